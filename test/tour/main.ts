import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DrivenBrowser } from '../browser/driven-browser'
import { openPage } from '../browser/driven-browser'
import { BrowserMissing, launchBrowser } from '../browser/launch'
import { type RunningHost, startHost } from '../host/host'
import { chooseSite } from '../host/site/choose-site'
import { giveUp, say } from '../run/say.mjs'
import { buildForLocalHost } from './build-extension'
import { readOptions, type TourOptions, USAGE } from './options'
import { firstService, scriptsEmailsAddress } from './places'
import { setUpExtension } from './set-up'
import { Shots } from './shots'
import { Progress, playTour, resultOf } from './steps'

/** `npm start`: builds, starts the local host and a browser with the extension, then shows the way or plays the tour. */
const KEPT_DATA = '.cache/start-data'
const HISTORY_DAYS = 30

const options = readOptions(process.argv.slice(2))
if (options === null) giveUp(USAGE, 2)

const progress = new Progress()
const shots = new Shots(options.shots)
let site = 'none'
const undo: (() => Promise<unknown> | unknown)[] = []
/** A tour that was to play to its end has not; otherwise it is the person's way to end. */
const interrupted = options.once ? 130 : 0
let finishing: Promise<never> | null = null
/** Undoes what was begun, once; a second Ctrl+C, or the one that a terminal sends beside ours, changes nothing. */
const finish = (code: number): Promise<never> => {
  finishing ??= undoAll().then(() => process.exit(code))
  return finishing
}
const undoAll = async () => {
  for (const step of undo.reverse()) await Promise.resolve(step()).catch(() => undefined)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void finish(interrupted))

try {
  await run(options)
} catch (error) {
  say(error instanceof BrowserMissing ? error.message : `It did not work: ${sentenceOf(error)}`)
  if (options.json) print({ ...resultOf(progress, options.browser, site, shots), ok: false })
  await finish(1)
}

async function run(chosen: TourOptions): Promise<void> {
  // First, because only one at a time can have the data: another's browser runs the extension that is built.
  const host = await startLocalHost(chosen)
  say('Building the extension …')
  const extension = await buildForLocalHost(chosen.browser)
  say('Starting the browser …')
  const driven = await launchBrowser(chosen.browser, { headless: chosen.headless, extension })
  undo.push(() => driven.close())
  await (chosen.once ? playOnce(chosen, driven, host) : stayOpen(driven, host))
}

/** The tour keeps nothing; otherwise messages and counters are there again the next time. */
async function startLocalHost({ once }: TourOptions): Promise<RunningHost> {
  const dataDir = once ? mkdtempSync(join(tmpdir(), 'scripts-emails-')) : KEPT_DATA
  if (once) undo.push(() => rmSync(dataDir, { recursive: true, force: true }))
  const choice = await chooseSite()
  site = choice.site
  if (choice.site === 'stand-in') say(`The site is a stand-in, not a WordPress: ${choice.reason}`)
  say('Starting the local host …')
  const host = await startHost({ dataDir, ...choice, seedHistoryDays: HISTORY_DAYS })
  undo.push(() => host.stop())
  return host
}

async function playOnce({ json }: TourOptions, driven: DrivenBrowser, host: RunningHost): Promise<void> {
  const result = await playTour(driven, host.description, shots, say, progress).catch(
    async (error: unknown) => {
      await shots.takeAll('trouble', await driven.browser.pages())
      throw error
    },
  )
  say(result.ok ? 'The tour is complete.' : 'The tour did not see all it should.')
  if (json) print(result)
  await finish(result.ok ? 0 : 1)
}

/** Sets everything up, opens the places worth seeing, and stays until the browser is closed. */
async function stayOpen(driven: DrivenBrowser, { description: host }: RunningHost): Promise<void> {
  const page = await setUpExtension(driven, host)
  await page.close()
  await openPage(driven, `${host.site}/contact/`, 'body')
  await openPage(driven, scriptsEmailsAddress(host), 'body')
  const [account] = host.accounts
  const admin = host.siteKind === 'wordpress' ? 'wp-admin' : 'admin'
  process.stdout.write(
    [
      '',
      `The extension is connected to the local host, for the hosting ${firstService(host)}.`,
      `  Control panel  ${scriptsEmailsAddress(host)}`,
      `                 sign in as ${account?.login} with ${account?.password}`,
      `  Site           ${host.site}/contact/ (its form really sends mail)`,
      `  Site admin     ${host.site}/${admin}/`,
      `                 sign in as ${host.siteLogin?.user} with ${host.siteLogin?.password}`,
      '  Toolbar        the Scripts Emails button (in Chrome behind the puzzle piece: pin it to see its badge)',
      'Send a message with the form, and see it counted; block, and see the next one held.',
      'Close the browser, or press Ctrl+C here, to end.',
      '',
    ].join('\n'),
  )
  await new Promise<void>((resolve) => driven.browser.once('disconnected', () => resolve()))
  await finish(0)
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
