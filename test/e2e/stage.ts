import type { Page } from 'puppeteer-core'
import type { DrivenBrowser } from '../browser/driven-browser'
import { type BrowserName, openExtensionPage, until } from '../browser/driven-browser'
import { launchBrowser } from '../browser/launch'
import { control } from '../host/call-host'
import type { HostDescription } from '../host/description'
import type { HostOptions, RunningHost } from '../host/host'
import type { LoggedRequest } from '../host/request-log'
import { startSharedHost } from '../host/start-test-host'
import { setUpExtension } from '../tour/set-up'

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']
const FOLDERS = { chromium: 'chrome', firefox: 'firefox' } as const

/** A local host and a browser with the built extension, set up by its options page. */
export type Stage = {
  readonly host: HostDescription
  readonly driven: DrivenBrowser
  readonly service: string
  close(): Promise<void>
}

/** The built extension: for the local host, or as it is released. */
export function builtExtension(browser: BrowserName, kind: 'local' | 'release' = 'local'): string {
  return `dist/${FOLDERS[browser]}${kind === 'local' ? '-local' : ''}`
}

/**
 * Starts a stage; effects at the host follow fast, so that tests need not wait for them. `prepare` moves the host before
 * the extension knows of it.
 */
export async function openStage(
  browser: BrowserName,
  options: Omit<HostOptions, 'dataDir'> = { site: 'stand-in' },
  prepare: (host: HostDescription) => Promise<unknown> = async () => undefined,
): Promise<Stage> {
  const running: RunningHost = await startSharedHost({
    ...options,
    settings: { effectDelayMs: 300, purgeMs: 6_000, ...options.settings },
  })
  await prepare(running.description)
  const driven = await launchBrowser(browser, { headless: true, extension: builtExtension(browser) })
  const host = running.description
  const page = await setUpExtension(driven, host)
  await page.close()
  return {
    host,
    driven,
    service: host.services[0]?.serviceName ?? '',
    close: async () => {
      await driven.close()
      await running.stop()
    },
  }
}

/** Puts the host back to a healthy state between tests: no faults, an empty log, the service sending. */
export async function calm({ host, service }: Stage): Promise<void> {
  await control(host, '/faults', undefined, 'DELETE')
  await control(host, '/requests', undefined, 'DELETE')
  await control(host, `/services/${service}`, { state: 'ok' }, 'PUT')
}

/** The requests that ask the host to do something, as it received them. */
export async function actionRequests({ host }: Stage): Promise<LoggedRequest[]> {
  const all = await control<LoggedRequest[]>(host, '/requests')
  return all.filter(({ method, url }) => method === 'POST' && url.endsWith('/email/request'))
}

/** Sends a message to the worker from a page or frame, as any script there could, and gives the reply. */
export function sendToWorker(page: Pick<Page, 'evaluate'>, message: unknown): Promise<unknown> {
  return page.evaluate((sent) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
    }
    return chrome.runtime.sendMessage(sent)
  }, message)
}

/** The kind of failure that a reply carries; null when it carries none. */
export function failureKind(reply: unknown): string | null {
  return (reply as { failure?: { kind: string } }).failure?.kind ?? null
}

/** Asks on the options page which account is connected; gives its id. */
export async function accountId({ driven }: Stage): Promise<string> {
  const page = await openExtensionPage(driven, 'options', '#account-connect')
  const reply = (await sendToWorker(page, { ask: 'settings.read', with: {} })) as {
    ok: { accounts: { id: string }[] }
  }
  await page.close()
  return reply.ok.accounts[0]?.id ?? ''
}

/** Waits for a failure of that kind to be shown to the person. */
export function failureShown(page: Pick<Page, '$'>, kind: string): Promise<unknown> {
  return until(`the sentence for ${kind}`, () => page.$(`[data-failure="${kind}"]`))
}
