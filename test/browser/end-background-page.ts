import type { Browser } from 'puppeteer-core'
import { inFirefoxWindow } from './firefox-window'

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
  await inFirefoxWindow(browser, endIt(id))
}
