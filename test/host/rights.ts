import type { HostDatabase } from './database'

/** One rule of what a key may call; `*` in the path stands for any text, slashes included (as at the host). */
export type Right = { method: string; path: string }

/** The rights of consumer keys and OAuth2 clients. */
export class Rights {
  readonly #database: HostDatabase

  constructor(database: HostDatabase) {
    this.#database = database
  }

  /** The rights of a consumer key or client id. */
  of(holder: string): Right[] {
    return this.#database.all<Right>(
      'SELECT method, path FROM rights WHERE holder = ? ORDER BY rowid',
      holder,
    )
  }

  /** Puts these rights in the place of those there were. */
  replace(holder: string, rights: readonly Right[]): void {
    this.#database.transaction(() => {
      this.#database.run('DELETE FROM rights WHERE holder = ?', holder)
      for (const { method, path } of rights) {
        this.#database.run('INSERT INTO rights (holder, method, path) VALUES (?, ?, ?)', holder, method, path)
      }
    })
  }

  /** Whether a holder may call `method` on `path` (below the API's base, without query). */
  allow(holder: string, method: string, path: string): boolean {
    return this.of(holder).some((right) => right.method === method && matchesPattern(right.path, path))
  }
}

/** Whether `text` matches a pattern in which `*` stands for any text. */
export function matchesPattern(pattern: string, text: string): boolean {
  const pieces = pattern.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pieces.join('.*')}$`, 's').test(text)
}
