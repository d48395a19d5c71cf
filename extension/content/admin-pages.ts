import type { Fold } from '../../shared/messages'
import type { Slot } from './frame-mount'

/**
 * How site admins are recognised, and where the panel goes there. Markers are of the page's own structure and of being
 * signed in; a path alone never counts (reference: forms, section C).
 */
export type AdminPage = {
  readonly name: string
  /** All of these must be there … */
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
    never: ['body.login', 'body.block-editor-page', 'body.wp-customizer'],
    slots: [
      { at: '#dashboard-widgets-wrap', position: 'before' },
      { at: '#wpbody-content .wp-header-end', position: 'after' },
      { at: '#wpbody-content .wrap > h1', position: 'after' },
      { at: '#wpbody-content', position: 'first' },
    ],
    openAt: 'body.index-php, body.site-health',
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
