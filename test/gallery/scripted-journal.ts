import type { Failure } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import type { BulkView, Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import type { BulkClient, JournalClient } from '../../widget/clients'

const done = async () => ({ ok: null })
const nothing = () => {}

/** What a journal is told; neither operations nor failure stand for a worker that has not answered yet. */
export type JournalScript = {
  /** Oldest first. */
  operations?: readonly Operation[]
  failure?: Failure
  service?: ServiceRef
  hostings?: readonly Snapshot[]
}

export function journalClient({ operations, failure }: JournalScript): JournalClient {
  return {
    async readJournal() {
      if (failure) return { failure }
      return operations ? { ok: operations } : new Promise(nothing)
    },
    onJournalChanged: () => nothing,
    saveFile: nothing,
  }
}

/** What the confirm page for many is told: the question, what follows it, and whether it ended elsewhere. */
export type BulkScript = {
  view?: BulkView
  failure?: Failure
  /** Told after the question was read, once. */
  later?: BulkView
  isEnded?: boolean
  /** Whether an attempt to stop is never answered. */
  isSlow?: boolean
}

export function bulkClient({ view, failure, later, isEnded, isSlow }: BulkScript): BulkClient {
  return {
    async read() {
      if (failure) return { failure }
      return view ? { ok: view } : new Promise(nothing)
    },
    watch(onView) {
      if (later) onView(later)
      return nothing
    },
    onEnded(listener) {
      if (isEnded) listener()
      return nothing
    },
    commit: () => new Promise(nothing),
    stop: isSlow ? () => new Promise(nothing) : done,
    close: nothing,
  }
}
