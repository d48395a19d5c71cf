import { FailureError, failureOf } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import { judgeByReading, judgeByTime, settle } from '../../shared/journal'
import type { Task } from '../../shared/mail-service'
import { stateAfter } from '../../shared/mail-service'
import type { Reading } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import type { Clock } from './clock'
import type { Intent } from './intents'
import type { JournalStore } from './journal-store'
import type { ActionOutcome, MailHost } from './mail-host'

export type OperationsOptions = {
  readonly clock: Clock
  readonly journal: JournalStore
  readonly hostOf: (ref: ServiceRef) => Promise<MailHost>
  readonly onChange: (ref: ServiceRef) => Promise<void>
  /** Called when the journal has an intent: from then on it stands for it. */
  readonly onJournalled: (intentId: string) => Promise<void>
  /** Asks for a new reading; the operation is judged by it. */
  readonly readAgain: (ref: ServiceRef) => void
}

/**
 * Carries out what a person confirmed: at most one request per intent, whatever happens to the worker. The life of an
 * operation is drawn in shared/journal.ts.
 */
export class Operations {
  readonly #options: OperationsOptions
  /** Requests of this worker's own life that have not ended; a reading does not judge them. */
  readonly #inFlight = new Set<string>()

  constructor(options: OperationsOptions) {
    this.#options = options
  }

  /**
   * Journals the intent and sends its request. Gives the operation as it is when the request has ended.
   * Fails before anything is sent: `action-unavailable`, `operation-running`, `intent-ended`, `storage-failed`.
   */
  async commit(intent: Intent, reading: Reading | null): Promise<Operation> {
    const state = reading?.state ?? null
    if (state === null || !isPossible(intent.action, state)) {
      throw new FailureError({ kind: 'action-unavailable', state: state ?? '' })
    }
    const operation = operationFrom(intent, state, this.#options.clock.now())
    await this.#options.journal.begin(operation)
    await this.#options.onJournalled(intent.id)
    return this.#send(operation)
  }

  /** Judges the open operations of a hosting by a reading whose request began at `startedAt` (ms). */
  async judge(ref: ServiceRef, reading: Reading, startedAt: number): Promise<void> {
    const operation = await this.#options.journal.latestOf(ref)
    if (operation === null || this.#inFlight.has(operation.id)) return
    if (startedAt < (operation.answeredAt ?? operation.sentAt ?? operation.intendedAt)) return
    await this.#options.journal.change(operation.id, (now) =>
      judgeByReading(now, reading, this.#options.clock.now()),
    )
  }

  /** Takes up what an earlier worker left: sends what is young and unsent, drops what is old, reads for the rest. */
  async takeUp(): Promise<void> {
    for (const operation of await this.#options.journal.open()) {
      if (!this.#inFlight.has(operation.id)) await this.#takeUpOne(operation)
    }
  }

  async #takeUpOne(operation: Operation): Promise<void> {
    const { clock, journal, onChange, readAgain } = this.#options
    const judged = await journal.change(operation.id, (now) => judgeByTime(now, clock.now()))
    if (judged === null) return
    if (judged.status === 'intended') await this.#send(judged)
    else if (judged.status === 'sent') readAgain(judged)
    else await onChange(judged)
  }

  async #send(operation: Operation): Promise<Operation> {
    const { clock, journal, onChange, readAgain } = this.#options
    // From here on the request counts as made, even if this worker dies before it leaves.
    const marked = await this.#markSent(operation)
    if (marked === null) return operation
    this.#inFlight.add(operation.id)
    try {
      await onChange(operation)
      const outcome = await this.#request(marked)
      // Where the outcome cannot be written, it is still marked as sent: a reading settles it. The failure to write would
      // say that nothing was sent.
      const judged = journal.change(operation.id, (now) => judgeByOutcome(now, outcome, clock.now()))
      return (await judged.catch(() => marked)) ?? marked
    } finally {
      this.#inFlight.delete(operation.id)
      await onChange(operation)
      readAgain(operation)
    }
  }

  /**
   * Moves an operation from intended to sent; null when somebody else did. Where that cannot be written nothing is
   * sent, now or at a later wake: it is dropped, and the failure told.
   */
  async #markSent(operation: Operation): Promise<Operation | null> {
    const { clock, journal } = this.#options
    let mine = false
    try {
      const marked = await journal.change(operation.id, (now) => {
        mine = now.status === 'intended'
        return mine ? { ...now, status: 'sent', sentAt: clock.now() } : now
      })
      return mine ? marked : null
    } catch (error) {
      const drop = (now: Operation) => settle(now, 'dropped', clock.now(), null, failureOf(error))
      await journal.change(operation.id, drop).catch(() => undefined)
      throw error
    }
  }

  async #request(operation: Operation): Promise<ActionOutcome> {
    try {
      const host = await this.#options.hostOf(operation)
      if (operation.action !== 'RECIPIENT') return await host.act(operation.serviceName, operation.action)
      return await host.changeRecipient(operation.serviceName, operation.recipient ?? '')
    } catch (error) {
      return { kind: 'not-sent', failure: failureOf(error) }
    }
  }
}

/** Whether a task can be asked for in this state; the recipient can be changed in every one. */
function isPossible(action: Task, state: string): boolean {
  return action === 'RECIPIENT' || stateAfter(state, action) !== null
}

function operationFrom(intent: Intent, stateBefore: string, now: number): Operation {
  const { id, accountId, serviceName, action, recipient, surface } = intent
  return {
    ...{ id, accountId, serviceName, action, recipient, surface, stateBefore },
    status: 'intended',
    stateAfter: null,
    intendedAt: now,
    sentAt: null,
    answeredAt: null,
    settledAt: null,
    runningSince: null,
    queryId: null,
    failure: null,
  }
}

function judgeByOutcome(operation: Operation, outcome: ActionOutcome, now: number): Operation {
  if (operation.status !== 'sent') return operation
  switch (outcome.kind) {
    case 'accepted':
      return { ...operation, answeredAt: now, queryId: outcome.queryId }
    case 'refused':
      return settle({ ...operation, queryId: outcome.queryId }, 'refused', now, null, outcome.failure)
    case 'not-sent':
      return settle(operation, 'dropped', now, null, outcome.failure)
    case 'unanswered':
      return { ...operation, failure: outcome.failure }
  }
}
