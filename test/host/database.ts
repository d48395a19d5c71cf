import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { SCHEMA, SCHEMA_VERSION } from './schema'
import { HostStartError } from './start-error'

/** What may be bound. The driver aborts the whole process on anything else, booleans and undefined included. */
export type SqlValue = string | number | Buffer | null

/** Values go in as one array: the driver takes a lone Buffer or `null` for named parameters, and aborts. */
type Statement = {
  run(values: SqlValue[]): { changes: number; lastInsertRowid: number }
  get(values: SqlValue[]): (Record<string, unknown> & { _metadata?: unknown }) | undefined
  all(values: SqlValue[]): Record<string, unknown>[]
}

/** The part of the driver's connection that is used; its own types say `any`. */
type Connection = {
  readonly inTransaction: boolean
  prepare(sql: string): Statement
  exec(sql: string): void
  pragma(source: string, options: object): unknown
  close(): void
}

/** The host's one database file, held by this process alone until it ends, however it ends. */
export class HostDatabase {
  readonly #connection: Connection
  readonly #statements = new Map<string, Statement>()
  #closed = false
  /** Whether the file was made by this call. */
  readonly isNew: boolean

  constructor(connection: Connection) {
    this.#connection = connection
    this.isNew = this.#prepareTables()
  }

  /** Runs a statement; gives the id of the last inserted row and how many rows changed. */
  run(sql: string, ...values: SqlValue[]): { id: number; changes: number } {
    const { lastInsertRowid, changes } = this.#statement(sql).run(values)
    return { id: lastInsertRowid, changes }
  }

  /** The first row, or `undefined`. Blobs arrive as Buffer. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    const row = this.#statement(sql).get(values)
    if (row !== undefined) delete row._metadata
    return row as Row | undefined
  }

  /** All rows. Do not read blobs with it: the driver gives them as ArrayBuffer here. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#statement(sql).all(values) as Row[]
  }

  /** A number a query such as `SELECT count(*) AS value` gives; 0 when there is none. */
  number(sql: string, ...values: SqlValue[]): number {
    return this.get<{ value: number | null }>(sql, ...values)?.value ?? 0
  }

  /** Runs `work` as one transaction; within another transaction it becomes part of that one. */
  transaction<Result>(work: () => Result): Result {
    if (this.#connection.inTransaction) return work()
    this.#connection.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#connection.exec('COMMIT')
      return result
    } catch (error) {
      if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
      throw error
    }
  }

  /** Whether a commit waits for the disk. Only seeding turns this off, on a folder that can be made again. */
  setDurable(durable: boolean): void {
    this.#connection.pragma(`synchronous=${durable ? 'FULL' : 'OFF'}`, {})
  }

  /**
   * Closes the file and gives its lock back. The driver itself would do that only once every statement has been
   * garbage-collected, so the lock is given back by leaving exclusive mode, which WAL does not allow.
   */
  close(): void {
    for (const pragma of ['journal_mode=DELETE', 'locking_mode=NORMAL', 'user_version']) {
      this.#connection.pragma(pragma, {})
    }
    this.#closed = true
    this.#connection.close()
  }

  /** The driver aborts the whole process when a statement is used after closing, so that is refused here. */
  #statement(sql: string): Statement {
    if (this.#closed) throw new Error('The database is closed.')
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#connection.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #prepareTables(): boolean {
    const version = this.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
    if (version === SCHEMA_VERSION) return false
    if (version !== 0) {
      throw new HostStartError(
        'The data folder was made by another version of the local host; delete it or name another.',
      )
    }
    this.#connection.exec(`BEGIN;${SCHEMA}PRAGMA user_version=${SCHEMA_VERSION};COMMIT`)
    return true
  }
}

/**
 * Opens (or makes) the database in `dataDir` and takes its lock, which the operating system releases with the
 * process, so that `kill -9` leaves none behind. Throws {@link HostStartError} when another copy holds it.
 */
export function openDatabase(dataDir: string): HostDatabase {
  mkdirSync(dataDir, { recursive: true })
  const connection = new Libsql(join(dataDir, 'host.sqlite'), { timeout: 0 }) as unknown as Connection
  try {
    connection.pragma('locking_mode=EXCLUSIVE', {})
    connection.pragma('journal_mode=WAL', {})
    connection.pragma('synchronous=FULL', {})
    connection.exec('BEGIN IMMEDIATE; COMMIT')
    return new HostDatabase(connection)
  } catch (error) {
    connection.close()
    if (!isBusy(error)) throw error
    throw new HostStartError(`Another copy of the local host is using the data folder ${dataDir}.`)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
}
