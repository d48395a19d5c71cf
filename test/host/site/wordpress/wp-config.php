<?php
/**
 * WordPress' configuration, read from the environment that start-wordpress.ts sets, so that the prepared
 * code is the same for every run and only the data folder differs.
 */

/** @return string The variable's value; a request without it is a mistake of ours, so it stops here. */
function required_environment( string $name ): string {
	$value = getenv( $name );
	if ( false === $value || '' === $value ) {
		http_response_code( 500 );
		exit( "The site was started without $name." );
	}
	return $value;
}

define( 'WP_HOME', required_environment( 'WP_HOME' ) );
define( 'WP_SITEURL', required_environment( 'WP_SITEURL' ) );

define( 'DB_DIR', required_environment( 'DB_DIR' ) );
define( 'DB_FILE', '.ht.sqlite' );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

// One secret per data folder: a restart keeps people signed in, two sites never accept each other's cookies.
$site_secret = required_environment( 'SITE_SECRET' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $purpose ) {
	define( "{$purpose}_KEY", hash_hmac( 'sha256', "{$purpose}_KEY", $site_secret ) );
	define( "{$purpose}_SALT", hash_hmac( 'sha256', "{$purpose}_SALT", $site_secret ) );
}

// Nothing leaves the machine, and the prepared code is shared between runs: it is not to be changed.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISALLOW_FILE_MODS', true );
define( 'WPMU_PLUGIN_DIR', __DIR__ . '/mu-plugins' );

define( 'WP_DEBUG', false );
define( 'CONCATENATE_SCRIPTS', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', required_environment( 'WORDPRESS_ROOT' ) . '/' );
}
require_once ABSPATH . 'wp-settings.php';
