import type { Check, Step } from '../../checklist'
import type { TestScriptWords } from '../../test-script'

/** An item of a list of what to do: what it is, and how it is done. */
export type ItemWords = { readonly title: string; readonly text: string }

/**
 * The words of the panel's further parts, loaded with them: the list of returned messages, the change of recipient,
 * the guided checks, the way out of a stop.
 */
export type GuideWords = {
  /** The messages that came back. `count` chooses the form, `shown` is the number as written. */
  readonly errors: {
    /** Where the texts come from, and that the list outlives purge and unblock. */
    readonly about: string
    readonly reading: string
    readonly empty: string
    readonly search: string
    readonly noMatch: string
    found(count: number, shown: string): string
    /** At most `most` are shown. */
    showMore(most: string): string
    readonly noDate: string
    readonly inFuture: string
    readonly noRecipient: string
    readonly noText: string
    readonly wholeText: string
    readonly lessText: string
    readonly copyAll: string
    readonly copyOne: string
    readonly copied: string
    readonly notCopied: string
  }
  readonly recipient: {
    readonly address: string
    readonly hint: string
    readonly next: string
    /** The address as it goes to the host, where that differs from what was typed. */
    sentAs(address: string): string
    readonly same: string
    readonly wrong: string
  }
  readonly checks: Readonly<Record<Check, ItemWords>>
  readonly steps: Readonly<Record<Step, ItemWords>>
  /** Said before the steps out of each state. */
  readonly recovery: Readonly<Record<'ko' | 'bounce' | 'spam', string>>
  readonly testScript: TestScriptWords & {
    readonly address: string
    readonly addressHint: string
    readonly show: string
    readonly copy: string
    readonly save: string
    readonly upload: string
  }
  readonly done: string
  /** `done` of `all`, both as written. */
  progress(done: string, all: string): string
  readonly places: {
    readonly record: string
    readonly errors: string
    readonly controlPanel: string
    readonly guide: string
    readonly site: string
  }
  /** The host's guide in this language, or in English where it has none. */
  readonly guideAddress: string
}
