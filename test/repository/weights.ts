import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'
import type { Release } from './release-build'

/** Scripts of a built release: what imports what, and what they weigh on the way, gzipped. */

/** Sum of the gzipped sizes, in bytes. */
export function gzippedBytes(release: Release, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(release.read(path)).byteLength, 0)
}

/** The module at `path`, as the parser sees it. */
export function moduleOf(release: Release, path: string) {
  return parseSync(path, release.read(path)).module
}

/** Scripts and everything they import before they run. */
export function closureOf(release: Release, paths: readonly string[]): string[] {
  const found = new Set(paths)
  for (const path of found) {
    for (const { moduleRequest } of moduleOf(release, path).staticImports) {
      found.add(posix.join(posix.dirname(path), moduleRequest.value))
    }
  }
  return [...found]
}

/** The scripts that a page names, with those that it asks to be loaded ahead. */
export function scriptsOf(release: Release, page: string): string[] {
  const tags = release
    .read(page)
    .matchAll(/<(?:script\b[^>]*\bsrc|link\b[^>]*"modulepreload"[^>]*\bhref)="\/([^"]+)"/g)
  return [...tags].map(([, path = '']) => path)
}
