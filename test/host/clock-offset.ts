import type { HostDatabase } from './database'

/**
 * The clock's offset in ms, kept so that time never runs backwards over a restart. A clock that was behind was
 * living through a history that got interrupted: it is back at real time.
 */
export function keptClockOffset(database: HostDatabase): number {
  const kept = database.get<{ value: string }>("SELECT value FROM kept WHERE name = 'clockOffsetMs'")
  return Math.max(0, Number(kept?.value ?? 0))
}

/** Keeps the clock's offset in ms. */
export function keepClockOffset(database: HostDatabase, offsetMs: number): void {
  database.run("INSERT OR REPLACE INTO kept (name, value) VALUES ('clockOffsetMs', ?)", String(offsetMs))
}
