import type { Task } from '../../mail-service'

/** What a column is called, in a word or two, and what its values are. */
export type ColumnWords = { readonly name: string; readonly meaning: string }

/**
 * The words of the dashboard. Loaded by that page alone. In counted words `count` chooses the form and `shown` is the
 * number as written; every other function gets texts that are already fit to be shown.
 */
export type DashboardWords = {
  readonly title: string
  /** Name of the list of tabs at the top. */
  readonly views: string
  /** The two tabs. */
  readonly hostings: string
  readonly journal: string
  /** Said while the list is on its way, and the button where it could not be had. */
  readonly loading: string
  readonly retry: string

  /** Which rows the table shows. */
  readonly filters: {
    /** Name of the row of buttons below. */
    readonly label: string
    /** The buttons, each with how many there are. There is little room: a number and a word or two. */
    all(count: number, shown: string): string
    /** Mail does not go out. */
    stopped(count: number, shown: string): string
    /** Mail goes out. */
    sending(count: number, shown: string): string
    /** The state is not known. */
    unknown(count: number, shown: string): string
    /** A purge or another action is under way. */
    moving(count: number, shown: string): string
    /** The search field: its name, and in short what is searched. */
    readonly search: string
    readonly searchHint: string
    readonly account: string
    readonly allAccounts: string
    readonly clear: string
    /** Read out when the filters have changed. */
    fit(count: number, shown: string): string
    readonly noneFitTitle: string
    readonly noneFit: string
  }

  readonly table: {
    readonly label: string
    readonly columns: {
      readonly state: ColumnWords
      readonly name: ColumnWords
      readonly sentToday: ColumnWords
      readonly errorShare: ColumnWords
      readonly held: ColumnWords
      readonly lastChange: ColumnWords
      readonly openSteps: ColumnWords
    }
    /** Where there is no room for column heads: a list of the columns, and the button beside it. */
    readonly sortBy: string
    readonly reverse: string
    readonly selectAll: string
    select(name: string): string
    /** Behind the number of emails sent today. */
    ofLimit(limit: string): string
    /** `ago` is written out. Stands in a row whose reading is old. */
    read(ago: string): string
    readonly readFailed: string
    /** The second lock: the host reports measures against unusual activity. */
    readonly abuse: string
    /** An action on its way, in a word or two. */
    readonly acting: Readonly<Record<Task, string>>
    /** How the last action ended, where somebody has to look. */
    readonly refused: string
    readonly outcomeUnknown: string
  }

  /** The bar below the table while hostings are selected. */
  readonly selection: {
    readonly label: string
    selected(count: number, shown: string): string
    /** Selected, but not among the rows that fit the filters now. */
    notShown(count: number, shown: string): string
    readonly clear: string
    /** The buttons: they open a page that asks first. `shown` is how many of the selected the action can be asked for. */
    block(count: number, shown: string): string
    unblock(count: number, shown: string): string
    /** Why a button cannot be pressed. */
    readonly noneToBlock: string
    readonly noneToUnblock: string
    tooMany(most: string): string
  }

  /** The page of one hosting. */
  readonly hosting: {
    readonly back: string
    readonly journal: string
  }
}
