<?php
/** The admin as an owner knows it after the first week: no welcome, no pointers, no "is this address right?". */
add_filter( 'admin_email_check_interval', '__return_zero' );
add_action( 'admin_init', static fn() => remove_action( 'welcome_panel', 'wp_welcome_panel' ) );
add_action( 'admin_enqueue_scripts', static fn() => remove_action( 'admin_enqueue_scripts', array( 'WP_Internal_Pointers', 'enqueue_scripts' ) ), 1 );
