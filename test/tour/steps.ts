import type { Frame, Page } from 'puppeteer-core'
import type { DrivenBrowser } from '../browser/driven-browser'
import { openExtensionPage, until } from '../browser/driven-browser'
import type { HostDescription } from '../host/description'
import { confirmAction } from './confirming'
import { messagesOf, type QueuedMessage } from './control'
import { firstService, openControlPanel, openSiteAdmin, sendContactForm } from './places'
import { setUpExtension } from './set-up'
import type { Shots } from './shots'
import { clickAction, StateLog } from './watch-panel'

/** What the tour really saw: messages that came to each end, states the panel showed, surfaces that stood. */
export type TourResult = {
  readonly browser: string
  readonly site: string
  readonly delivered: number
  readonly held: number
  readonly releasedAfterUnblock: number
  readonly purged: number
  readonly states: readonly string[]
  readonly surfaces: readonly string[]
  readonly ok: boolean
}

/** What was seen so far; a tour that ends early has still seen that. */
export class Progress {
  delivered = 0
  held = 0
  releasedAfterUnblock = 0
  purged = 0
  states: readonly string[] = []
}

type Stage = {
  readonly progress: Progress
  readonly driven: DrivenBrowser
  readonly host: HostDescription
  readonly shots: Shots
  readonly say: (line: string) => void
  readonly panel: { readonly page: Page; readonly frame: Frame }
  readonly log: StateLog
}

const RED = ['ko', 'bounce', 'spam']
const GREEN = ['ok', 'force']

/** Plays the main job from the set-up to the purge, by real clicks and typing, with mail that really travels. */
export async function playTour(
  driven: DrivenBrowser,
  host: HostDescription,
  shots: Shots,
  say: (line: string) => void,
  progress = new Progress(),
): Promise<TourResult> {
  const options = await setUpExtension(driven, host)
  await options.evaluate(() => scrollTo(0, 0))
  await shots.take('options', options)
  await options.close()
  say('The extension is set up.')
  const panel = await openControlPanel(driven, host)
  const log = new StateLog(panel.frame)
  progress.states = log.states
  const stage: Stage = { progress, driven, host, shots, say, panel, log }
  await deliverOne(stage)
  await showSiteAdmin(stage)
  await showPopup(stage)
  await blockAndUnblock(stage)
  await blockAndPurge(stage)
  await showDashboard(stage)
  return resultOf(progress, driven.name, host.siteKind, shots)
}

/** The tour's result, out of what was seen; `ok` when every kind of mail was. */
export function resultOf(progress: Progress, browser: string, site: string, shots: Shots): TourResult {
  const { delivered, held, releasedAfterUnblock, purged } = progress
  const counts = { delivered, held, releasedAfterUnblock, purged }
  const ok = Object.values(counts).every((count) => count > 0)
  return { browser, site, ...counts, states: progress.states, surfaces: shots.surfaces, ok }
}

/** A message from the contact form is delivered, and the panel counts it without a reload. */
async function deliverOne(stage: Stage): Promise<void> {
  const { progress, shots, panel, log, say } = stage
  const before = await log.until(
    'a green state',
    ({ state, sentToday }) => GREEN.includes(state) && sentToday !== null,
  )
  await until('the chart', () => panel.frame.$('[data-chart="drawn"]'))
  await shots.take('control-panel', panel.page)
  await sendAndWait(stage, 'Is the blue kettle still there?', 'delivered')
  progress.delivered++
  await panel.page.bringToFront()
  await log.until(
    'one more sent today',
    ({ sentToday }) => (sentToday ?? 0) > (before.sentToday ?? 0),
    75_000,
  )
  say('A message was delivered, and the panel counted it.')
}

async function showSiteAdmin({ driven, host, shots, say }: Stage): Promise<void> {
  const { page, frame } = await openSiteAdmin(driven, host)
  await new StateLog(frame).until('a state', ({ state }) => state !== 'none')
  await until('the chart', () => frame.$('[data-chart="drawn"]'))
  await shots.take('site-admin', page)
  await page.close()
  say('The panel stands in the site admin.')
}

async function showPopup({ driven, panel, shots, say }: Stage): Promise<void> {
  await panel.page.bringToFront()
  const page = await driven.openPopup()
  await until('a state in the popup', () => page.$('[data-state="ok"], [data-state="force"]'))
  await shots.take('popup', page)
  await page.close()
  say('The popup shows the hostings.')
}

async function showDashboard({ driven, shots, say }: Stage): Promise<void> {
  const page = await openExtensionPage(driven, 'dashboard', '[data-row][data-state="ok"]')
  await shots.take('dashboard', page)
  await page.close()
  say('The dashboard lists every hosting.')
}

/** Block: the next message is held. Unblock: that very message is delivered. */
async function blockAndUnblock(stage: Stage): Promise<void> {
  const { progress, log, shots, panel, say } = stage
  await act(stage, 'BLOCK')
  await log.until('a red state', ({ state, operation }) => RED.includes(state) && operation === 'seen')
  await shots.take('stopped', panel.page)
  const held = await sendAndWait(stage, 'Do you ship to Brno?', 'held')
  progress.held++
  say('Blocked: the next message is held.')
  await act(stage, 'UNBLOCK')
  await log.until('a green state', ({ state, operation }) => GREEN.includes(state) && operation === 'seen')
  await messageWith(stage, held.id, 'delivered')
  progress.releasedAfterUnblock++
  say('Unblocked: the held message was delivered.')
}

/** Block, send, purge: the panel shows the purge and then green, and the message is gone. */
async function blockAndPurge(stage: Stage): Promise<void> {
  const { progress, log, say } = stage
  await act(stage, 'BLOCK')
  await log.until('a red state', ({ state, operation }) => RED.includes(state) && operation === 'seen')
  const held = await sendAndWait(stage, 'You have won a prize', 'held')
  await act(stage, 'PURGE')
  await log.until('the purge', ({ state }) => state === 'purging')
  await log.until('a green state', ({ state, operation }) => GREEN.includes(state) && operation === 'seen')
  await messageWith(stage, held.id, 'purged')
  progress.purged++
  say('Purged: the held message is gone.')
}

/** Asks for an action in the panel and confirms it on the extension's own page. */
async function act(stage: Stage, action: 'BLOCK' | 'UNBLOCK' | 'PURGE'): Promise<void> {
  const { driven, panel, shots, log } = stage
  await clickAction(panel.page, panel.frame, action)
  await Promise.all([
    // Watched from before the click: pending may be over soon.
    log.until('the action as pending', ({ operation }) => operation === 'sent'),
    confirmAction(driven, (page) => shots.take(`confirm-${action.toLowerCase()}`, page)),
  ])
  await panel.page.bringToFront()
}

/** Sends a message through the form and waits until the host shows the newest message in that status. */
async function sendAndWait(
  stage: Stage,
  text: string,
  status: QueuedMessage['status'],
): Promise<QueuedMessage> {
  const { driven, host } = stage
  const known = new Set((await messagesOf(host, firstService(host))).map(({ id }) => id))
  if (!(await sendContactForm(driven, host, text)))
    throw new Error('The site says that its form could not send.')
  return until(`the new message ${status}`, async () => {
    const messages = await messagesOf(host, firstService(host))
    return messages.find((message) => !known.has(message.id) && message.status === status)
  })
}

function messageWith({ host }: Stage, id: string, status: QueuedMessage['status']): Promise<QueuedMessage> {
  return until(`the message ${status}`, async () =>
    (await messagesOf(host, firstService(host))).find(
      (message) => message.id === id && message.status === status,
    ),
  )
}
