import { posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildRelease, type Release } from './release-build'
import { closureOf, gzippedBytes, moduleOf, scriptsOf } from './weights'

const KB = 1000
const CONTENT_SCRIPTS = ['content/control-panel.js', 'content/site-admin.js']
const FRAME_PAGE = 'extension/pages/frame.html'
/** Names that only the chart library's code holds. */
const CHART_LIBRARY = /uPlot|u-legend/

let release: Release
beforeAll(async () => {
  release = await buildRelease('chrome')
}, 60_000)
afterAll(() => release.remove())

describe.each(CONTENT_SCRIPTS)('%s', (path) => {
  it('is smaller than 3 kB, gzipped', () => {
    expect(gzippedBytes(release, [path])).toBeLessThan(3 * KB)
  })

  it('stands alone: it imports nothing, now or later', () => {
    const { staticImports: now, dynamicImports: later } = moduleOf(release, path)
    expect([...now, ...later]).toEqual([])
  })
})

describe('the frame page', () => {
  it('loads less than 30 kB of scripts at first, gzipped', () => {
    const scripts = closureOf(release, scriptsOf(release, FRAME_PAGE))
    expect(scripts.length).toBeGreaterThan(1)
    expect(gzippedBytes(release, scripts)).toBeLessThan(30 * KB)
  })

  it('loads the chart library later', () => {
    const holdsChart = (path: string) => CHART_LIBRARY.test(release.read(path))
    const atFirst = closureOf(release, scriptsOf(release, FRAME_PAGE))
    expect(atFirst.filter(holdsChart)).toEqual([])
    const later = atFirst.flatMap((path) =>
      [...release.read(path).matchAll(/import\(\s*[`'"]([^`'"]+)/g)].map(([, to = '']) =>
        posix.join(posix.dirname(path), to),
      ),
    )
    expect(closureOf(release, later).filter(holdsChart)).toHaveLength(1)
  })
})
