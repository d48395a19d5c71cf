<?php
/**
 * A contact form without protection, as thousands of sites have one: the shortcode [contact_form].
 * It sends a real message to the owner and says what became of it.
 */

/** The form's fields as the visitor sent them, cleaned. The message goes out as plain text, so its markup may stay. */
function contact_form_input(): array {
	$sent = wp_unslash( $_POST );
	return array(
		'name'    => sanitize_text_field( $sent['contact_name'] ?? '' ),
		'email'   => sanitize_email( $sent['contact_email'] ?? '' ),
		'message' => trim( wp_check_invalid_utf8( (string) ( $sent['contact_message'] ?? '' ) ) ),
	);
}

/** Sends the message to the owner; true only when PHP's mail() handed it over. */
function contact_form_send( array $input ): bool {
	$subject = sprintf( '[%s] Message from %s', wp_specialchars_decode( get_option( 'blogname' ), ENT_QUOTES ), $input['name'] );
	$body    = $input['message'] . "\n\n" . $input['name'] . ' <' . $input['email'] . '>';
	return wp_mail( get_option( 'admin_email' ), $subject, $body, array( 'Reply-To: ' . $input['email'] ) );
}

/** The sentence for what was sent, or '' when nothing was. */
function contact_form_outcome(): string {
	if ( ! isset( $_POST['contact_form'] ) ) {
		return '';
	}
	if ( ! wp_verify_nonce( (string) $_POST['contact_form'], 'contact_form' ) ) {
		return '<p id="contact-failed" role="alert">Your message could not be sent: the form was too old. Please try again.</p>';
	}
	$input = contact_form_input();
	if ( in_array( '', $input, true ) ) {
		return '<p id="contact-failed" role="alert">Your message could not be sent: please fill in every field.</p>';
	}
	return contact_form_send( $input )
		? '<p id="contact-sent" role="status">Your message was sent.</p>'
		: '<p id="contact-failed" role="alert">Your message could not be sent. Please try again later.</p>';
}

/** The form, with the outcome of the last sending above it. */
function contact_form_html(): string {
	ob_start();
	?>
	<form id="contact" class="site-contact-form" method="post" action="<?php echo esc_url( get_permalink() ); ?>">
		<?php echo contact_form_outcome(); ?>
		<?php wp_nonce_field( 'contact_form', 'contact_form' ); ?>
		<p><label for="contact-name">Your name</label><br><input id="contact-name" name="contact_name" size="40" autocomplete="name" required></p>
		<p><label for="contact-email">Your email address</label><br><input id="contact-email" name="contact_email" size="40" type="email" autocomplete="email" required></p>
		<p><label for="contact-message">Your message</label><br><textarea id="contact-message" name="contact_message" rows="6" cols="50" required></textarea></p>
		<p><button id="contact-send" type="submit" class="wp-element-button">Send the message</button></p>
	</form>
	<?php
	// One line: WordPress would turn line breaks of a shortcode into paragraphs.
	return preg_replace( '/\s*\n\s*/', ' ', (string) ob_get_clean() );
}

add_action( 'init', static fn() => add_shortcode( 'contact_form', 'contact_form_html' ) );
