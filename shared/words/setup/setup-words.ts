import type { KeyPurpose, LockMinutes, WantedAccess } from '../../messages'
import type { AccountRegion, AccountWay, Way } from '../../settings'

/** What a right is needed for. */
export type RightUse =
  | ('hostings' | 'state' | 'record' | 'errors' | 'measures' | 'halfHours' | 'siteFinding')
  | ('recipient' | 'actions')

/** Something to choose: what it is called, and in one sentence what it needs or means. */
export type ChoiceWords = { readonly name: string; readonly meaning: string }

/** One row of a table: what is kept, and where it stands. */
export type StoredWords = { readonly what: string; readonly where: string }

/**
 * The words of the pages on which the extension is set up: options and first run. Loaded by those pages alone.
 * In counted words `count` chooses the form and `shown` is the number as written; every other function gets texts that
 * are already fit to be shown.
 */
export type SetupWords = {
  readonly title: string
  readonly intro: string
  /** Name of the list of the page's sections. */
  readonly contents: string
  readonly openDashboard: string
  readonly openWelcome: string
  readonly saved: string
  readonly regions: Readonly<Record<AccountRegion, string>>
  /** A link to the control panel, on which one signs in there. */
  readonly openPanel: string

  /** The list of connected accounts. */
  readonly accounts: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly ways: Readonly<Record<AccountWay, string>>
    hostings(count: number, shown: string): string
    readonly noHostings: string
    readonly showAll: string
    readonly showFewer: string
    /** Stands below the names that are listed. */
    notListed(count: number, shown: string): string
    /** A sign beside an account whose rights are enough for reading alone. */
    readonly readOnly: string
    /** Opens the list of the missing rights. */
    missing(count: number, shown: string): string
    readonly check: string
    readonly checking: string
    allWell(count: number, shown: string): string
    /** Stand before a list of names. */
    added(count: number, shown: string): string
    gone(count: number, shown: string): string
    /** Opens the form that signs the account in anew. */
    readonly renew: Readonly<Record<Way, string>>
    readonly forget: string
    forgetReally(label: string): string
    readonly forgetWipes: string
    readonly forgetDemo: string
    readonly keep: string
  }

  /** The form that connects an account. */
  readonly connect: {
    readonly title: string
    /** The same for an account that is there already. */
    titleAgain(label: string): string
    readonly labelHint: string
    readonly wayTitle: string
    readonly ways: Readonly<Record<Way, ChoiceWords>>
    readonly endpointHint: string
    readonly panelHint: string
    readonly sessionHelp: string
    readonly oauth2Help: string
    readonly purposeTitle: string
    readonly purposes: Readonly<Record<KeyPurpose, ChoiceWords>>
    readonly rights: string
    readonly makeKeys: string
    readonly makeKeysHint: string
    /** In place of the two above, where we know no page of the host. */
    readonly noKeyPage: string
    readonly pasteKeys: string
    readonly ownApplication: string
    readonly ownApplicationHint: string
    readonly askForKey: string
    readonly asking: string
    readonly keyAsked: string
    /** What the browser will ask for, and why; each takes the name of an address' host. */
    readonly browserAsks: {
      read(host: string): string
      act(host: string): string
      token(host: string): string
      panel(host: string): string
      session(host: string): string
      sessionElsewhere(host: string): string
      /** Before a custom address was typed. */
      readonly unknown: string
    }
    readonly connect: string
    readonly connecting: string
    /** Beside the failure that names the region in which the keys are known. */
    chooseRegion(region: string): string
    /** Beside a refusal of keys: perhaps they are of another region. */
    readonly otherRegions: string
  }

  /** What came of connecting or checking an account. */
  readonly result: {
    connected(count: number, shown: string): string
    readonly noHostings: string
    readonly allRights: string
    readonly readOnly: string
    readonly missing: string
    /** What does not work without a right. */
    readonly without: Readonly<Record<RightUse, string>>
    /** This computer's clock against the host's; each takes a length of time. */
    clockBehind(duration: string): string
    clockAhead(duration: string): string
  }

  /** Keys that were asked for and that the owner has not accepted yet. */
  readonly pending: {
    readonly title: string
    readonly intro: string
    asked(ago: string): string
    renews(label: string): string
    readonly open: string
    readonly finish: string
    readonly finishing: string
    readonly drop: string
  }

  /** The passphrase over the keys. */
  readonly protection: {
    readonly title: string
    readonly intro: string
    readonly forgotten: string
    readonly newPassphrase: string
    readonly again: string
    least(count: number, shown: string): string
    readonly different: string
    readonly lockAfter: string
    readonly lockChoices: Readonly<Record<LockMinutes, string>>
    readonly protect: string
    readonly protecting: string
    readonly lockedTitle: string
    readonly lockedMeaning: string
    readonly unlockedTitle: string
    /** Take one of `lockChoices`. */
    locks(choice: string): string
    readonly changeTitle: string
    readonly changeHint: string
    readonly change: string
    readonly remove: string
    readonly removed: string
  }

  /** Addresses that the browser does not let us reach. */
  readonly access: {
    readonly title: string
    readonly intro: string
    readonly purposes: Readonly<Record<WantedAccess['purpose'], string>>
    /** Stands before names of accounts or hostings. */
    readonly neededBy: string
    more(count: number, shown: string): string
    allow(host: string): string
    readonly allowAll: string
    readonly allowed: string
  }

  readonly demo: {
    readonly title: string
    readonly intro: string
    readonly add: string
    readonly added: string
  }

  /** Sites in whose admin the panel shows. */
  readonly sites: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly connectFirst: string
    readonly addTitle: string
    readonly addressHint: string
    readonly find: string
    readonly finding: string
    /** The domain and the hosting that holds it. */
    one(domain: string, service: string): string
    several(domain: string): string
    nobody(host: string): string
    /** An account that could not be asked; the reason follows in a sentence of its own. */
    unasked(label: string): string
    readonly choose: string
    /** Groups of the choice. */
    readonly found: string
    readonly others: string
    readonly search: string
    readonly noMatch: string
    browserAsks(host: string): string
    readonly watch: string
    readonly watching: string
    watched(origin: string): string
    readonly remove: string
  }

  readonly language: {
    readonly title: string
    readonly asBrowser: string
  }

  /** Export and import of the settings. */
  readonly transfer: {
    readonly title: string
    readonly intro: string
    readonly save: string
    readonly saved: string
    readonly load: string
    readonly loading: string
    accounts(count: number, shown: string): string
    sites(count: number, shown: string): string
    readonly nothingNew: string
    readonly next: string
  }

  /** The first-run page. */
  readonly welcome: {
    readonly title: string
    readonly lead: string
    readonly begin: string
    readonly demo: ChoiceWords
    readonly addDemo: string
    readonly demoAdded: string
    readonly session: ChoiceWords
    readonly sessionRegion: string
    readonly keys: ChoiceWords
    readonly openOptions: string
    readonly stored: string
    readonly storedWhat: string
    readonly storedWhere: string
    readonly storedRows: {
      readonly settings: StoredWords
      readonly readings: StoredWords
      readonly keys: StoredWords
      readonly tokens: StoredWords
      readonly session: StoredWords
      readonly demo: StoredWords
    }
    readonly nobodyElse: string
    readonly leave: string
    readonly leaveSteps: readonly string[]
    readonly pin: string
    readonly pinHow: string
  }
}
