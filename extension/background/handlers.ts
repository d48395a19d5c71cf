import { addressFrom } from '../../shared/address'
import { FailureError } from '../../shared/failure'
import type { Surface } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import type { Task } from '../../shared/mail-service'
import type { Target } from '../../shared/messages'
import { panelRoute } from '../../shared/panel-route'
import type { ServiceRef } from '../../shared/service-name'
import { accountForPanel, siteAt } from '../../shared/settings'
import type { Asker, Handlers } from './answering'
import { originOf } from './sender'
import { servicesIn } from './settings-store'
import { forgetSite, watchSite } from './sites'
import type { Worker } from './worker'

/** One handler per ask of the contract. Authorisation has been checked before any of them is called. */
export function createHandlers(worker: Worker): Handlers {
  return {
    ...placeHandlers(worker),
    ...hostingHandlers(worker),
    ...onDemandHandlers(worker),
    ...checklistHandlers(worker),
    ...accessHandlers(worker),
    ...proposalHandlers(worker),
    ...intentHandlers(worker),
    ...setupHandlers(worker),
  }
}

type Part<Prefix extends string> = Pick<Handlers, Extract<keyof Handlers, `${Prefix}.${string}`>>

const NO_ANSWER = {}

/** The hosting a view points at. A ticket counts only in the tab it was given for; a name only from a page of ours. */
async function resolve(worker: Worker, target: Target, asker: Asker): Promise<ServiceRef> {
  if (target.by === 'ticket') return worker.placements.find(target.ticket, asker.sender.tabId)
  if (asker.kind === 'frame') throw new FailureError({ kind: 'not-allowed' })
  await worker.settings.accountOf(target.service)
  return target.service
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
      return { ticket: await worker.placements.issue({ accountId, serviceName: name, tabId, fold }) }
    },
    'place.read': async ({ ticket }, asker) => {
      const { fold } = await worker.placements.find(ticket, asker.sender.tabId)
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
      const settings = await worker.settings.read()
      const hostings = await Promise.all(servicesIn(settings).map(worker.snapshotOf))
      return { hostings, current: currentHosting(settings, pageUrl) }
    },
  }
}

/** The hosting of the page in the current tab: of a watched site, or named in a control panel's route. */
function currentHosting(settings: Parameters<typeof siteAt>[0], pageUrl: string | null): ServiceRef | null {
  if (pageUrl === null || !URL.canParse(pageUrl)) return null
  const { origin, hash } = new URL(pageUrl)
  const site = siteAt(settings, origin)
  if (site !== null) return { accountId: site.accountId, serviceName: site.serviceName }
  const serviceName = panelRoute(hash)?.serviceName ?? ''
  const account = accountForPanel(settings, origin, serviceName)
  return account === null ? null : { accountId: account.id, serviceName }
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
  const wanting = async () => {
    const refs = servicesIn(await worker.settings.read())
    const records = await Promise.all(refs.map((ref) => worker.records.read(ref)))
    return refs.flatMap((ref, index) => {
      const origin = records[index]?.halfHours?.origin ?? null
      return origin === null ? [] : [{ ref, origin }]
    })
  }
  return {
    'access.open': async () => {
      await worker.platform.openOptionsPage()
      return NO_ANSWER
    },
    'access.wanted': async () => {
      const origins = [...new Set((await wanting()).map(({ origin }) => origin))]
      const reachable = await Promise.all(origins.map((origin) => worker.mayReach(origin)))
      return { origins: origins.filter((_, index) => !reachable[index]) }
    },
    'access.changed': async () => {
      for (const { ref } of await wanting()) await worker.onChange(ref)
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

function setupHandlers(worker: Worker): Part<'settings'> & Part<'account'> & Part<'demo'> & Part<'site'> {
  const changed = async () => {
    await worker.platform.onSettings()
    await worker.showBadge()
    worker.platform.tell({ tell: 'settings.changed' })
  }
  return {
    'settings.read': () => worker.settings.read(),
    'settings.language': async ({ language }) => {
      await worker.settings.update((all) => ({ ...all, language }))
      await changed()
      return NO_ANSWER
    },
    'account.connect': async (input) => {
      const account = await worker.accounts.connect(input)
      await changed()
      void worker.wake()
      return account
    },
    'demo.add': async () => {
      const account = await worker.accounts.addDemo()
      await changed()
      void worker.wake()
      return account
    },
    'account.forget': async ({ accountId }) => {
      await worker.accounts.forget(accountId)
      await changed()
      return NO_ANSWER
    },
    'site.watch': async ({ address, service }) => {
      const site = await watchSite(worker.settings, address, service)
      await changed()
      return site
    },
    'site.forget': async ({ origin }) => {
      await forgetSite(worker.settings, origin)
      await changed()
      return NO_ANSWER
    },
  }
}
