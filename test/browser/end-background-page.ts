import type { Browser } from 'puppeteer-core'

/** The part of a WebDriver BiDi connection that is used here; puppeteer has it, but does not describe it. */
type BidiConnection = { send(method: string, params: object): Promise<{ result: unknown }> }

/** Runs in Firefox's own window: ends an extension's background page as the browser does after 30 s without events. */
function endIt(id: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(id)})
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
    return extension.backgroundState
  })()`
}

/** Ends the background page of a Firefox extension. Needs `--remote-allow-system-access`. */
export async function endBackgroundPage(browser: Browser, id: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { contexts: readonly { context: string }[] }
  const context = contexts[0]?.context
  if (context === undefined) throw new Error('Firefox shows no window of its own.')
  await connection.send('script.evaluate', { expression: endIt(id), target: { context }, awaitPromise: true })
}
