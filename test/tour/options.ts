import { parseArgs } from 'node:util'
import type { BrowserName } from '../browser/driven-browser'

export const USAGE =
  'Usage: npm start -- [--browser chromium|firefox] [--once [--headless] [--json] [--shots DIR]]'

export type TourOptions = {
  readonly browser: BrowserName
  readonly headless: boolean
  /** Play the tour, then end. */
  readonly once: boolean
  readonly json: boolean
  /** Folder for screenshots, or null. */
  readonly shots: string | null
}

/** Reads the command line; null when it makes no sense. */
export function readOptions(args: readonly string[]): TourOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        once: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        shots: { type: 'string' },
      },
    })
    const { browser, headless, once, json, shots } = values
    if (browser !== 'chromium' && browser !== 'firefox') return null
    // What only a tour that plays by itself can do.
    if (!once && (headless || json || shots !== undefined)) return null
    return { browser, headless, once, json, shots: shots ?? null }
  } catch {
    return null
  }
}
