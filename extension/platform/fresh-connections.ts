import { browser } from './browser'

const RULE_ID = 1
/** No tab: the worker's own requests. */
const NO_TAB = -1

/** The part of the rules API that is used here; the polyfill's types do not know it. */
type RulesApi = {
  updateSessionRules(change: { removeRuleIds: number[]; addRules: object[] }): Promise<void>
}

/**
 * Has every request of the worker made on a connection of its own (`Connection: close`). On a connection that was
 * kept alive, both browsers send a request a second time by themselves, a POST too, when the connection is lost before
 * the answer: the host would block, unblock or purge twice for one intent. Measured in Chromium 156 and Firefox 153
 * over HTTP/1.1; over HTTP/2, where the header does not travel, Chromium still does it, Firefox does not.
 */
export async function useFreshConnections(): Promise<void> {
  const { declarativeNetRequest } = browser as unknown as { declarativeNetRequest: RulesApi }
  const self = new URL(browser.runtime.getURL('')).hostname
  await declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE_ID],
    addRules: [
      {
        id: RULE_ID,
        action: {
          type: 'modifyHeaders',
          requestHeaders: [{ header: 'connection', operation: 'set', value: 'close' }],
        },
        condition: {
          initiatorDomains: [self],
          tabIds: [NO_TAB],
          resourceTypes: ['xmlhttprequest', 'other'],
        },
      },
    ],
  })
}
