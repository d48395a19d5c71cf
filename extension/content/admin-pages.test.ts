import { describe, expect, it } from 'vitest'
import type { Queryable } from './admin-pages'
import { ADMIN_PAGES, foldIn, recogniseAdmin, slotIn } from './admin-pages'

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
