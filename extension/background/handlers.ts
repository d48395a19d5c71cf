import { addressFrom } from '../../shared/address'
import { bulkFragment } from '../../shared/bulk'
import { FailureError } from '../../shared/failure'
import type { Surface } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import type { Task } from '../../shared/mail-service'
import type { Connection, Target } from '../../shared/messages'
import { panelRoute } from '../../shared/panel-route'
import type { ServiceRef } from '../../shared/service-name'
import { isSameService } from '../../shared/service-name'
import type { Account, Settings } from '../../shared/settings'
import { accountForPanel, NO_SETTINGS, originFrom, REGION_FACTS, siteAt } from '../../shared/settings'
import { importSettings } from '../../shared/settings-file'
import { wantedAccess } from './access'
import type { Asker, Handlers } from './answering'
import type { Placement } from './placements'
import { originOf } from './sender'
import { servicesIn } from './settings-store'
import { findHosting } from './site-finder'
import { forgetSite, watchSite } from './sites'
import type { Worker } from './worker'

/** One handler per ask of the contract. Authorisation has been checked before any of them is called. */
export function createHandlers(worker: Worker): Handlers {
  return touching(worker, {
    ...placeHandlers(worker),
    ...hostingHandlers(worker),
    ...onDemandHandlers(worker),
    ...checklistHandlers(worker),
    ...accessHandlers(worker),
    ...proposalHandlers(worker),
    ...intentHandlers(worker),
    ...bulkHandlers(worker),
    ...journalHandlers(worker),
    ...settingsHandlers(worker),
    ...accountHandlers(worker),
    ...keyHandlers(worker),
    ...vaultHandlers(worker),
    ...siteHandlers(worker),
  })
}

/** What only a person's doing asks for: as long as it comes, the vault is in use. */
const BY_A_PERSON = [
  'hostings.list',
  'action.propose',
  'intent.commit',
  'bulk.propose',
  'bulk.commit',
] as const

function touching(worker: Worker, handlers: Handlers): Handlers {
  const wrapped = BY_A_PERSON.map((name) => {
    const handle = handlers[name] as (fields: unknown, asker: Asker) => Promise<unknown>
    const touched = async (fields: unknown, asker: Asker) => {
      // A dashboard that stands open asks for its list by itself; a popup was opened by somebody.
      if (name !== 'hostings.list' || asker.kind === 'popup') await worker.vault.touch()
      return handle(fields, asker)
    }
    return [name, touched] as const
  })
  return { ...handlers, ...Object.fromEntries(wrapped) }
}

type Part<Prefix extends string> = Pick<Handlers, Extract<keyof Handlers, `${Prefix}.${string}`>>

const NO_ANSWER = {}

/** The hosting a view points at. A ticket counts only in the tab it was given for; a name only from a page of ours. */
async function resolve(worker: Worker, target: Target, asker: Asker): Promise<ServiceRef> {
  if (target.by === 'ticket') return placed(worker, target.ticket, asker)
  if (asker.kind === 'frame') throw new FailureError({ kind: 'not-allowed' })
  await worker.settings.accountOf(target.service)
  return target.service
}

/** The hosting that a ticket stands for, as long as its place is still switched on. */
async function placed(worker: Worker, ticket: string, asker: Asker): Promise<Placement> {
  const placement = await worker.placements.find(ticket, asker.sender.tabId)
  const { accounts } = await worker.settings.read()
  const site = siteAt(await worker.settings.read(), placement.origin)
  const isPanel = accounts.some(({ panelOrigins }) => panelOrigins.includes(placement.origin))
  const isOn = isPanel || (site !== null && isSameService(site, placement))
  if (isOn && (await worker.mayReach(placement.origin))) return placement
  throw new FailureError({ kind: 'place-not-watched' })
}

