import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GalleryPage, GalleryStage } from './gallery-stage'
import { openGallery, SCHEMES } from './gallery-stage'
import { SCENES } from './scenes'

/** Every surface in every situation, in two languages and both themes, against axe-core's rules. */
const LANGUAGES = ['en', 'de'] as const
const WIDTH = 760
const LOOKS = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => [scheme, language] as const))

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

describe.each(LOOKS)('in %s, in %s', (scheme, language) => {
  beforeAll(() => gallery.setLook(scheme, WIDTH))

  it.each(Object.keys(SCENES))('%s is accessible', async (name) => {
    await gallery.show(name, language)
    await gallery.page.evaluate(axe.source)
    expect(await gallery.page.evaluate(violations)).toEqual([])
    expect(troubles.splice(0)).toEqual([])
  })
})
