import { randomBytes } from 'node:crypto'
import type { HostDatabase } from './database'
import type { Right, Rights } from './rights'

/** One account with everything a person or a script needs to sign in. */
export type AccountSecrets = {
  login: string
  password: string
  applicationKey: string
  applicationSecret: string
  consumerKey: string
  clientId: string
  clientSecret: string
}

const ALL_RIGHTS: readonly Right[] = ['GET', 'POST', 'PUT', 'DELETE'].map((method) => ({
  method,
  path: '/*',
}))
const READ_ONLY: readonly Right[] = [{ method: 'GET', path: '/*' }]

function secret(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}

/** The host's accounts. Made at the first start and kept, so that a restart keeps every key. */
export class Accounts {
  readonly #database: HostDatabase
  readonly #rights: Rights

  constructor(database: HostDatabase, rights: Rights) {
    this.#database = database
    this.#rights = rights
  }

  /**
   * Makes the two accounts where there are none: the first may do everything, the second only read the last
   * service. New services go to the first.
   */
  ensure(newServices: readonly string[], now: number): void {
    if (this.list().length === 0) {
      this.#create(0, ALL_RIGHTS, now)
      this.#hold(this.#create(1, READ_ONLY, now), newServices.at(-1))
    }
    const [first] = this.list()
    for (const service of newServices) this.#hold(first?.login, service)
  }

  /** The accounts with the keys they were made with, in order. */
  list(): AccountSecrets[] {
    return this.#database.all<AccountSecrets>(
      `SELECT accounts.login, password, applications.application_key AS applicationKey,
        application_secret AS applicationSecret, consumer_key AS consumerKey, client_id AS clientId,
        client_secret AS clientSecret
      FROM accounts JOIN applications ON applications.rowid = (
        SELECT min(rowid) FROM applications WHERE login = accounts.login)
      JOIN consumer_keys ON consumer_keys.id = (
        SELECT min(id) FROM consumer_keys WHERE application_key = applications.application_key)
      ORDER BY position`,
    )
  }

  /** Whether this is the password of that login. */
  signsIn(login: string, password: string): boolean {
    return this.#exists('SELECT 1 FROM accounts WHERE login = ? AND password = ?', login, password)
  }

  /** The login behind an OAuth2 client, or `undefined` when id or secret are wrong. */
  clientLogin(clientId: string, clientSecret: string): string | undefined {
    const sql = 'SELECT login FROM accounts WHERE client_id = ? AND client_secret = ?'
    return this.#database.get<{ login: string }>(sql, clientId, clientSecret)?.login
  }

  /** Names of the services an account holds, in order. */
  servicesOf(login: string): string[] {
    const sql = `SELECT service FROM account_services JOIN services ON services.name = service
      WHERE login = ? ORDER BY position`
    return this.#database.all<{ service: string }>(sql, login).map((row) => row.service)
  }

  /** Makes an account hold these services and no others. */
  setServices(login: string, services: readonly string[]): void {
    this.#database.transaction(() => {
      this.#database.run('DELETE FROM account_services WHERE login = ?', login)
      for (const service of services) this.#hold(login, service)
    })
  }

  #exists(sql: string, ...values: string[]): boolean {
    return this.#database.get(sql, ...values) !== undefined
  }

  #hold(login: string | undefined, service: string | undefined): void {
    if (login === undefined || service === undefined) return
    this.#database.run(
      'INSERT OR IGNORE INTO account_services (login, service) VALUES (?, ?)',
      login,
      service,
    )
  }

  #create(position: number, rights: readonly Right[], now: number): string {
    const login = `${String.fromCharCode(97 + position, 98 + position)}${12345 + position}-ovh`
    const keys = { application: secret(8), consumer: secret(16), clientId: `EU.${secret(8)}` }
    this.#database.transaction(() => {
      const run = this.#database.run.bind(this.#database)
      run(
        'INSERT INTO accounts (login, position, password, client_id, client_secret) VALUES (?, ?, ?, ?, ?)',
        login,
        position,
        secret(9),
        keys.clientId,
        secret(16),
      )
      run('INSERT INTO applications VALUES (?, ?, ?)', keys.application, secret(16), login)
      run(
        `INSERT INTO consumer_keys (consumer_key, application_key, login, state, validation_token, created_at)
          VALUES (?, ?, ?, 'validated', ?, ?)`,
        keys.consumer,
        keys.application,
        login,
        secret(24),
        now,
      )
      for (const holder of [keys.consumer, keys.clientId]) this.#rights.replace(holder, rights)
    })
    return login
  }
}