/** The hosting that belongs to the place where a content script stands: by the sender's origin and our settings. */
async function hostingOfPlace(worker: Worker, asker: Asker, serviceName: string | null): Promise<ServiceRef> {
  const settings = await worker.settings.read()
  const origin = originOf(asker.sender) ?? ''
  if (asker.kind === 'site-admin-script') {
    const site = siteAt(settings, origin)
    if (site !== null) return site
  } else if (serviceName !== null) {
    const account = accountForPanel(settings, origin, serviceName)
    if (account !== null) return { accountId: account.id, serviceName }
  }
  throw new FailureError({ kind: 'place-not-watched' })
}

function placeHandlers(worker: Worker): Part<'place'> {
  return {
    'place.ask': async ({ serviceName, fold }, asker) => {
      const { accountId, serviceName: name } = await hostingOfPlace(worker, asker, serviceName)
      const tabId = asker.sender.tabId ?? -1
      const origin = originOf(asker.sender) ?? ''
      const placement = { accountId, serviceName: name, tabId, origin, fold }
      return { ticket: await worker.placements.issue(placement) }
    },
    'place.read': async ({ ticket }, asker) => {
      const { fold } = await placed(worker, ticket, asker)
      return { fold }
    },
  }
}

function hostingHandlers(worker: Worker): Part<'panel'> & Part<'hostings'> {
  return {
    'panel.show': async ({ target, fresh }, asker) => {
      const ref = await resolve(worker, target, asker)
      const before = await worker.snapshotOf(ref)
      const pending = before.operation !== null && isOpen(before.operation) ? before.operation : null
      const reading = worker.watcher.readIfDue(ref, fresh ? 'now' : 'shown', pending)
      if (!fresh) return before
      await reading
      return worker.snapshotOf(ref)
    },
    'hostings.list': async ({ pageUrl }) => {
      const [settings, hostings] = await Promise.all([worker.settings.read(), worker.listAll()])
      const current = currentHosting(settings, pageUrl)
      return { hostings, current, unwatched: unwatchedOrigin(settings, pageUrl) }
    },
  }
}

/** The hosting of the page in the current tab: of a watched site, or named in a control panel's route. */
function currentHosting(settings: Settings, pageUrl: string | null): ServiceRef | null {
  if (pageUrl === null || !URL.canParse(pageUrl)) return null
  const { origin, hash } = new URL(pageUrl)
  const site = siteAt(settings, origin)
  if (site !== null) return { accountId: site.accountId, serviceName: site.serviceName }
  const serviceName = panelRoute(hash)?.serviceName ?? ''
  const account = accountForPanel(settings, origin, serviceName)
  return account === null ? null : { accountId: account.id, serviceName }
}

/** The origin of a page whose admin could be watched, and is not. Control panels have their panel from the start. */
function unwatchedOrigin(settings: Settings, pageUrl: string | null): string | null {
  const origin = pageUrl === null ? null : originFrom(pageUrl)
  if (origin === null || siteAt(settings, origin) !== null) return null
  const panels = [...Object.values(REGION_FACTS), ...settings.accounts].flatMap(
    ({ panelOrigins }) => panelOrigins,
  )
  return panels.includes(origin) ? null : origin
}

function onDemandHandlers(worker: Worker): Part<'bounces'> & Part<'half-hours'> {
  return {
    'bounces.read': async ({ target, limit }, asker) =>
      worker.onDemand.bounces(await resolve(worker, target, asker), limit),
    'half-hours.read': async ({ target }, asker) =>
      worker.onDemand.halfHours(await resolve(worker, target, asker)),
  }
}

function checklistHandlers(worker: Worker): Part<'checklist'> {
  return {
    'checklist.tick': async ({ target, item, done }, asker) => {
      const { accountId, serviceName } = await resolve(worker, target, asker)
      const ref = { accountId, serviceName }
      await worker.checklists.tick(ref, item, done, worker.platform.clock.now())
      await worker.onChange(ref)
      return NO_ANSWER
    },
  }
}

