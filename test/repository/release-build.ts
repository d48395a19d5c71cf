import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { promisify } from 'node:util'
import { ROOT } from './repository-files'

export type ReleaseBrowser = 'chrome' | 'firefox'

/** A built release in a folder of its own, until `remove` is called. */
export type Release = {
  /** Reads a file of it, by its path in the extension. */
  readonly read: (path: string) => string
  readonly remove: () => void
}

/**
 * Builds the release for a browser, as `npm run build` does. In a process of its own: the test runner's environment
 * would make another build of it.
 */
export async function buildRelease(browser: ReleaseBrowser): Promise<Release> {
  mkdirSync(`${ROOT}.cache`, { recursive: true })
  const folder = mkdtempSync(`${ROOT}.cache/release-${browser}-`)
  const vite = `${ROOT}node_modules/vite/bin/vite.js`
  const { NODE_ENV: _nodeEnv, VITEST: _vitest, ...env } = process.env
  const options = ['build', '--mode', browser, '--outDir', folder, '--logLevel', 'error']
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: ROOT, env })
  return {
    read: (path) => readFileSync(`${folder}/${path}`, 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
