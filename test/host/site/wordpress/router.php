<?php
/**
 * What PHP's built-in server does with a request: files and scripts as they are, uploads from the data folder,
 * everything else to WordPress.
 */

/** Sends a file of the uploads folder, or answers 404. Scripts are never run there: they are sent as plain text. */
function send_upload( string $path ): void {
	$folder = realpath( getenv( 'UPLOADS_DIR' ) );
	$file   = realpath( $folder . '/' . $path );
	if ( false === $folder || false === $file || ! is_file( $file ) || ! str_starts_with( $file, $folder . '/' ) ) {
		http_response_code( 404 );
		return;
	}
	$type = mime_content_type( $file );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Content-Type: ' . ( str_starts_with( $type, 'image/' ) ? $type : 'text/plain' ) );
	readfile( $file );
}

/** Whether the path names something that must not be read, such as the database or a dot-file. */
function is_private( string $path ): bool {
	return 1 === preg_match( '~/\.|^/wp-content/database(/|$)~', $path );
}

$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$root = $_SERVER['DOCUMENT_ROOT'];

if ( is_private( $path ) ) {
	http_response_code( 404 );
	return true;
}
if ( str_starts_with( $path, '/uploads/' ) ) {
	send_upload( substr( $path, strlen( '/uploads/' ) ) );
	return true;
}
if ( is_dir( $root . $path ) && is_file( $root . $path . '/index.php' ) && ! str_ends_with( $path, '/' ) ) {
	header( 'Location: ' . $path . '/', true, 301 );
	return true;
}
// `false` lets the server itself send the file, run the script or run the folder's index.php.
if ( is_file( $root . $path ) || is_file( rtrim( $root . $path, '/' ) . '/index.php' ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $root . '/index.php';
require $root . '/index.php';
