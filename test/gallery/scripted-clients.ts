import type { Bounce } from '../../shared/bounces'
import type { Failure } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import type { IntentView, Snapshot } from '../../shared/messages'
import type { ConfirmClient, PanelClient } from '../../widget/clients'

/** Clients that tell what a scene says, once, and answer every request with the same outcome. */
const done = async () => ({ ok: null })
const nothing = () => {}

/** What a panel is told; nothing at all stands for a worker that has not answered yet. */
export type PanelScript = {
  snapshot?: Snapshot
  failure?: Failure
  bounces?: readonly Bounce[]
  bouncesFailure?: Failure
  halfHours?: readonly HalfHour[]
  halfHoursFailure?: Failure
}

export function panelClient(script: PanelScript): PanelClient {
  const { snapshot, failure, bounces, bouncesFailure, halfHours, halfHoursFailure } = script
  return {
    show(onSnapshot, onFailure) {
      if (snapshot) onSnapshot(snapshot)
      if (failure) onFailure(failure)
      return nothing
    },
    refresh: done,
    propose: done,
    proposeRecipient: done,
    readBounces: async (limit) =>
      bouncesFailure
        ? { failure: bouncesFailure }
        : { ok: { at: Date.now(), bounces: (bounces ?? []).slice(0, limit) } },
    readHalfHours: async () =>
      halfHoursFailure
        ? { failure: halfHoursFailure }
        : { ok: { at: Date.now(), halfHours: halfHours ?? [] } },
    tick: done,
    askForAccess: done,
    copy: async () => true,
    saveFile: nothing,
    makeToken: () => '0123456789abcdef0123456789abcdef',
  }
}

/** What a confirm page is told: the intent, what follows a commit, and whether the commit never answers. */
export type ConfirmScript = { intent?: IntentView; failure?: Failure; later?: Snapshot; isEnded?: boolean }

export function confirmClient({ intent, failure, later, isEnded }: ConfirmScript): ConfirmClient {
  return {
    async read() {
      if (failure) return { failure }
      return intent ? { ok: intent } : new Promise(nothing)
    },
    watch(onSnapshot) {
      if (later) onSnapshot(later)
      return nothing
    },
    onEnded(listener) {
      if (isEnded) listener()
      return nothing
    },
    commit: () => new Promise(nothing),
    cancel: async () => {},
    close: nothing,
  }
}
