import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

/** Saves screenshots by name; with no folder it does nothing. Keeps which surfaces were seen. */
export class Shots {
  readonly surfaces: string[] = []
  readonly #folder: string | null

  constructor(folder: string | null) {
    this.#folder = folder
    if (folder !== null) mkdirSync(folder, { recursive: true })
  }

  /** Notes that a surface was really seen, and saves what it looks like. */
  async take(surface: string, page: Page): Promise<void> {
    if (!this.surfaces.includes(surface)) this.surfaces.push(surface)
    if (this.#folder === null) return
    await page.screenshot({ path: join(this.#folder, `${surface}.png`) })
  }

  /** Saves every page as it is now: for finding out why a tour ended early. */
  async takeAll(name: string, pages: readonly Page[]): Promise<void> {
    if (this.#folder === null) return
    for (const [index, page] of pages.entries()) {
      const path = join(this.#folder, `${name}-${index}.png`)
      await page.screenshot({ path }).catch(() => undefined)
    }
  }
}
