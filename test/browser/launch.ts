import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import type { PageName } from '../../extension/platform/addresses'
import { findBrowser } from '../run/find-program.mjs'
import { VIEWS_ARGS } from './chromium-views'
import { type BrowserName, type DrivenBrowser, until } from './driven-browser'
import { endBackgroundPage } from './end-background-page'

export type LaunchOptions = {
  readonly headless: boolean
  /** The built extension. */
  readonly extension: string
  /** Size of the page, in CSS px. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly dark?: boolean
  /** Preferred languages of the browser, as in an Accept-Language header. */
  readonly languages?: string
  /** Lets permissions.ts see and answer the browser's own questions; Firefox always does. */
  readonly answersPrompts?: boolean
  /** Whether the first-run page, which opens by itself, stays; else it is closed, for it takes the focus. */
  readonly keepFirstRun?: boolean
}

const GECKO_ID = 'scripts-emails@extension'
/** Firefox gives each profile a random one; a known one lets us open the extension's pages. */
const GECKO_UUID = '6b1f1b5e-3c4f-4c3e-9a39-0d6f1d3b7a11'

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A name for the local host's site would be looked up outside.
  '--disable-features=HttpsUpgrades,OptimizationHints,Translate',
]

const POPUP_SIZE = { width: 380, height: 560 }

/** Signals are for whoever started the browser: puppeteer would end this process before its own cleaning up. */
const LEAVE_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

/** The browser is not on this machine, or there is no display for its window. */
export class BrowserMissing extends Error {}

/** Starts a browser with the extension. Throws BrowserMissing with a sentence that says what to do. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = findBrowser(name)
  if (executablePath === null) throw new BrowserMissing(missingSentence(name))
  if (!options.headless && !hasDisplay()) {
    throw new BrowserMissing(
      'There is no display for a browser window here. `npm start -- --headless --once` plays the tour by itself; `npm run host` starts the local host alone.',
    )
  }
  if (!existsSync(options.extension)) throw new Error(`The extension is not built: ${options.extension}`)
  const launch = name === 'chromium' ? launchChromium : launchFirefox
  const driven = await launch(executablePath, options)
  if (!options.keepFirstRun) await closeFirstRun(driven)
  return driven
}

async function closeFirstRun({ browser }: DrivenBrowser): Promise<void> {
  const page = await until('the first-run page', async () => {
    for (const one of await browser.pages())
      if ((await one.$('[data-view="welcome"]').catch(() => null)) !== null) return one
    return null
  })
  await page.close()
}

function missingSentence(name: BrowserName): string {
  const [title, variable] =
    name === 'chromium' ? ['Chrome, Chromium or Edge', 'CHROMIUM_PATH'] : ['Firefox', 'FIREFOX_PATH']
  return `${title} was not found here: install it, or name its program in ${variable}.`
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    ...LEAVE_SIGNALS,
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? (options.size ?? { width: 1280, height: 900 }) : null,
    args: [
      ...CHROMIUM_ARGS,
      // Room for the toolbar popup, which is cut at the screen's edge.
      ...(options.headless ? ['--screen-info={1600x1200}', '--window-size=1280,1100'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.languages === undefined ? [] : [`--lang=${options.languages}`]),
      ...(options.answersPrompts ? VIEWS_ARGS : []),
      ...(options.dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    ],
  })
  const workerTarget = () =>
    browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().includes('service-worker-loader'),
    )
  const id = new URL((await workerTarget()).url()).host
  const extensionAddress = (page: PageName, fragment?: string) =>
    addressOf(`chrome-extension://${id}`, page, fragment)
  return {
    name: 'chromium',
    browser,
    extensionAddress,
    openPopup: async () => {
      const worker = await (await workerTarget()).worker()
      await worker?.evaluate('chrome.action.openPopup()')
      const popup = await browser.waitForTarget((target) => target.url() === extensionAddress('popup'))
      return popup.asPage()
    },
    endWorker: async () => {
      const worker = await (await workerTarget()).worker()
      await worker?.close()
    },
    close: () => browser.close(),
  }
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    ...LEAVE_SIGNALS,
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? (options.size ?? { width: 1280, height: 900 }) : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'intl.accept_languages': options.languages ?? 'en-US, en',
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    },
  })
  await browser.installExtension(resolve(options.extension))
  const extensionAddress = (page: PageName, fragment?: string) =>
    addressOf(`moz-extension://${GECKO_UUID}`, page, fragment)
  return {
    name: 'firefox',
    browser,
    extensionAddress,
    openPopup: async () => {
      const page = await browser.newPage()
      await page.setViewport(POPUP_SIZE)
      page.goto(extensionAddress('popup')).catch(() => undefined)
      return page
    },
    endWorker: () => endBackgroundPage(browser, GECKO_ID),
    close: () => browser.close(),
  }
}

function addressOf(origin: string, page: PageName, fragment?: string): string {
  const address = `${origin}/extension/pages/${page}.html`
  return fragment === undefined ? address : `${address}#${fragment}`
}
