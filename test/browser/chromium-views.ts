import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js'
import { until } from './driven-browser'

/**
 * Switches that let a script see and click Chromium's own windows, headless ones too: its "UI DevTools", on a free
 * port of loopback.
 */
export const VIEWS_ARGS = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
]

/** A part of Chromium's own surface. `attributes`: names and values in turn. */
export type View = {
  readonly nodeId: number
  readonly nodeName: string
  readonly attributes?: readonly string[]
  readonly children?: readonly View[]
}

type Styles = {
  matchedCSSRules: readonly {
    rule: { style: { cssProperties: readonly { name: string; value: string }[] } }
  }[]
}

/** Chromium's own surface, as a script sees it. */
export type Views = {
  /** All of it, as it is now. */
  read(): Promise<View>
  /** The text that a label shows; empty where it has none. */
  textOf(view: View): Promise<string>
  /** Presses and releases the mouse on a part. */
  click(view: View): Promise<void>
  close(): void
}

/** All parts below one, itself included, whose class or name is that. */
export function viewsNamed(view: View, name: string): View[] {
  const below = (view.children ?? []).flatMap((child) => viewsNamed(child, name))
  return view.attributes?.includes(name) ? [view, ...below] : below
}

/** Connects to the surface of a Chromium that was started with `VIEWS_ARGS`. */
export async function openViews(browser: Browser): Promise<Views> {
  const transport = await NodeWebSocketTransport.create(`ws://127.0.0.1:${await portOf(browser)}/0`)
  const waiting = new Map<number, (answer: Answer) => void>()
  let calls = 0
  transport.onmessage = (message) => {
    const answer = JSON.parse(String(message)) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  }
  const call = async (method: string, params: object): Promise<unknown> => {
    const id = ++calls
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    transport.send(JSON.stringify({ id, method, params }))
    const { result, error } = await answered
    waiting.delete(id)
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result
  }
  return {
    read: async () => ((await call('DOM.getDocument', {})) as { root: View }).root,
    textOf: async ({ nodeId }) => textIn((await call('CSS.getMatchedStylesForNode', { nodeId })) as Styles),
    click: async ({ nodeId }) => {
      for (const type of ['mousePressed', 'mouseReleased']) {
        const event = { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' }
        await call('DOM.dispatchMouseEvent', { nodeId, event })
      }
    },
    close: () => transport.close(),
  }
}

type Answer = { id?: number; result?: unknown; error?: { message: string } }

/** Chromium writes the port into its profile. */
function portOf(browser: Browser): Promise<string> {
  const option = '--user-data-dir='
  const profile = browser.process()?.spawnargs.find((argument) => argument.startsWith(option))
  const file = `${profile?.slice(option.length)}/UIDevToolsActivePort`
  return until('the port of Chromium’s own surface (VIEWS_ARGS)', () =>
    existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null,
  )
}

function textIn({ matchedCSSRules }: Styles): string {
  const properties = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties)
  return properties.find(({ name }) => name === 'Text')?.value ?? ''
}
