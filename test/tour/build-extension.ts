import { build } from 'vite'
import type { BrowserName } from '../browser/driven-browser'

const MODES = { chromium: 'chrome-local', firefox: 'firefox-local' } as const

/** Builds the extension for the local host and gives its folder. */
export async function buildForLocalHost(browser: BrowserName): Promise<string> {
  const mode = MODES[browser]
  await build({ mode, logLevel: 'warn' })
  return `dist/${mode}`
}
