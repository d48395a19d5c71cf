<?php
/**
 * What WP_HTTP_BLOCK_EXTERNAL leaves: the visitor's browser is not sent to Gravatar or s.w.org either, and the
 * dashboard has no news box that can only say that it got no news.
 */
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'emoji_svg_url', '__return_false' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_action( 'admin_init', static fn() => remove_action( 'admin_print_scripts', 'print_emoji_detection_script' ) );
add_action(
	'wp_dashboard_setup',
	static function (): void {
		remove_meta_box( 'dashboard_primary', 'dashboard', 'side' );
	}
);
