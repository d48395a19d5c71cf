import type { Action, Incident, State } from '../../shared/mail-service'
import { sendsIn, stateAfter, stateAfterIncident } from '../../shared/mail-service'
import type { HostClock } from './clock'
import type { HostDatabase } from './database'
import type { EventLog } from './events'
import type { Queue } from './queue'
import type { HostedService, Services } from './services'
import type { HostSettings } from './settings'

export type ServiceStatesParts = {
  database: HostDatabase
  clock: HostClock
  settings: HostSettings
  services: Services
  queue: Queue
  events: EventLog
  /** Called after mail was held or released. */
  onQueueMoved: () => void
}

/** What becomes of an action that was asked for. */
export type RequestOutcome = 'accepted' | 'not-available' | 'purge-running'

type PendingEffect = { id: number; service: string; action: Action; due_at: number }

/**
 * Moves services between the states of shared/mail-service.ts: actions take effect some time after their answer,
 * incidents at once; entering a state holds, releases or purges the mail. What is pending survives a restart.
 */
export class ServiceStates {
  readonly #parts: ServiceStatesParts

  constructor(parts: ServiceStatesParts) {
    this.#parts = parts
  }

  /** Takes up again what was pending when the host last ended. */
  resume(): void {
    const { database, services } = this.#parts
    const pending = database.all<PendingEffect>(
      'SELECT id, service, action, due_at FROM pending_effects ORDER BY id',
    )
    for (const effect of pending) this.#awaitEffect(effect)
    for (const service of services.list()) this.#awaitPurgeEnd(service)
  }

  /** Asks for an action. Its effect follows `effectDelayMs` later, on the state there is then. */
  request(name: string, action: Action): RequestOutcome {
    const { database, clock, settings, services, events } = this.#parts
    const { state } = services.get(name)
    if (state === 'purging') return 'purge-running'
    if (stateAfter(state, action) === null) return 'not-available'
    const due_at = clock.now() + settings.effectDelayMs
    const sql = 'INSERT INTO pending_effects (service, action, due_at) VALUES (?, ?, ?)'
    const { id } = database.run(sql, name, action, due_at)
    events.add(name, 'requested', action)
    this.#awaitEffect({ id, service: name, action, due_at })
    return 'accepted'
  }

  /** Something happened to a service by itself. */
  incident(name: string, incident: Incident): void {
    const { state } = this.#parts.services.get(name)
    const next = stateAfterIncident(state, incident)
    if (next !== state) this.enter(name, next, incident)
  }

  /** Puts a service into a state, whatever led there, with all that follows for its mail. */
  enter(name: string, state: State, why: string): void {
    const { database, services, events, onQueueMoved } = this.#parts
    database.transaction(() => {
      const before = services.get(name)
      const moved = this.#moveMail(name, state)
      services.change(name, { state, ...this.#periodStarting(before, state) })
      events.add(name, 'state', `${before.state} to ${state}: ${why}; ${moved}`)
    })
    this.#awaitPurgeEnd(services.get(name))
    onQueueMoved()
  }

  #moveMail(name: string, state: State): string {
    const { queue } = this.#parts
    if (sendsIn(state)) return `${queue.release(name)} messages released`
    const held = queue.hold(name)
    return state === 'purging' ? `${queue.purge(name)} messages purged` : `${held} messages held`
  }

  #periodStarting(before: HostedService, state: State): Partial<HostedService> {
    const { clock, settings } = this.#parts
    const resumes = sendsIn(state) && (!sendsIn(before.state) || before.state !== state)
    return {
      purgeEndsAt: state === 'purging' ? clock.now() + settings.purgeMs : null,
      ...(resumes ? { sendingSince: clock.now() } : {}),
    }
  }

  #awaitEffect(effect: PendingEffect): void {
    const { clock } = this.#parts
    clock.setTimer(effect.due_at - clock.now(), () => this.#takeEffect(effect))
  }

  #takeEffect({ id, service, action }: PendingEffect): void {
    const { database, services, events } = this.#parts
    database.transaction(() => {
      database.run('DELETE FROM pending_effects WHERE id = ?', id)
      const next = stateAfter(services.get(service).state, action)
      if (next === null) events.add(service, 'no-effect', action)
      else this.enter(service, next, action)
    })
  }

  #awaitPurgeEnd({ name, purgeEndsAt }: HostedService): void {
    if (purgeEndsAt === null) return
    const { clock, services } = this.#parts
    clock.setTimer(purgeEndsAt - clock.now(), () => {
      if (services.get(name).purgeEndsAt === purgeEndsAt) this.incident(name, 'purge-done')
    })
  }
}
