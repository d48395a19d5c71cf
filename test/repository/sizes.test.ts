import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildRelease, type Release } from './release-build'

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

function gzippedBytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(release.read(path)).byteLength, 0)
}

function moduleOf(path: string) {
  return parseSync(path, release.read(path)).module
}

/** What a script imports before it runs. */
function staticImports(path: string): string[] {
  return moduleOf(path).staticImports.map(({ moduleRequest }) =>
    posix.join(posix.dirname(path), moduleRequest.value),
  )
}

/** Scripts and everything they import before they run. */
function closureOf(paths: readonly string[]): string[] {
  const found = new Set(paths)
  for (const path of found) for (const imported of staticImports(path)) found.add(imported)
  return [...found]
}

/** The scripts that a page names, with those that it asks to be loaded ahead. */
function scriptsOf(page: string): string[] {
  const tags = release
    .read(page)
    .matchAll(/<(?:script\b[^>]*\bsrc|link\b[^>]*"modulepreload"[^>]*\bhref)="\/([^"]+)"/g)
  return [...tags].map(([, path = '']) => path)
}

describe.each(CONTENT_SCRIPTS)('%s', (path) => {
  it('is smaller than 3 kB, gzipped', () => {
    expect(gzippedBytes([path])).toBeLessThan(3 * KB)
  })

  it('stands alone: it imports nothing, now or later', () => {
    const { staticImports: now, dynamicImports: later } = moduleOf(path)
    expect([...now, ...later]).toEqual([])
  })
})

describe('the frame page', () => {
  it('loads less than 30 kB of scripts at first, gzipped', () => {
    const scripts = closureOf(scriptsOf(FRAME_PAGE))
    expect(scripts.length).toBeGreaterThan(1)
    expect(gzippedBytes(scripts)).toBeLessThan(30 * KB)
  })

  it('loads the chart library later', () => {
    const holdsChart = (path: string) => CHART_LIBRARY.test(release.read(path))
    const atFirst = closureOf(scriptsOf(FRAME_PAGE))
    expect(atFirst.filter(holdsChart)).toEqual([])
    const later = atFirst.flatMap((path) =>
      [...release.read(path).matchAll(/import\(\s*[`'"]([^`'"]+)/g)].map(([, to = '']) =>
        posix.join(posix.dirname(path), to),
      ),
    )
    expect(closureOf(later).filter(holdsChart)).toHaveLength(1)
  })
})
