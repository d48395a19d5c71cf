import type { Browser } from 'puppeteer-core'

/** The part of a WebDriver BiDi connection that is used here; puppeteer has it, but does not describe it. */
type BidiConnection = { send(method: string, params: object): Promise<{ result: unknown }> }

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } }

/**
 * Runs an expression in Firefox's own first window, with the rights of the browser itself; a promise is awaited. Gives
 * its value, which must be a text, a number, a boolean or nothing. Needs `--remote-allow-system-access`.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { contexts: readonly { context: string }[] }
  const context = contexts[0]?.context
  if (context === undefined) throw new Error('Firefox shows no window of its own.')
  const target = { expression, target: { context }, awaitPromise: true }
  const evaluated = (await connection.send('script.evaluate', target)).result as Evaluated
  if (evaluated.type === 'exception') throw new Error(`In Firefox: ${evaluated.exceptionDetails.text}`)
  return evaluated.result.value
}
