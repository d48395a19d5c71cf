import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('en')

export const setupEn: SetupWords = {
  title: 'Options',
  intro:
    'Which hostings are watched, how the extension signs in to them, and on which sites the panel shows.',
  contents: 'On this page',
  openDashboard: 'Open the dashboard',
  openWelcome: 'First steps',
  saved: 'Saved.',
  regions: {
    eu: 'Europe',
    ca: 'Canada',
    us: 'United States',
    custom: 'Another host',
    demo: 'Demonstration',
  },
  openPanel: 'Open the control panel',

  accounts: {
    title: 'Hosting accounts',
    intro:
      'Several accounts can stand side by side. What you enter stays in this browser, encrypted, and goes to your host alone.',
    none: 'No account is connected yet.',
    ways: {
      session: 'Control panel session',
      oauth2: 'Service account',
      keys: 'Application keys',
      none: 'No sign-in needed',
    },
    hostings: (count, shown) => format.plural(count, { one: `${shown} hosting`, other: `${shown} hostings` }),
    noHostings: 'No hosting was found in this account. Check it again once it has one.',
    showAll: 'Show all',
    showFewer: 'Show fewer',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `and ${shown} more, which the dashboard shows.`,
        other: `and ${shown} more, which the dashboard shows.`,
      }),
    readOnly: 'Read only',
    missing: (count, shown) =>
      format.plural(count, { one: `${shown} right is missing`, other: `${shown} rights are missing` }),
    check: 'Check again',
    checking: 'Checking…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `All well: ${shown} hosting, as before.`,
        other: `All well: ${shown} hostings, as before.`,
      }),
    added: (count, shown) =>
      format.plural(count, { one: `${shown} hosting is new:`, other: `${shown} hostings are new:` }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting is gone from the account:`,
        other: `${shown} hostings are gone from the account:`,
      }),
    renew: { session: 'Use keys instead', oauth2: 'New secret', keys: 'New keys' },
    forget: 'Forget',
    forgetReally: (label) => `Forget “${label}”?`,
    forgetWipes:
      'This wipes its keys, tokens, readings, journal and sites from this browser. Nothing changes at the host: revoke the keys there if you no longer need them.',
    forgetDemo: 'This removes the made-up hostings and all that was noted about them.',
    keep: 'Keep',
  },

  connect: {
    title: 'Connect an account',
    titleAgain: (label) => `Sign in anew: ${label}`,
    labelHint: 'For you alone, such as “Client sites”.',
    wayTitle: 'How the extension signs in',
    ways: {
      session: {
        name: 'Control panel session',
        meaning: 'Needs nothing but a tab of the control panel in which you are signed in.',
      },
      oauth2: {
        name: 'Service account',
        meaning:
          'Needs a client ID and its secret. Watches in the background; can be limited to one hosting.',
      },
      keys: {
        name: 'Application keys',
        meaning: 'Needs three values that your host makes on one page. Watches in the background.',
      },
    },
    endpointHint: 'It usually ends in /1.0 or /v1.',
    panelHint: 'If given, the panel shows there too.',
    sessionHelp:
      'Open the control panel, sign in, and leave its tab open. Without such a tab nothing can be read; the account then says so, and goes on by itself once you are signed in.',
    oauth2Help:
      'Make a service account (OAuth2, client credentials) in the control panel, and give its policy the rights below: for all hostings, or for one.',
    purposeTitle: 'What it may do',
    purposes: {
      read: { name: 'Read only', meaning: 'Watches. You act in the control panel.' },
      act: {
        name: 'Read and act',
        meaning:
          'Also blocks, unblocks, purges and changes the report’s recipient, each time you confirm it.',
      },
    },
    rights: 'These rights are needed, and no others:',
    makeKeys: 'Make the keys at the host',
    makeKeysHint:
      'Opens your host’s page in a new tab, with these rights filled in. Sign in there, choose how long the keys are valid, then copy the three values into the fields below.',
    noKeyPage:
      'Make the keys at your host with these rights, then copy the three values into the fields below.',
    pasteKeys: 'The three values from the host’s page',
    ownApplication: 'I have an application of my own, but no consumer key',
    ownApplicationHint:
      'Fill in the application key and the application secret above, and leave the consumer key empty. The host makes a key with the rights chosen here, and opens a page on which you accept it.',
    askForKey: 'Ask the host for a key',
    asking: 'Asking the host…',
    keyAsked:
      'The host’s page is open in a new tab. Accept the key there, then come back and check it in the list above.',
    browserAsks: {
      read: (host) =>
        `The browser will ask you to allow ${host}. The extension reads the state of your hostings there, and does nothing else there.`,
      act: (host) =>
        `The browser will ask you to allow ${host}. The extension reads the state of your hostings there, and sends the actions that you confirm; nothing else.`,
      token: (host) => `It will ask for ${host} too: the service account gets its tokens there.`,
      panel: (host) => `It will ask for ${host} too: the panel shows there.`,
      session: (host) =>
        `The extension reads through ${host}, where it may go since it was installed. The browser asks for nothing more.`,
      sessionElsewhere: (host) =>
        `The browser will ask you to allow ${host}. The extension reads there under your session, sends the actions that you confirm, and shows the panel there.`,
      unknown: 'The browser will ask you to allow the addresses that you enter here, and no others.',
    },
    connect: 'Connect',
    connecting: 'Checking at the host…',
    chooseRegion: (region) => `Choose ${region}`,
    otherRegions: 'Look in the other regions',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Connected: ${shown} hosting found.`,
        other: `Connected: ${shown} hostings found.`,
      }),
    noHostings:
      'Connected, but this account has no web hosting that we may see. Check that you signed in as its owner, that the region is right, and that the keys are not limited to something else; then check the account again.',
    allRights: 'All rights that are needed are there.',
    readOnly:
      'These keys only read. Actions are taken in the control panel; to act from here, make new keys.',
    missing: 'Rights that are missing, and what does not work without them:',
    without: {
      hostings: 'The hostings of the account cannot be listed.',
      state: 'The state of the mail cannot be read.',
      record: 'The record of sent emails stays empty, but for our own samples.',
      errors: 'Returned messages cannot be shown.',
      measures: 'Measures against unusual activity are not shown.',
      halfHours: 'There are no figures by the half hour.',
      siteFinding: 'The hosting of a site is not found by itself; you choose it.',
      recipient: 'The recipient of the error report cannot be changed from here.',
      actions: 'Sending cannot be blocked, unblocked or purged from here.',
    },
    clockBehind: (duration) =>
      `This computer’s clock is ${duration} behind the host’s. Requests use the host’s clock, so nothing breaks; but set your clock, or have it set by itself.`,
    clockAhead: (duration) =>
      `This computer’s clock is ${duration} ahead of the host’s. Requests use the host’s clock, so nothing breaks; but set your clock, or have it set by itself.`,
  },

  pending: {
    title: 'Keys that wait for you at the host',
    intro: 'Accept each key on the host’s page, then check it here.',
    asked: (ago) => `Asked for ${ago}.`,
    renews: (label) => `For the account “${label}”.`,
    open: 'Open the host’s page again',
    finish: 'I have accepted it: check',
    finishing: 'Checking at the host…',
    drop: 'Give up',
  },

  protection: {
    title: 'Protection of the keys',
    intro:
      'The keys are encrypted in this browser in any case. With a passphrase nobody can use them without you, even with a copy of this computer’s files; while they are locked, nothing is watched.',
    forgotten: 'A forgotten passphrase cannot be recovered: forget the accounts, and enter their keys anew.',
    newPassphrase: 'New passphrase',
    again: 'The same again',
    least: (count, shown) =>
      format.plural(count, {
        one: `At least ${shown} character. Several words are good.`,
        other: `At least ${shown} characters. Several words are good.`,
      }),
    different: 'The two passphrases are not the same. Type them again.',
    lockAfter: 'Lock the keys',
    lockChoices: {
      15: 'after 15 minutes without use',
      60: 'after 1 hour without use',
      480: 'after 8 hours without use',
      0: 'when the browser is closed',
    },
    protect: 'Set the passphrase',
    protecting: 'Encrypting…',
    lockedTitle: 'The keys are locked',
    lockedMeaning: 'Nothing is read from your hosts until you unlock them.',
    unlockedTitle: 'The keys are unlocked, and protected by a passphrase',
    locks: (choice) => `They lock by themselves: ${choice}.`,
    changeTitle: 'Change the protection',
    changeHint: 'For another passphrase, remove this one, then set a new one.',
    change: 'Change when they lock',
    remove: 'Remove the passphrase',
    removed: 'The passphrase is removed. The keys stay encrypted in this browser.',
  },

  access: {
    title: 'Access that the browser does not give',
    intro:
      'These addresses are needed, and the browser does not let the extension go there, or not any more. Allow what you want to use.',
    purposes: {
      api: 'Your host’s API: the extension reads the state of your hostings there, and sends the actions that you confirm.',
      token: 'The service account gets its tokens there; nothing else is sent.',
      panel:
        'The control panel: the panel shows there, and accounts without keys are read there under your session.',
      'half-hours': 'Your host keeps the figures of each half hour there. They are read, and nothing else.',
      site: 'Your site: the panel shows in its admin. Its pages are not read for anything else.',
    },
    neededBy: 'Needed by:',
    more: (count, shown) => format.plural(count, { one: `and ${shown} more`, other: `and ${shown} more` }),
    allow: (host) => `Allow ${host}`,
    allowAll: 'Allow all of them',
    allowed: 'Allowed. What waited for it goes on at once.',
  },

  demo: {
    title: 'Try it without an account',
    intro:
      'Made-up hostings inside the extension: nothing is sent anywhere. You can remove them at any time.',
    add: 'Add the demo hostings',
    added: 'They are there: open the dashboard, or press the extension’s button in the toolbar.',
  },

  sites: {
    title: 'Panel on your sites',
    intro: 'Show the panel in the admin of a site, such as WordPress. The browser asks you for each site.',
    none: 'The panel is not shown on any site yet.',
    connectFirst: 'Connect an account first; then you can add its sites here.',
    addTitle: 'Add a site',
    addressHint: 'Its hosting is found through the domains that are attached to it.',
    find: 'Find its hosting',
    finding: 'Looking for it…',
    one: (domain, service) =>
      `${domain} is attached to ${service}. Is that right? Otherwise choose another hosting.`,
    several: (domain) => `Several hostings hold ${domain}. Choose the one that the site runs on.`,
    nobody: (host) =>
      `No hosting of your accounts says that it holds ${host}. Choose the one that the site runs on.`,
    unasked: (label) => `The account “${label}” could not be asked.`,
    choose: 'Choose a hosting',
    found: 'Hold the domain',
    others: 'Other hostings',
    search: 'Search hostings',
    noMatch: 'No hosting fits.',
    browserAsks: (host) =>
      `The browser will ask you to allow ${host}: the extension puts the panel into its admin pages, and does nothing else there.`,
    watch: 'Show the panel there',
    watching: 'Asking the browser…',
    watched: (origin) => `The panel now shows in the admin of ${origin}. Reload its pages that are open.`,
    remove: 'Remove',
  },

  language: { title: 'Language', asBrowser: 'As the browser' },

  transfer: {
    title: 'Take the settings with you',
    intro:
      'Accounts, sites and language in a file, for another browser or as a copy. Keys, secrets, tokens and readings are never in it.',
    save: 'Save the settings to a file',
    saved: 'Saved. Look among your downloads.',
    load: 'Take over settings from a file',
    loading: 'Reading the file…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `${shown} account was taken over.`,
        other: `${shown} accounts were taken over.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `${shown} site was taken over.`,
        other: `${shown} sites were taken over.`,
      }),
    nothingNew: 'Nothing in this file is new: all of it is here already.',
    next: 'Now enter the keys of each account in the list of accounts, and allow access where this page asks for it.',
  },

  welcome: {
    title: 'Keep an eye on the mail of your sites',
    lead: 'This extension watches the mail that your sites’ forms and shops send through your host, and tells you when the host stops it. You see why, you block, unblock or purge from here, and you find out which form let the abuse in.',
    begin: 'Three ways to begin',
    demo: {
      name: 'Look around first',
      meaning: 'Made-up hostings inside the extension. No account, no keys, nothing is sent anywhere.',
    },
    addDemo: 'Start the demo',
    demoAdded: 'The demo hostings are there. You can remove them in the options.',
    session: {
      name: 'Use the control panel you are signed in to',
      meaning: 'No keys. Works while a tab of the control panel is open and signed in.',
    },
    sessionRegion: 'Where is your account?',
    keys: {
      name: 'Enter keys or a service account',
      meaning: 'Watches in the background, even without an open tab. You choose which rights it gets.',
    },
    openOptions: 'Set it up in the options',
    stored: 'What is stored where',
    storedWhat: 'What',
    storedWhere: 'Where',
    storedRows: {
      settings: {
        what: 'Settings: accounts without their keys, sites, language',
        where: 'In this browser, in the extension’s own storage.',
      },
      readings: {
        what: 'Readings of your hostings, and the journal of what you did',
        where: 'In this browser, in the extension’s own storage.',
      },
      keys: {
        what: 'Keys and secrets',
        where:
          'In this browser, encrypted, in the extension’s own database. You can put a passphrase over them.',
      },
      tokens: {
        what: 'Tokens of a service account',
        where: 'The same as keys; they expire by themselves.',
      },
      session: {
        what: 'Your sign-in to the control panel',
        where:
          'Nowhere: it stays with the control panel’s tab. The extension sees neither password nor cookies.',
      },
      demo: {
        what: 'The demo',
        where: 'In this browser. It is made up, and uses no network.',
      },
    },
    nobodyElse: 'Nothing goes to anyone but your host: no statistics, no server of ours.',
    leave: 'How to get rid of it',
    leaveSteps: [
      'Forget an account in the options: its keys, readings, journal and sites are wiped from this browser.',
      'Uninstall the extension: everything it stored is wiped.',
      'Keys stay valid at the host until you revoke them there, or they expire.',
    ],
    pin: 'Keep it in sight',
    pinHow:
      'Pin its button to the toolbar: its colour tells the state. Press the puzzle piece beside the address bar; then the pin (Chrome, Edge), or the gear and “Pin to Toolbar” (Firefox).',
  },
}
