<?php
/**
 * Brings the site to the state the tests and the demonstration expect. Run on the command line before every
 * start; running it again changes nothing. Needs the environment of wp-config.php, and SITE_PASSWORD, SITE_TITLE.
 */

/** Creates or corrects a published page or post. Found by its slug, so that it is made once. */
function publish( string $type, string $slug, string $title, string $content ): void {
	$found = get_posts( array( 'name' => $slug, 'post_type' => $type, 'numberposts' => 1 ) );
	if ( $found && $found[0]->post_content === $content ) {
		return;
	}
	wp_insert_post(
		array(
			'ID'             => $found ? $found[0]->ID : 0,
			'post_type'      => $type,
			'post_name'      => $slug,
			'post_title'     => $title,
			'post_content'   => $content,
			'post_status'    => 'publish',
			'post_author'    => 1,
			'comment_status' => 'post' === $type ? 'open' : 'closed',
		)
	);
}

/** Sets the owner's password and address; an unchanged password is left, so that sign-ins survive a restart. */
function set_owner( string $email, string $password ): void {
	$owner = get_user_by( 'login', 'admin' );
	if ( $owner->user_email !== $email ) {
		wp_update_user( array( 'ID' => $owner->ID, 'user_email' => $email ) );
	}
	if ( ! wp_check_password( $password, $owner->user_pass, $owner->ID ) ) {
		wp_set_password( $password, $owner->ID );
	}
}

/** The block editor without its welcome tour, whose pictures come from outside. Choices made since are left. */
function skip_editor_tour(): void {
	$owner = get_user_by( 'login', 'admin' )->ID;
	$meta  = $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences';
	if ( get_user_meta( $owner, $meta, true ) ) {
		return;
	}
	$no_tour = array( 'welcomeGuide' => false, 'welcomeGuideStyles' => false );
	update_user_meta(
		$owner,
		$meta,
		array( 'core/edit-post' => $no_tour, 'core/edit-site' => $no_tour, '_modified' => gmdate( 'c' ) )
	);
}

/** Opens what sends mail: registration, comments of strangers, the notice to the moderator. */
function set_options( string $owner_email ): void {
	$options = array(
		'admin_email'                  => $owner_email,
		'blogname'                     => getenv( 'SITE_TITLE' ),
		'blogdescription'              => 'A shop for testing',
		'users_can_register'           => 1,
		'default_comment_status'       => 'open',
		'comment_registration'         => 0,
		'comment_moderation'           => 1,
		'moderation_notify'            => 1,
		'comments_notify'              => 1,
		'close_comments_for_old_posts' => 0,
		'can_compress_scripts'         => 0,
		'active_plugins'               => array( 'sqlite-database-integration/load.php' ),
	);
	foreach ( $options as $name => $value ) {
		update_option( $name, $value );
	}
}

/** Paths such as /contact/ instead of ?page_id=2. */
function set_permalinks(): void {
	global $wp_rewrite;
	if ( '/%postname%/' === get_option( 'permalink_structure' ) && get_option( 'rewrite_rules' ) ) {
		return;
	}
	$wp_rewrite->set_permalink_structure( '/%postname%/' );
	flush_rewrite_rules( false );
}

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}
$_SERVER['HTTP_HOST']   = (string) parse_url( (string) getenv( 'WP_HOME' ), PHP_URL_HOST );
$_SERVER['REQUEST_URI'] = '/';
require getenv( 'WORDPRESS_ROOT' ) . '/wp-load.php';

// Changing addresses makes WordPress write to the old ones; setting up sends no mail.
add_filter( 'pre_wp_mail', '__return_true' );

$GLOBALS['wpdb']->dbh->get_pdo()->exec( 'PRAGMA journal_mode=WAL' );
set_owner( 'owner@shop.example', (string) getenv( 'SITE_PASSWORD' ) );
skip_editor_tour();
set_options( 'owner@shop.example' );
set_permalinks();
publish( 'page', 'contact', 'Contact', "<!-- wp:shortcode -->\n[contact_form]\n<!-- /wp:shortcode -->" );
publish( 'post', 'opening-hours', 'Opening hours', "<!-- wp:paragraph -->\n<p>We are open from Monday to Friday, 9 to 17. Ask us anything in a comment.</p>\n<!-- /wp:paragraph -->" );
foreach ( array( 'hello-world' => 'post', 'sample-page' => 'page' ) as $slug => $type ) {
	$sample = get_page_by_path( $slug, OBJECT, $type );
	if ( $sample ) {
		wp_delete_post( $sample->ID, true );
	}
}
echo "ready\n";