function accessHandlers(worker: Worker): Part<'access'> {
  return {
    'access.open': async () => {
      await worker.platform.openOptionsPage()
      return NO_ANSWER
    },
    'access.wanted': async () => ({ wanted: await wantedAccess(await worker.needs(), worker.mayReach) }),
    'access.changed': async () => {
      await worker.platform.onSettings()
      for (const ref of servicesIn(await worker.settings.read())) await worker.onChange(ref)
      await worker.accessChanged()
      return NO_ANSWER
    },
  }
}

/** Makes an intent and opens its confirm page. Nothing is sent to the host by this. */
async function propose(
  worker: Worker,
  asker: Asker,
  target: Target,
  { action, recipient }: { action: Task; recipient: string | null },
): Promise<{ intentId: string }> {
  const { accountId, serviceName } = await resolve(worker, target, asker)
  const operation = await worker.journal.latestOf({ accountId, serviceName })
  if (operation !== null && isOpen(operation)) throw new FailureError({ kind: 'operation-running' })
  // One question per hosting: an earlier confirm page that still stands open says that it is over.
  for (const earlier of await worker.intents.openFor({ accountId, serviceName }))
    await worker.endIntent(earlier)
  const surface = asker.kind as Surface
  const intent = await worker.intents.propose({ accountId, serviceName, action, recipient, surface })
  await worker.platform.openConfirmPage(intent.id)
  return { intentId: intent.id }
}

function proposalHandlers(worker: Worker): Part<'action'> & Part<'recipient'> {
  return {
    'action.propose': ({ target, action }, asker) =>
      propose(worker, asker, target, { action, recipient: null }),
    'recipient.propose': async ({ target, email }, asker) => {
      const recipient = addressFrom(email)
      if (recipient === null) throw new FailureError({ kind: 'input-wrong', field: 'recipient' })
      return propose(worker, asker, target, { action: 'RECIPIENT', recipient })
    },
  }
}

function intentHandlers(worker: Worker): Part<'intent'> {
  return {
    'intent.read': async ({ intentId }) => {
      const intent = await worker.intents.read(intentId)
      void worker.watcher.readIfDue(intent, 'now', null)
      const { action, recipient } = intent
      return { intentId, action, recipient, snapshot: await worker.snapshotOf(intent) }
    },
    'intent.commit': async ({ intentId }) => {
      const intent = await worker.intents.read(intentId)
      const { reading } = await worker.records.read(intent)
      return worker.operations.commit(intent, reading)
    },
    'intent.cancel': async ({ intentId }) => {
      await worker.endIntent(intentId)
      return NO_ANSWER
    },
  }
}

function bulkHandlers(worker: Worker): Part<'bulk'> {
  const { bulks, platform } = worker
  return {
    'bulk.propose': async ({ action, services }) => {
      for (const service of services) await worker.settings.accountOf(service)
      const { bulkId } = await bulks.propose(action, services)
      await platform.openConfirmPage(bulkFragment(bulkId))
      return { bulkId }
    },
    'bulk.read': ({ bulkId }) => bulks.view(bulkId),
    'bulk.commit': ({ bulkId, intentIds }) => bulks.commit(bulkId, intentIds),
    'bulk.stop': async ({ bulkId }) => {
      await bulks.stop(bulkId)
      return NO_ANSWER
    },
  }
}

function journalHandlers(worker: Worker): Part<'journal'> {
  return { 'journal.read': async () => ({ operations: await worker.journal.readAll() }) }
}

/** Called when accounts, sites, language or the vault changed: every view may show something else now. */
async function settingsChanged(worker: Worker): Promise<void> {
  await worker.platform.onSettings()
  await worker.showBadge()
  worker.platform.tell({ tell: 'settings.changed' })
}

/** The same when there is something to read that could not be read before. */
async function readableNow(worker: Worker): Promise<void> {
  await settingsChanged(worker)
  void worker.wake()
}

