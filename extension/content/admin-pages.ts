import type { Fold } from '../../shared/messages'
import type { Slot } from './frame-mount'

/**
 * How site admins are recognised, and where the panel goes there. Markers are of the page's own structure and of being
 * signed in; a path alone never counts (reference: forms, section C).
 */
export type AdminPage = {
  readonly name: string
  /** All of these must be there, one of them a sign of being signed in (alternatives are selector lists) … */
  readonly markers: readonly string[]
  /** … and none of these: sign-in pages, editors. */
  readonly never: readonly string[]
  /** The first slot that is found is taken. */
  readonly slots: readonly { readonly at: string; readonly position: Slot['position'] }[]
  /** Where the panel stands open; elsewhere it is one line that opens. */
  readonly openAt: string
}

export const ADMIN_PAGES: readonly AdminPage[] = [
  {
    name: 'WordPress',
    markers: ['body.wp-admin.wp-core-ui', '#wpcontent #wpbody-content', '#wp-admin-bar-logout'],
    never: ['body.login', 'body.block-editor-page', 'body.wp-customizer', 'body.elementor-editor-active'],
    slots: [
      { at: '#dashboard-widgets-wrap', position: 'before' },
      { at: '#wpbody-content .wp-header-end', position: 'after' },
      { at: '#wpbody-content .wrap > h1', position: 'after' },
      { at: '#wpbody-content', position: 'first' },
    ],
    openAt: 'body.index-php, body.site-health',
  },
  {
    // 4 and 5 (Atum), 3 (Isis). Where something is edited, Joomla itself takes its menus away, log-out among them.
    name: 'Joomla',
    markers: [
      'body.admin[class*="com_"]',
      'header#header, a.admin-logo',
      '.container-main section#content',
      'a[href*="com_login&task=logout"]',
    ],
    never: ['body.com_login', 'body.layout-edit'],
    slots: [
      { at: '#cpanel-modules', position: 'before' },
      { at: '#system-message-container', position: 'after' },
      { at: '#content main', position: 'first' },
      { at: '#content', position: 'first' },
    ],
    openAt: 'body.com_cpanel',
  },
  {
    // Claro, Gin, and Seven of Drupal 9. The front end has the tool bar too, but not the body of an admin page.
    name: 'Drupal',
    markers: [
      'body.user-logged-in.path-admin',
      'script[data-drupal-selector="drupal-settings-json"]',
      'main.page-content',
      'a[href*="/user/logout"]',
    ],
    never: ['form.user-login-form', 'form.node-form', '.layout-builder'],
    slots: [
      { at: '.page-content .region-content', position: 'before' },
      { at: '.page-content', position: 'first' },
    ],
    openAt: '.system-status-report, .page-content .dashboard',
  },
  {
    // 1.7 and 8 have two layouts: that of the older screens, the dashboard among them, and the new one.
    name: 'PrestaShop',
    markers: [
      'header#header nav#header_infos',
      '#main-div .content-div, #main > #content',
      'a#header_logout',
      'body[class*=" admin"], body.ps_back-office',
    ],
    never: ['body.adminlogin', '#login-panel', 'body.display-modal'],
    slots: [
      { at: '#dashboard', position: 'before' },
      { at: '#main-div .content-div', position: 'first' },
      { at: '#main > #content > .row', position: 'before' },
      { at: '#main > #content', position: 'first' },
    ],
    openAt: '#dashboard, body.admindashboard',
  },
  {
    name: 'Magento',
    markers: [
      'body#html-body',
      '.page-wrapper .menu-wrapper',
      'main#anchor-content',
      '.page-header a.account-signout',
    ],
    never: ['body.adminhtml-auth-login', 'body[class*="cms-page-edit"]', 'body[class*="cms-block-edit"]'],
    slots: [
      { at: '.dashboard-container', position: 'before' },
      { at: '#anchor-content > .page-columns', position: 'before' },
      { at: '#anchor-content', position: 'first' },
    ],
    openAt: 'body.adminhtml-dashboard-index',
  },
  {
    // 11 to 13. The outer document only: modules, with their forms, are in a frame of it. Within the scaffold everything
    // is a grid or a row as high as the window; the one place where a block may stand is above it.
    name: 'TYPO3',
    markers: [
      '.scaffold.t3js-scaffold > .t3js-scaffold-header',
      '.t3js-scaffold-content typo3-backend-module-router',
      '.t3js-scaffold a[href*="/logout"], .t3js-scaffold typo3-backend-switch-user[mode="exit"]',
    ],
    never: ['.typo3-login'],
    slots: [{ at: '.t3js-scaffold', position: 'before' }],
    openAt: 'typo3-backend-module-router[module="dashboard"]',
  },
  {
    name: 'MODX',
    markers: [
      'body#modx-body-tag > #modx-container',
      '#modx-navbar #modx-topnav',
      '#modx-navbar a[onclick*="MODx.logout"], #modx-navbar a[href*="security/logout"]',
    ],
    never: ['body#login', '#modx-panel-resource-div'],
    slots: [
      { at: '#modx-panel-holder', position: 'before' },
      { at: '#modx-content', position: 'first' },
    ],
    openAt: '#modx-dashboard, #modx-panel-welcome-div',
  },
  {
    // 3 and 4. Every screen but the dashboard ends its breadcrumb with itself.
    name: 'OpenCart',
    markers: [
      '#container > header#header',
      '#container > nav#column-left',
      '#header a[href*="common/logout"][href*="user_token="]',
    ],
    never: ['#form-login'],
    slots: [
      { at: '#content > .container-fluid', position: 'first' },
      { at: '#content', position: 'first' },
    ],
    openAt: '.breadcrumb > :last-child > a[href*="route=common/dashboard"]',
  },
  {
    name: 'phpBB',
    markers: ['#wrap > #page-body > #tabs', '#acp #menu', '#acp #main', '#wrap a[href*="action=admlogout"]'],
    never: ['body#phpbb', 'form#login'],
    slots: [
      { at: '#main > #maincontent', position: 'after' },
      { at: '#acp #main', position: 'first' },
    ],
    openAt: '#main > .lside, #action_online_form',
  },
  {
    // 5. Draws itself, and its navigation only for a person who is signed in; the log-out link is in a closed menu.
    name: 'Ghost',
    markers: [
      'meta[name="application-name"][content="Ghost"]',
      'body.ember-application',
      '.gh-viewport > .gh-main > *',
      '.gh-nav .gh-user-avatar',
    ],
    // While a screen loads, it is not yet known which.
    never: ['.gh-flow', '.gh-editor', '.gh-koenig-editor', '.gh-main .gh-loading-content'],
    // What is in the main element goes with each screen; the element stays.
    slots: [{ at: '.gh-viewport > .gh-main', position: 'first' }],
    openAt: '.gh-main .gh-dashboard',
  },
  {
    // For admins that people make themselves: an element that says where the panel may stand.
    name: 'own admin',
    markers: ['[data-scripts-emails-slot]'],
    never: [],
    slots: [{ at: '[data-scripts-emails-slot]', position: 'first' }],
    openAt: 'body',
  },
]

/** Just what is needed of a document, so that it can be tested without a browser. */
export type Queryable = { querySelector(selector: string): Element | null }

/** The admin page this document is, or null. */
export function recogniseAdmin(page: Queryable): AdminPage | null {
  const has = (selector: string) => page.querySelector(selector) !== null
  return ADMIN_PAGES.find(({ markers, never }) => markers.every(has) && !never.some(has)) ?? null
}

/** Where the panel goes in a recognised admin page, or null while the page is not that far. */
export function slotIn(page: Queryable, admin: AdminPage): Slot | null {
  for (const { at, position } of admin.slots) {
    const element = page.querySelector(at)
    if (element !== null) return { element, position }
  }
  return null
}

/** How the panel stands there at first. */
export function foldIn(page: Queryable, admin: AdminPage): Fold {
  return page.querySelector(admin.openAt) === null ? 'folded' : 'open'
}
