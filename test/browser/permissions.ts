import type { View, Views } from './chromium-views'
import { openViews, viewsNamed } from './chromium-views'
import type { DrivenBrowser } from './driven-browser'
import { until } from './driven-browser'
import { inFirefoxWindow } from './firefox-window'

/*
 * Giving, refusing and withdrawing access to hosts as a person does, in a release build, headless. What the browsers
 * (Chromium 156, Firefox ESR 153) do on `permissions.request` in a click was measured to be:
 *
 * | before it                                         | Chromium                    | Firefox         |
 * | ------------------------------------------------- | --------------------------- | --------------- |
 * | nothing, or the person refused                    | asks the person             | asks the person |
 * | access is there                                   | true at once                | true at once    |
 * | the person withdrew it (`withdrawHost`)           | asks the person             | asks the person |
 * | the extension gave it up (`permissions.remove`)   | gives it, without a question | asks the person |
 *
 * Allowed, the promise gives true and `onAdded` fires. Refused, or the question closed, it gives false and nothing
 * fires. Without a click it rejects.
 */

/** What the person says when the browser asks. */
export type PromptAnswer = 'allow' | 'deny'

/** Chromium disregards clicks within 500 ms of its question, and those that follow one another as fast. */
const CLICK_PROTECTION_MS = 700

/**
 * Waits for the browser's own question about access, clicks its button, and waits until the question is gone. In
 * Chromium the browser must have been launched with `answersPrompts`; its buttons go by their English names, which
 * `languages` does not change on Linux.
 */
export async function answerPrompt(driven: DrivenBrowser, answer: PromptAnswer): Promise<void> {
  await withPrompt(driven, async (prompt) => {
    await until('the browser’s question', async () => (await prompt.isOpen()) || null)
    let mayClickAt = Date.now() + CLICK_PROTECTION_MS
    await until(`‘${answer}’ taken as the answer`, async () => {
      if (!(await prompt.isOpen())) return true
      if (Date.now() < mayClickAt) return null
      mayClickAt = Date.now() + CLICK_PROTECTION_MS
      await prompt.click(answer)
      return null
    })
  })
}

/** Waits until the browser asks the person about access. In Chromium it must have been launched with `answersPrompts`. */
export async function promptOpen(driven: DrivenBrowser): Promise<void> {
  await withPrompt(driven, (prompt) =>
    until('the browser’s question', async () => (await prompt.isOpen()) || null),
  )
}

/**
 * Gives access to the host of an address (its port does not count) without a question; `onAdded` fires. Comes back
 * when it is in force.
 */
export async function grantHost(driven: DrivenBrowser, address: string): Promise<void> {
  if (driven.name === 'firefox') return changeInFirefox(driven, 'add', address)
  // Chromium only notes it: what is noted, the extension gets without a question as soon as it asks.
  await changeInChromium(driven, 'addHostPermission', address)
  const page = await driven.browser.newPage({ background: true })
  try {
    // An address of the extension at which nothing runs. What the driver evaluates counts as a click.
    await page.goto(new URL('/manifest.json', driven.extensionAddress('options')).href)
    const isGranted = await page.evaluate(requestAccess, patternFor(address))
    if (!isGranted) throw new Error(`Chromium did not give access to ${address}.`)
  } finally {
    await page.close()
  }
}

/**
 * Takes access to the host of an address away, as the person does on the browser's page of extensions; `onRemoved`
 * fires. Comes back when it is in force. Works for hosts too that the manifest asks for at install, in both.
 */
export function withdrawHost(driven: DrivenBrowser, address: string): Promise<void> {
  return driven.name === 'firefox'
    ? changeInFirefox(driven, 'remove', address)
    : changeInChromium(driven, 'removeHostPermission', address)
}

/** As the extension writes it: a pattern carries no port. */
function patternFor(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** The browser's question. `click` does nothing where it is not open. */
type Prompt = { isOpen(): Promise<boolean>; click(answer: PromptAnswer): Promise<unknown> }

async function withPrompt(driven: DrivenBrowser, use: (prompt: Prompt) => Promise<unknown>): Promise<void> {
  if (driven.name === 'firefox') {
    await use(firefoxPrompt(driven))
    return
  }
  const views = await openViews(driven.browser)
  try {
    await use(chromiumPrompt(views))
  } finally {
    views.close()
  }
}

const CHROMIUM_BUTTONS = { allow: 'Allow', deny: 'Deny' } as const

function chromiumPrompt(views: Views): Prompt {
  const find = async (): Promise<View | undefined> =>
    viewsNamed(await views.read(), 'ExtensionInstallDialogView')[0]
  return {
    isOpen: async () => (await find()) !== undefined,
    async click(answer) {
      const dialog = await find()
      if (dialog === undefined) return
      const buttons = viewsNamed(dialog, 'MdTextButton')
      const names = await Promise.all(
        buttons.map((button) => views.textOf(viewsNamed(button, 'LabelButtonLabel')[0] ?? button)),
      )
      const wanted = buttons[names.indexOf(CHROMIUM_BUTTONS[answer])]
      if (wanted === undefined) throw new Error(`Chromium’s question has the buttons ${names.join(', ')}.`)
      await views.click(wanted)
    },
  }
}

const FIREFOX_BUTTONS = { allow: 'button', deny: 'secondaryButton' } as const

function firefoxPrompt({ browser }: DrivenBrowser): Prompt {
  /** Does something with the question; false where no window shows one. */
  const whenOpen = async (what: string) =>
    (await inFirefoxWindow(
      browser,
      `(() => {
        for (const window of Services.wm.getEnumerator('navigator:browser')) {
          const { panel } = window.PopupNotifications
          const prompt = panel.querySelector('#addon-webext-permissions-notification')
          if (panel.state !== 'open' || prompt === null) continue
          ${what}
          return true
        }
        return false
      })()`,
    )) === true
  return {
    isOpen: () => whenOpen(''),
    click: (answer) => whenOpen(`prompt.${FIREFOX_BUTTONS[answer]}.click()`),
  }
}

type Permissions = { request(what: { origins: string[] }): Promise<boolean> }

/** Runs in a page of the extension. */
function requestAccess(origin: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: { permissions: Permissions } }
  return chrome.permissions.request({ origins: [origin] })
}

type ChromiumChange = 'addHostPermission' | 'removeHostPermission'
type DeveloperPrivate = Record<ChromiumChange, (id: string, host: string) => Promise<void>>

/** On the browser's page of extensions, behind the other tabs. */
async function changeInChromium(
  driven: DrivenBrowser,
  change: ChromiumChange,
  address: string,
): Promise<void> {
  const page = await driven.browser.newPage({ background: true })
  try {
    await page.goto('chrome://extensions')
    const { host: id } = new URL(driven.extensionAddress('options'))
    await page.evaluate(
      (name, extension, pattern) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        return chrome.developerPrivate[name](extension, pattern)
      },
      change,
      id,
      patternFor(address),
    )
  } finally {
    await page.close()
  }
}

/** What Firefox's page of extensions calls. */
async function changeInFirefox(
  driven: DrivenBrowser,
  change: 'add' | 'remove',
  address: string,
): Promise<void> {
  const { host: uuid } = new URL(driven.extensionAddress('options'))
  await inFirefoxWindow(
    driven.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { id, extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(uuid)})
      const origins = [${JSON.stringify(patternFor(address))}]
      await ExtensionPermissions.${change}(id, { permissions: [], origins }, extension)
    })()`,
  )
}
