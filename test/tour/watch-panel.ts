import type { Frame, Page } from 'puppeteer-core'
import { clickStill, until } from '../browser/driven-browser'

/** What a panel shows of its hosting, read out of its own document. */
export type PanelFacts = {
  readonly state: string
  readonly operation: string
  readonly sentToday: number | null
}

/** Reads a panel, in its frame. */
export function readPanel(frame: Frame): Promise<PanelFacts | null> {
  return frame.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('[data-view="panel"]')
    if (panel === null) return null
    const today = panel.querySelector<HTMLElement>('[data-field="sent-today"]')?.dataset.value
    return {
      state: panel.dataset.state ?? '',
      operation: panel.dataset.operation ?? '',
      sentToday: today === undefined || today === '' ? null : Number(today),
    }
  })
}

/** Follows a panel and notes each state it shows, once per change. */
export class StateLog {
  readonly states: string[] = []
  readonly #frame: Frame

  constructor(frame: Frame) {
    this.#frame = frame
  }

  /** Waits until the panel shows what `fits` accepts, noting every state on the way. */
  until(what: string, fits: (facts: PanelFacts) => boolean, patienceMs = 40_000): Promise<PanelFacts> {
    return until(
      `the panel shows ${what}`,
      async () => {
        const facts = await readPanel(this.#frame)
        if (facts === null) return null
        if (facts.state !== 'none' && this.states.at(-1) !== facts.state) this.states.push(facts.state)
        return fits(facts) ? facts : null
      },
      patienceMs,
    )
  }
}

const PRESS_AGAIN_MS = 1_000

/** Presses the panel's refresh button, as often as a person would, until the panel shows what `selector` names. */
export async function refreshUntil(frame: Frame, what: string, selector: string): Promise<void> {
  let pressedAt = 0
  await until(what, async () => {
    const found = await frame.$(selector)
    if (found === null && Date.now() - pressedAt > PRESS_AGAIN_MS) {
      pressedAt = Date.now()
      await frame.click('[data-action="refresh"]')
    }
    return found
  })
}

/** Clicks a button of the panel, as soon as it can be pressed. */
export async function clickAction(page: Page, frame: Frame, action: string): Promise<void> {
  await page.bringToFront()
  await clickStill(frame, `[data-action="${action}"]:not([disabled])`)
}
