<?php
/**
 * The address the site's mail comes from. WordPress would build it from the site's URL, and
 * wordpress@127.0.0.1 is no address a host accepts: the domain must be attached to the hosting.
 */
add_filter( 'wp_mail_from', static fn(): string => 'wordpress@shop.example' );
