/** Where a visitor or the owner finds things on the site: paths below its address. */
export type SitePaths = {
  /** The contact form: #contact-name, #contact-email, #contact-message, #contact-send. */
  readonly contact: string
  /** A post with a comment form: #author, #email, #comment, #submit. */
  readonly comment: string
  /** The registration form: #user_login, #user_email, #wp-submit. */
  readonly registration: string
  /** The owner's sign-in: #user_login, #user_pass, #wp-submit. */
  readonly signIn: string
  readonly admin: string
}

export const SITE_PATHS: Readonly<Record<'wordpress' | 'stand-in', SitePaths>> = {
  wordpress: {
    contact: '/contact/',
    comment: '/opening-hours/',
    registration: '/wp-login.php?action=register',
    signIn: '/wp-login.php',
    admin: '/wp-admin/',
  },
  'stand-in': {
    contact: '/contact/',
    comment: '/opening-hours/',
    registration: '/register/',
    signIn: '/admin/sign-in/',
    admin: '/admin/',
  },
}
