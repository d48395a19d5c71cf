import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../shared/words/language'
import { LANGUAGES } from '../../shared/words/language'
import type { GalleryPage, GalleryStage } from './gallery-stage'
import { openGallery } from './gallery-stage'
import { SCENES } from './scenes'

/** Widths in CSS px: the narrowest that is asked for (also 640 px at 200 % zoom), a column, a wide page. */
const WIDTHS = [320, 760, 1200]
const languages = Object.keys(LANGUAGES) as Language[]

/**
 * Runs in the page: text that leaves the box it stands in, and a page that is too wide. Text that may scroll, and text
 * that is only heard, does not count.
 */
function misfits(): string[] {
  const BOX = 'button, a, p, h1, h2, li, dt, dd, th, td, label, summary, legend, pre, div, section'
  const ELSEWHERE =
    '.visually-hidden, .table-scroll, .chart-place, pre, textarea, select, option, script, style'
  const wide = document.documentElement.scrollWidth - innerWidth
  const found = wide > 0 ? [`the page is ${wide} px too wide`] : []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  // Cut on purpose: an ellipsis stands for the rest, it is there to be heard, or it is text from outside, whose signs may
  // be wider than any place.
  const isCut = (element: Element) => {
    const { clipPath, textOverflow, overflowX } = getComputedStyle(element)
    return clipPath !== 'none' || textOverflow === 'ellipsis' || overflowX === 'clip'
  }
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    let box = node.parentElement?.closest(BOX)
    // An element whose display is `contents` has no box of its own.
    while (box != null && box.getClientRects().length === 0) box = box.parentElement?.closest(BOX)
    const element = node.parentElement
    if (box == null || element === null || element.closest(ELSEWHERE) || isCut(element)) continue
    if (element.parentElement !== null && isCut(element.parentElement)) continue
    // A space at the end of a line that keeps its spaces hangs over the edge.
    const spare = getComputedStyle(box).whiteSpace.startsWith('pre') ? 10 : 1.5
    const { left, right } = box.getBoundingClientRect()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1)
    if (
      rects.some(
        (rect) => rect.left < left - spare || rect.right > right + spare || rect.right > innerWidth + 1,
      )
    )
      found.push(`${box.tagName}.${box.className}: ${node.textContent?.slice(0, 40)}`)
  }
  return found
}

let stage: GalleryStage
let gallery: GalleryPage
const troubles: string[] = []

beforeAll(async () => {
  stage = await openGallery()
  gallery = await stage.newPage((trouble) => troubles.push(trouble))
})
afterAll(() => stage?.close())

describe.each(languages)('in %s', (language) => {
  it.each(Object.keys(SCENES))('%s has room at every width', async (name) => {
    await gallery.setLook('light', WIDTHS[0] ?? 320)
    await gallery.show(name, language)
    const found: string[] = []
    for (const width of WIDTHS) {
      await gallery.setLook('light', width)
      found.push(...(await gallery.page.evaluate(misfits)).map((misfit) => `${width}: ${misfit}`))
    }
    expect(found).toEqual([])
    expect(troubles.splice(0)).toEqual([])
  })
})
