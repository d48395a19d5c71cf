import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GalleryPage, GalleryStage } from './gallery-stage'
import { openGallery } from './gallery-stage'
import { SCENES } from './scenes'

/**
 * Against axe-core's rules: every situation in English and light, and in German and dark; the surfaces themselves in the
 * other two combinations as well.
 */
const WIDTH = 760
const ALL = Object.keys(SCENES)
const SURFACES = [
  ...['panel-ok', 'panel-spam', 'panel-abuse', 'panel-folded-ko', 'guide-errors', 'guide-checks'],
  ...['chart-half-hours', 'popup-many', 'confirm-purge', 'confirm-recipient', 'options-filled'],
  ...['dashboard-mixed', 'dashboard-hosting-ko', 'journal-kinds', 'bulk-unblock', 'bulk-going'],
  ...['popup-locked', 'popup-unwatched', 'options-pending', 'options-locked', 'options-access', 'welcome'],
]
const LOOKS = [
  ['light', 'en', ALL],
  ['dark', 'de', ALL],
  ['dark', 'en', SURFACES],
  ['light', 'de', SURFACES],
] as const

type Violation = { rule: string; target: string }

/** Runs in the page: what axe-core objects to, as rule and place. */
async function violations(): Promise<Violation[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  const { violations: found } = await axe.run(document, { resultTypes: ['violations'] })
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: String(target) })))
}

let stage: GalleryStage
let gallery: GalleryPage
const troubles: string[] = []

beforeAll(async () => {
  stage = await openGallery()
  gallery = await stage.newPage((trouble) => troubles.push(trouble))
})
afterAll(() => stage?.close())

describe.each(LOOKS)('in %s, in %s', (scheme, language, names) => {
  beforeAll(() => gallery.setLook(scheme, WIDTH))

  it.each(names)('%s is accessible', async (name) => {
    await gallery.show(name, language)
    await gallery.page.evaluate(axe.source)
    expect(await gallery.page.evaluate(violations)).toEqual([])
    expect(troubles.splice(0)).toEqual([])
  })
})
