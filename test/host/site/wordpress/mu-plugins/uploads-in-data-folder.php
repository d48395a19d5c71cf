<?php
/** Uploaded files go to the data folder, because the prepared WordPress is shared between runs. */
add_filter( 'pre_option_upload_path', static fn(): string => (string) getenv( 'UPLOADS_DIR' ) );
add_filter( 'pre_option_upload_url_path', static fn(): string => WP_HOME . '/uploads' );
