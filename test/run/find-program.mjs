// @ts-check
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The full path of a program, by its name on the PATH or by a full path; null when there is none that can be run.
 * @param {readonly string[]} candidates names or full paths, the best first
 * @returns {string | null}
 */
export function findProgram(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = candidates.flatMap((name) =>
    name.includes('/') || name.includes('\\') ? [name] : folders.map((folder) => join(folder, name)),
  )
  return places.find(isRunnable) ?? null
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where browsers usually are: Linux names, then macOS and Windows places. */
const BROWSERS = {
  chromium: [
    process.env.CHROMIUM_PATH ?? '',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH ?? '',
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  return findProgram(BROWSERS[name].filter((candidate) => candidate !== ''))
}