function settingsHandlers(worker: Worker): Part<'settings'> & Part<'language'> {
  const { settings } = worker
  return {
    'settings.read': () => settings.read(),
    'language.read': async () => ({ language: (await settings.read()).language }),
    'settings.language': async ({ language }) => {
      await settings.update((all) => ({ ...all, language }))
      await settingsChanged(worker)
      return NO_ANSWER
    },
    'settings.import': async ({ text }) => {
      const newId = () => crypto.randomUUID()
      let added = { accounts: 0, sites: 0 }
      await settings.update((all) => {
        const imported = importSettings(all, text, newId)
        added = { accounts: imported.accounts, sites: imported.sites }
        return imported.settings
      })
      await readableNow(worker)
      return added
    },
  }
}

function accountHandlers(worker: Worker): Part<'account'> & Part<'demo'> {
  return {
    'account.connect': async (input) => {
      const connection = await worker.accounts.connect(input)
      await readAnew(worker, connection)
      return connection
    },
    'account.check': async ({ accountId }) => {
      const connection = await worker.accounts.check(accountId)
      await readAnew(worker, connection)
      return connection
    },
    'demo.add': async () => {
      const account = await worker.accounts.addDemo()
      await readableNow(worker)
      return account
    },
    'account.forget': async ({ accountId }) => {
      await worker.accounts.forget(accountId)
      await readableNow(worker)
      return NO_ANSWER
    },
  }
}

/** What kept us from reading an account's hostings is over: they are due at once. */
async function readAnew(worker: Worker, { account }: Connection): Promise<void> {
  await dueAgain(worker, account)
  await readableNow(worker)
}

async function dueAgain({ records }: Worker, account: Account): Promise<void> {
  for (const ref of servicesIn({ ...NO_SETTINGS, accounts: [account] })) {
    if ((await records.read(ref)).readFailure === null) continue
    await records.change(ref, (record) => ({ ...record, triedAt: 0, failedTries: 0 }))
  }
}

function keyHandlers(worker: Worker): Part<'key'> {
  const { pendingKeys } = worker
  return {
    'key.ask': async (request) => {
      const pending = await pendingKeys.ask(request)
      worker.platform.tell({ tell: 'settings.changed' })
      return pending
    },
    'key.open': async ({ pendingId }) => {
      await pendingKeys.open(pendingId)
      return NO_ANSWER
    },
    'key.finish': async ({ pendingId }) => {
      const connection = await pendingKeys.finish(pendingId)
      await readAnew(worker, connection)
      return connection
    },
    'key.drop': async ({ pendingId }) => {
      await pendingKeys.drop(pendingId)
      worker.platform.tell({ tell: 'settings.changed' })
      return NO_ANSWER
    },
  }
}

function vaultHandlers(worker: Worker): Part<'vault'> {
  const { vault } = worker
  const state = async () => {
    worker.platform.tell({ tell: 'settings.changed' })
    return vault.state()
  }
  return {
    'vault.read': () => vault.state(),
    'vault.protect': async ({ passphrase, lockMinutes }) => {
      await vault.protect(passphrase, lockMinutes)
      return state()
    },
    'vault.unprotect': async ({ passphrase }) => {
      await vault.unprotect(passphrase)
      return state()
    },
    'vault.unlock': async ({ passphrase }) => {
      await vault.unlock(passphrase)
      for (const account of (await worker.settings.read()).accounts) await dueAgain(worker, account)
      void worker.wake()
      return state()
    },
    'vault.lock': async () => {
      await vault.lock()
      return state()
    },
  }
}

function siteHandlers(worker: Worker): Part<'site'> {
  const { settings, hosts, platform } = worker
  return {
    'site.find': async ({ address }) => findHosting(await settings.read(), hosts, address),
    'site.watch': async ({ address, service }) => {
      const site = await watchSite(settings, address, service)
      await settingsChanged(worker)
      return site
    },
    'site.forget': async ({ origin }) => {
      await forgetSite(settings, origin)
      await platform.dropAccess(await worker.unneeded([origin]))
      await settingsChanged(worker)
      return NO_ANSWER
    },
  }
}
