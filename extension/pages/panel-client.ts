import type { Failure, FailureKind } from '../../shared/failure'
import { isOpen } from '../../shared/journal'
import type { Snapshot, Target } from '../../shared/messages'
import { FRESH_MS } from '../../shared/reading'
import { isSameService } from '../../shared/service-name'
import type { PanelClient } from '../../widget/clients'
import { copyText } from '../platform/clipboard'
import { saveFile } from '../platform/files'
import { askWorker } from '../platform/messaging'
import { onTell } from '../platform/tells'
import { withoutAnswer } from './outcomes'

/** How often the panel says that it is visible, in ms. The worker decides whether the hosting is due then. */
const SHOWN_EVERY_MS = 60_000
const FAILING_EVERY_MS = 10_000
/** The worker had read just before the person came to look: it reads again after its shortest pause. */
const CAME_TOO_SOON_MS = FRESH_MS + 100
const PENDING_EVERY_MS = 5_000

/** Failures after which what was shown is not to be taken for what is. */
const IS_OVER: readonly FailureKind[] = ['place-not-watched', 'account-gone', 'service-unknown']

/** When to speak next; `cameAt` is when the person last came to look, in ms since the epoch. */
function paceFor(latest: Snapshot | null, cameAt: number): number {
  if (isBehind(latest, cameAt)) return CAME_TOO_SOON_MS
  if (latest?.operation != null && isOpen(latest.operation)) return PENDING_EVERY_MS
  return latest === null || latest.readFailure !== null ? FAILING_EVERY_MS : SHOWN_EVERY_MS
}

/** Whether what is shown was read before the person came to look. */
function isBehind(latest: Snapshot | null, cameAt: number): boolean {
  return latest?.readFailure === null && latest.reading !== null && latest.reading.at < cameAt
}

/** The client of a panel in a page: speaks to the worker, and only while the page is visible. */
export function panelClient(target: Target): PanelClient {
  return {
    show: (onSnapshot, onFailure) => showWhileVisible(target, onSnapshot, onFailure),
    refresh: () => withoutAnswer(askWorker('panel.show', { target, fresh: true })),
    propose: (action) => withoutAnswer(askWorker('action.propose', { target, action })),
    proposeRecipient: (email) => withoutAnswer(askWorker('recipient.propose', { target, email })),
    readBounces: (limit) => askWorker('bounces.read', { target, limit }),
    readHalfHours: () => askWorker('half-hours.read', { target }),
    tick: (item, done) => withoutAnswer(askWorker('checklist.tick', { target, item, done })),
    askForAccess: () => withoutAnswer(askWorker('access.open', {})),
    copy: copyText,
    saveFile,
    makeToken: () => crypto.randomUUID().replaceAll('-', ''),
  }
}

function showWhileVisible(
  target: Target,
  onSnapshot: (snapshot: Snapshot) => void,
  onFailure: (failure: Failure) => void,
): () => void {
  let latest: Snapshot | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let cameAt = Date.now()
  const take = (snapshot: Snapshot) => {
    latest = snapshot
    onSnapshot(snapshot)
    again()
  }
  const again = () => {
    clearTimeout(timer)
    if (document.hidden) return
    timer = setTimeout(() => void show(isBehind(latest, cameAt)), paceFor(latest, cameAt))
  }
  const show = async (fresh: boolean) => {
    const reply = await askWorker('panel.show', { target, fresh })
    if ('ok' in reply) take(reply.ok)
    else if (latest === null || IS_OVER.includes(reply.failure.kind)) onFailure(reply.failure)
    again()
  }
  const onVisible = () => {
    clearTimeout(timer)
    if (document.hidden) return
    cameAt = Date.now()
    void show(true)
  }
  const untell = onTell((tell) => {
    // The account may be forgotten, the site switched off.
    if (tell.tell === 'settings.changed' && !document.hidden) void show(false)
    if (tell.tell !== 'hosting.changed' || latest === null) return
    if (isSameService(tell.snapshot.service, latest.service)) take(tell.snapshot)
  })
  document.addEventListener('visibilitychange', onVisible)
  window.addEventListener('pageshow', onVisible)
  window.addEventListener('focus', onVisible)
  // What is known paints at once; then the state as it is now, for whoever has just come to look.
  void show(false).then(() => show(true))
  return () => {
    clearTimeout(timer)
    untell()
    document.removeEventListener('visibilitychange', onVisible)
    window.removeEventListener('pageshow', onVisible)
    window.removeEventListener('focus', onVisible)
  }
}
