import { readdirSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import type { Fold } from '../../shared/messages'
import type { AdminPage, Queryable } from './admin-pages'
import { ADMIN_PAGES, foldIn, recogniseAdmin, slotIn } from './admin-pages'
import type { Slot } from './frame-mount'

/** A page of which only the selectors that find something are known; each finds an element of that name. */
function pageWith(...selectors: string[]): Queryable {
  return {
    querySelector: (selector) => (selectors.includes(selector) ? ({ id: selector } as Element) : null),
  }
}

const WORDPRESS = ['body.wp-admin.wp-core-ui', '#wpcontent #wpbody-content', '#wp-admin-bar-logout']
const OWN = '[data-scripts-emails-slot]'

describe('recogniseAdmin', () => {
  it.each<[string, string[], string | null]>([
    ['nothing', [], null],
    ['a WordPress admin', WORDPRESS, 'WordPress'],
    ['a page that only looks like one', WORDPRESS.slice(0, 2), null],
    ['its sign-in page', [...WORDPRESS, 'body.login'], null],
    ['its editor', [...WORDPRESS, 'body.block-editor-page'], null],
    ['its customiser', [...WORDPRESS, 'body.wp-customizer'], null],
    ['an admin that says where', [OWN], 'own admin'],
    ['a WordPress admin that says where', [...WORDPRESS, OWN], 'WordPress'],
    ['a WordPress sign-in page that says where', [...WORDPRESS, 'body.login', OWN], 'own admin'],
  ])('takes %s for what it is', (_what, selectors, name) => {
    expect(recogniseAdmin(pageWith(...selectors))?.name ?? null).toBe(name)
  })
})

describe.each(ADMIN_PAGES)('in $name', (admin) => {
  const places = admin.slots.map(({ at, position }) => ({ element: { id: at } as Element, position }))

  it('the first slot that is there is taken', () => {
    for (const [index, place] of places.entries()) {
      const there = admin.slots.slice(index).map(({ at }) => at)
      expect(slotIn(pageWith(...there.reverse()), admin)).toEqual(place)
    }
  })

  it('there is none while the page is not that far', () => {
    expect(slotIn(pageWith(), admin)).toBeNull()
  })

  it('the panel stands open where it belongs, else folded', () => {
    expect(foldIn(pageWith(admin.openAt), admin)).toBe('open')
    expect(foldIn(pageWith(), admin)).toBe('folded')
  })
})

const FOLDER = new URL('../../test/admin-pages/', import.meta.url)
const parser = new new Window().DOMParser()

function parse(file: string): Document {
  const text = readFileSync(new URL(`${file}.html`, FOLDER), 'utf8')
  return parser.parseFromString(text, 'text/html') as unknown as Document
}

/** What a page is taken for; where the panel goes: beside or in which element; how it stands there. */
type Recognised = readonly [file: string, name: string, Slot['position'], element: string, Fold]

const RECOGNISED: readonly Recognised[] = [
  ['wordpress-dashboard', 'WordPress', 'before', '#dashboard-widgets-wrap', 'open'],
  ['wordpress-posts', 'WordPress', 'after', 'hr.wp-header-end', 'folded'],
  ['joomla-dashboard', 'Joomla', 'before', '#cpanel-modules', 'open'],
  ['joomla-articles', 'Joomla', 'after', '#system-message-container', 'folded'],
  ['joomla3-dashboard', 'Joomla', 'after', '#system-message-container', 'open'],
  ['joomla3-articles', 'Joomla', 'after', '#system-message-container', 'folded'],
  ['drupal-status', 'Drupal', 'before', '.region-content', 'open'],
  ['drupal-people', 'Drupal', 'before', '.region-content', 'folded'],
  ['drupal-gin-content', 'Drupal', 'before', '.region-content', 'folded'],
  ['prestashop-dashboard', 'PrestaShop', 'before', '#dashboard', 'open'],
  ['prestashop-customers', 'PrestaShop', 'before', '#content > .row', 'folded'],
  ['prestashop-orders', 'PrestaShop', 'first', '.content-div', 'folded'],
  ['magento-dashboard', 'Magento', 'before', '.dashboard-container', 'open'],
  ['magento-orders', 'Magento', 'before', '.page-columns', 'folded'],
  ['typo3-dashboard', 'TYPO3', 'before', '.scaffold', 'open'],
  ['typo3-page', 'TYPO3', 'before', '.scaffold', 'folded'],
  ['typo3-as-another-user', 'TYPO3', 'before', '.scaffold', 'folded'],
  ['modx-dashboard', 'MODX', 'before', '#modx-panel-holder', 'open'],
  ['modx-users', 'MODX', 'before', '#modx-panel-holder', 'folded'],
  ['modx2-dashboard', 'MODX', 'before', '#modx-panel-holder', 'open'],
  ['opencart-dashboard', 'OpenCart', 'first', '.page-header + .container-fluid', 'open'],
  ['opencart-orders', 'OpenCart', 'first', '.page-header + .container-fluid', 'folded'],
  ['opencart3-dashboard', 'OpenCart', 'first', '.page-header + .container-fluid', 'open'],
  ['opencart3-orders', 'OpenCart', 'first', '.page-header + .container-fluid', 'folded'],
  ['phpbb-index', 'phpBB', 'after', '#maincontent', 'open'],
  ['phpbb-users', 'phpBB', 'first', '#main', 'folded'],
  ['ghost-dashboard', 'Ghost', 'first', 'main', 'open'],
  ['ghost-posts', 'Ghost', 'first', 'main', 'folded'],
  ['own-admin', 'own admin', 'first', 'main > div', 'open'],
]

/** Sign-in pages, editors, front ends of people who are signed in, frames, and what is not drawn yet. */
const LEFT_ALONE: readonly string[] = [
  ...['wordpress-editor', 'wordpress-front', 'wordpress-login'],
  ...['joomla-editor', 'joomla-front', 'joomla-login'],
  ...['drupal-add-in-admin', 'drupal-editor', 'drupal-front', 'drupal-login'],
  ...['prestashop-front', 'prestashop-login'],
  ...['magento-editor', 'magento-front', 'magento-login'],
  ...['typo3-front', 'typo3-login', 'typo3-module-frame'],
  ...['modx-editor', 'modx-front', 'modx-login'],
  ...['opencart-front', 'opencart-login'],
  ...['phpbb-front', 'phpbb-login'],
  ...['ghost-editor', 'ghost-front', 'ghost-loading', 'ghost-loading-screen', 'ghost-login'],
  ...['own-without-slot'],
]

function takenFor(page: Document): string | null {
  return recogniseAdmin(page)?.name ?? null
}

function adminNamed(name: string): AdminPage {
  const admin = ADMIN_PAGES.find((one) => one.name === name)
  if (admin === undefined) throw new Error(`There is no ${name}.`)
  return admin
}

/** Takes what a selector finds out of the page; of its body, which cannot go, what tells it from another. */
function takeOut(page: Document, selector: string): void {
  for (const element of page.querySelectorAll(selector)) {
    if (element !== page.body) element.remove()
    else for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
}

it('a CMS is told by two markers of its structure at least, and one of being signed in', () => {
  const few = ADMIN_PAGES.filter(({ markers }) => markers.length < 3)
  expect(few.map(({ name }) => name)).toEqual(['own admin'])
})

/** What a page of somebody who is not signed in lacks; written down here once more, apart from the markers. */
const SIGNED_IN =
  'a[href*="logout"], a[onclick*="logout"], a.account-signout, [mode="exit"], #wp-admin-bar-logout, .gh-user-avatar'

it.each(RECOGNISED.filter(([, name]) => name !== 'own admin'))(
  '%s is nothing without being signed in',
  (file) => {
    const page = parse(file)
    takeOut(page, SIGNED_IN)
    expect(takenFor(page)).toBeNull()
  },
)

describe('the pages', () => {
  it('are all in the tables', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.html$/, ''))
    expect([...RECOGNISED.map(([file]) => file), ...LEFT_ALONE].sort()).toEqual(files.sort())
  })

  it('show each admin open and folded', () => {
    const shown = new Set(RECOGNISED.map(([, name, , , fold]) => `${name} ${fold}`))
    const wanted = ADMIN_PAGES.flatMap(({ name }) => [`${name} open`, `${name} folded`])
    // Where people say themselves where the panel stands, it is open.
    expect(wanted.filter((one) => !shown.has(one))).toEqual(['own admin folded'])
  })
})

