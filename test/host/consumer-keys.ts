import { randomBytes } from 'node:crypto'
import type { HostClock } from './clock'
import type { HostDatabase } from './database'
import type { Right, Rights } from './rights'

/** The states of the contract, and `revoked`: a key its owner has deleted, which nobody finds any more. */
export const CREDENTIAL_STATES = [
  'pendingValidation',
  'validated',
  'expired',
  'forbidden',
  'refused',
  'revoked',
] as const
export type CredentialState = (typeof CREDENTIAL_STATES)[number]

/** A consumer key. `createdAt`: ms since the epoch. */
export type ConsumerKey = {
  id: number
  consumerKey: string
  applicationKey: string
  applicationSecret: string
  /** Who validated it; `null` before. */
  login: string | null
  state: CredentialState
  validationToken: string
  redirection: string | null
  createdAt: number
}

const SELECT = `SELECT id, consumer_key AS consumerKey, applications.application_key AS applicationKey,
    application_secret AS applicationSecret, consumer_keys.login, state, validation_token AS validationToken,
    redirection, created_at AS createdAt
  FROM consumer_keys JOIN applications ON applications.application_key = consumer_keys.application_key`

/** Consumer keys: asked for by an application, validated by the owner of an account. */
export class ConsumerKeys {
  readonly #database: HostDatabase
  readonly #clock: HostClock
  readonly #rights: Rights

  constructor(database: HostDatabase, clock: HostClock, rights: Rights) {
    this.#database = database
    this.#clock = clock
    this.#rights = rights
  }

  applicationExists(applicationKey: string): boolean {
    const sql = 'SELECT 1 FROM applications WHERE application_key = ?'
    return this.#database.get(sql, applicationKey) !== undefined
  }

  find(consumerKey: string): ConsumerKey | undefined {
    return this.#database.get<ConsumerKey>(
      `${SELECT} WHERE consumer_key = ? AND state <> 'revoked'`,
      consumerKey,
    )
  }

  findByValidationToken(token: string): ConsumerKey | undefined {
    return this.#database.get<ConsumerKey>(`${SELECT} WHERE validation_token = ?`, token)
  }

  /** Makes a key that waits for validation, limited to `rights`. */
  ask(applicationKey: string, rights: readonly Right[], redirection: string | null): ConsumerKey {
    const consumerKey = randomBytes(16).toString('hex')
    return this.#database.transaction(() => {
      this.#database.run(
        `INSERT INTO consumer_keys (consumer_key, application_key, state, validation_token, redirection, created_at)
          VALUES (?, ?, 'pendingValidation', ?, ?, ?)`,
        consumerKey,
        applicationKey,
        randomBytes(24).toString('hex'),
        redirection,
        this.#clock.now(),
      )
      this.#rights.replace(consumerKey, rights)
      const made = this.find(consumerKey)
      if (made === undefined) throw new Error('The consumer key just made is not there.')
      return made
    })
  }

  /** Makes an application of an account and a key for it that is validated and limited to `rights`. */
  create(login: string, rights: readonly Right[]): ConsumerKey {
    const application = randomBytes(8).toString('hex')
    return this.#database.transaction(() => {
      const sql = 'INSERT INTO applications (application_key, application_secret, login) VALUES (?, ?, ?)'
      this.#database.run(sql, application, randomBytes(16).toString('hex'), login)
      const key = this.ask(application, rights, null)
      this.settle(key.consumerKey, login, 'validated')
      return { ...key, login, state: 'validated' }
    })
  }

  /** The owner of `login` accepts or refuses a key. */
  settle(consumerKey: string, login: string, state: 'validated' | 'refused'): void {
    const sql = 'UPDATE consumer_keys SET state = ?, login = ? WHERE consumer_key = ?'
    this.#database.run(sql, state, login, consumerKey)
  }

  setState(consumerKey: string, state: CredentialState): void {
    this.#database.run('UPDATE consumer_keys SET state = ? WHERE consumer_key = ?', state, consumerKey)
  }
}
