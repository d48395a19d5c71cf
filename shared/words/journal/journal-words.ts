import type { BulkAction } from '../../bulk'
import type { Surface } from '../../journal'
import type { JournalColumn } from '../../journal-export'
import type { JournalRange, OutcomeName } from '../../journal-filter'

/**
 * The words of the journal and of actions on many hostings. Loaded by the pages that show them. In counted words `count`
 * chooses the form and `shown` is the number as written; every other function gets texts that are already fit to be shown.
 */
export type JournalWords = {
  readonly title: string
  /** What stands in it, and how much is kept. */
  readonly about: string
  readonly loading: string
  readonly retry: string
  readonly emptyTitle: string
  readonly empty: string
  /** Where was asked. */
  readonly surfaces: Readonly<Record<Surface, string>>
  /** How an operation ended; `open` while it is on its way. */
  readonly outcomes: Readonly<Record<OutcomeName, string>>
  /** Headings of the list. */
  readonly when: string
  readonly action: string
  readonly askedFrom: string
  /** The state before and after. */
  readonly change: string
  readonly outcome: string
  /** The host's own id of the request, which its support asks for. */
  readonly queryId: string
  /** Said to those who do not see the arrow between two states. */
  fromTo(before: string, after: string): string
  /** Stands for a state that nobody read. */
  readonly stateNotRead: string
  /** Said to those who do not see a dash: the host gave no id. */
  readonly noQueryId: string
  /** Said in the place of the label of an account that was forgotten. */
  readonly accountForgotten: string
  /** How long it took from the question to its end. */
  after(duration: string): string
  readonly search: string
  /** Choices of the filters that do not narrow. */
  readonly everyAction: string
  readonly everyOutcome: string
  readonly everySurface: string
  readonly range: string
  /** How far back. */
  readonly ranges: Readonly<Record<JournalRange, string>>
  found(count: number, shown: string): string
  readonly noMatch: string
  readonly clearFilters: string
  showMore(count: number, shown: string): string
  readonly exportCsv: string
  readonly exportJson: string
  /** What a file holds. */
  readonly exportAbout: string
  /** Headings of the columns in a CSV file. */
  readonly columns: Readonly<Record<JournalColumn, string>>

  /** The confirm page of one action on many hostings. */
  readonly bulk: {
    /** What is asked, as the page's title. */
    readonly title: Readonly<Record<BulkAction, (count: number, shown: string) => string>>
    /** Heading over those that it will happen to. */
    readonly affected: Readonly<Record<BulkAction, (count: number, shown: string) => string>>
    /** What will happen to one. */
    readonly will: Readonly<Record<BulkAction, string>>
    leftAlone(count: number, shown: string): string
    readonly leftAbout: string
    readonly none: Readonly<Record<BulkAction, string>>
    /** Said before the commit: they go out one after the other, and can be stopped. */
    readonly oneByOne: string
    /** Said of an unblock of hostings in the state `bounce`, before what it does beside. */
    inBounce(count: number, shown: string): string
    /** Heading over the results. */
    readonly results: string
    /** `ended` of `all` have ended, both as written. */
    progress(ended: string, all: string): string
    readonly allEnded: string
    /** How many came out each way. */
    readonly counts: {
      done(count: number, shown: string): string
      onTheirWay(count: number, shown: string): string
      waiting(count: number, shown: string): string
      refused(count: number, shown: string): string
      unknown(count: number, shown: string): string
      notSent(count: number, shown: string): string
    }
    /** How far one hosting is. */
    readonly result: {
      readonly waiting: string
      readonly sent: string
      readonly seen: string
      readonly refused: string
      readonly unknown: string
      readonly notSent: string
    }
    /** Why one was not sent: the person stopped it, or too much time had gone by. */
    readonly stoppedBefore: string
    readonly stop: string
    readonly stopping: string
    readonly mayClose: string
  }
}
