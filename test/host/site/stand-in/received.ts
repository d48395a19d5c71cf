import type { Typed } from './mail-form'

type Entry = { readonly form: string; readonly typed: Typed }

const KEPT = 50

/** What visitors sent, newest first, for the admin page; the last 50 of this run, in memory only. */
export class Received {
  private entries: readonly Entry[] = []

  add(form: string, typed: Typed): void {
    this.entries = [{ form, typed }, ...this.entries].slice(0, KEPT)
  }

  list(): readonly Entry[] {
    return this.entries
  }
}