describe.each(RECOGNISED)('%s', (file, name, position, element, fold) => {
  const admin = adminNamed(name)

  it(`is ${name} and nothing else`, () => {
    const page = parse(file)
    const others = ADMIN_PAGES.filter((one) =>
      one.markers.every((marker) => page.querySelector(marker) !== null),
    )
    expect(takenFor(page)).toBe(name)
    expect(others.map((one) => one.name)).toEqual([name])
  })

  it(`has the panel ${position} ${element}, ${fold}`, () => {
    const page = parse(file)
    const slot = slotIn(page, admin)
    expect(slot?.position).toBe(position)
    expect(slot?.element).toBe(page.querySelector(element))
    expect(page.querySelectorAll(element)).toHaveLength(1)
    expect(foldIn(page, admin)).toBe(fold)
  })

  it.each(admin.markers)('is not recognised without %s', (marker) => {
    const page = parse(file)
    takeOut(page, marker)
    expect(takenFor(page)).toBeNull()
  })

  it('is not recognised by its head and its address', () => {
    const page = parse(file)
    for (const child of [...page.body.children]) child.remove()
    expect(takenFor(page)).toBeNull()
  })
})

describe.each(LEFT_ALONE)('%s', (file) => {
  it('is left alone', () => expect(takenFor(parse(file))).toBeNull())
})

/** Pages that have every marker: only what is never there in an admin page keeps the panel away. */
describe.each([
  ['wordpress-editor', 'WordPress', 'body.block-editor-page'],
  ['drupal-add-in-admin', 'Drupal', 'form.node-form'],
  ['magento-editor', 'Magento', 'body[class*="cms-page-edit"]'],
  ['modx-editor', 'MODX', '#modx-panel-resource-div'],
  ['ghost-editor', 'Ghost', '.gh-editor'],
  ['ghost-loading-screen', 'Ghost', '.gh-main .gh-loading-content'],
])('%s', (file, name, never) => {
  it(`would be ${name} but for ${never}`, () => {
    const page = parse(file)
    const admin = adminNamed(name)
    expect(admin.markers.filter((marker) => page.querySelector(marker) === null)).toEqual([])
    expect(admin.never).toContain(never)
    expect(page.querySelector(never)).not.toBeNull()
  })
})
