import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('en')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europe', ca: 'Canada', us: 'United States' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'The host does not know this application key. Check that it was copied whole and belongs to the chosen region.',
  credential:
    'The host does not know this consumer key: it was revoked, or belongs to other keys. Make new keys and enter them.',
  'not-valid':
    'The consumer key is not validated, or has expired. Validate it on the host’s page, or make new keys and enter them.',
  secret: 'The application secret does not fit the key. Copy it again; perhaps two fields were swapped.',
  clock: 'The host finds this computer’s clock wrong. Set it, or have it set by itself, then try again.',
  client: 'The host does not know this service account or its secret. Copy both again, or make a new secret.',
  untold: 'The host refuses the keys. Check the region of the account, or make new keys and enter them.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign: 'This is no file of settings of this extension. Choose the file that was saved here before.',
  newer: 'This file was saved by a newer version. Update the extension, then import it again.',
  'too-large': 'This file is too large to be one of ours. Choose the file that was saved here before.',
}

export const en: Words = {
  title: 'Email scripts',
  labels: {
    serviceStatus: 'Service status',
    errorReportTo: 'Error report to',
    totalSent: 'Total number of emails sent',
    sentToday: 'Emails sent today',
    totalInError: 'Total number of unsent emails',
    history: 'Record of sent emails',
    emailsInError: 'Emails in error',
    changeRecipient: 'Change the recipient',
    confirm: 'Confirm',
    cancel: 'Cancel',
    close: 'Close',
    refresh: 'Read the host now',
    open: 'Show more',
    fold: 'Show less',
    actions: 'Actions',
  },
  actions: {
    BLOCK: 'Block the sending of emails',
    UNBLOCK: 'Unblock the sending of emails',
    PURGE: 'Purge emails',
    RECIPIENT: 'Change the recipient',
  },
  actionsInShort: {
    BLOCK: 'Holds mail made from now on, for up to 72 hours.',
    UNBLOCK: 'Sending resumes, and the held mail goes out.',
    PURGE: 'Deletes the held mail for good, then unblocks.',
  },
  hindrances: {
    'no-reading': 'Available once the host has been read.',
    'state-unknown': 'Not offered while the state is unknown.',
    'on-its-way': 'Wait until the action on its way has ended.',
    purging: 'Wait until the purge has ended.',
    'already-stopped': 'Sending is already stopped.',
    'not-stopped': 'Only when sending is stopped.',
    'purge-first': 'Only after a purge.',
    'read-only': 'The keys of this account only allow reading.',
  },
  states: {
    ok: {
      name: 'Enabled',
      headline: 'Mail goes out',
      meaning: 'The mail of your scripts is sent as it is made.',
    },
    force: {
      name: 'Force',
      headline: 'Mail goes out',
      meaning:
        'Sending was unblocked after too much mail came back. Until the next stop, twice the usual share of returned mail is tolerated.',
    },
    ko: {
      name: 'Disabled',
      headline: 'Mail is stopped',
      meaning:
        'Stopped by the owner, by too much mail in a short time, or by too many errors; the host does not say which of them it was. Mail is held for up to 72 hours.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'Mail is stopped',
      meaning: 'Too large a share of the mail came back. Mail is held for up to 72 hours.',
    },
    spam: {
      name: 'SPAM',
      headline: 'Mail is stopped',
      meaning: 'The host’s filter saw spam. The host usually sends an email about abuse: look for it.',
    },
    purging: {
      name: 'Purging',
      headline: 'Purge under way',
      meaning:
        'The held mail is being deleted. This usually takes 5 to 10 minutes; then sending is unblocked.',
    },
  },
  unknownState: {
    headline: 'State unknown',
    meaning: 'The host uses a word that this version does not know. No action is offered meanwhile.',
  },
  noReading: {
    headline: 'Not read yet',
    meaning: 'The host has not told the state yet.',
  },
  reading: {
    hostWord: (word) => `host’s word: ${word}`,
    age: (ago) => `Read from the host ${ago}`,
    old: 'This is older than 5 minutes: the state may have changed.',
    refreshing: 'Reading the host…',
    shownStill: 'What you see is the last reading.',
    noRecipient: 'No recipient is set',
    noNumber: 'The host gave no usable number.',
    ofLimit: (share, limit) => `${share} of ${limit} a day`,
    nearLimit: 'Close to the daily limit',
    limitReached: 'Daily limit reached',
    shareOfSent: (share) => `${share} of all sent`,
  },
  held: {
    title: 'Held mail',
    blockedHere: (ago) => `You blocked sending from here ${ago}. Mail is held for up to 72 hours.`,
    since: (moment) => `Mail has been held since ${moment}.`,
    firstSeen: (moment) => `Sending was first seen stopped on ${moment}; it may have begun before.`,
    left: (duration) => `${duration} left`,
    atMostLeft: (duration) => `At most ${duration} left`,
    over: 'Time is up',
    afterwards:
      'After 72 hours held mail expires, the oldest first: it is lost, and sending stays stopped. Unblock or purge before then.',
  },
  abuse: {
    title: 'A second lock: unusual activity',
    meaning:
      'Apart from the service status, the host reports measures against unusual activity on this hosting. They can stop mail although the status allows it.',
    whatToDo:
      'Clean the site, then have it scanned and the measures lifted in the control panel; the buttons here do not lift them.',
    hostSays: 'The host says:',
  },
  purging: {
    firstSeen: (duration) =>
      `The purge was first seen ${duration} ago. It usually takes 5 to 10 minutes; nothing is needed from you.`,
  },
  history: {
    source: 'Messages a day, as the host counts them',
    empty: 'The host has no record of sent emails for this hosting yet.',
    waiting: 'Reading the record…',
    missing: 'The record could not be read.',
    soFar: 'today so far',
    table: 'Show as a table',
    day: 'Day',
    volume: 'Emails sent',
    notTold: 'not told',
    range: 'Range',
    ranges: { days: 'By day', day: '24 hours', week: '7 days', month: '30 days' },
    halfHour: 'Half hour from',
    halfHourSource: 'Messages each half hour, as the host counts them',
    keys: 'Read the values with the left and right arrow keys.',
    marks: { BLOCK: 'blocked from here', UNBLOCK: 'unblocked from here', PURGE: 'purged from here' },
    needsAccess: (host) =>
      `The host keeps the figures of each half hour at ${host}. The browser has to allow the extension to go there.`,
    askForAccess: 'Allow it in the options',
    sent: (count, shown) => format.plural(count, { one: `${shown} email`, other: `${shown} emails` }),
  },
  notArriving: { title: 'Mail does not go out although the status allows it?' },
  recovery: { title: 'What to do now' },
  operation: {
    intended: 'Being sent to the host…',
    sent: (ago) => `Sent ${ago}. The host has not answered yet.`,
    waiting: (ago) => `Asked ${ago}. Waiting until the host shows it; this can take some minutes.`,
    running: (duration) => `The purge has been running for ${duration}. It usually takes 5 to 10 minutes.`,
    seen: 'Done: the host shows it.',
    refused: 'The host refused. Nothing has changed.',
    unknown:
      'The outcome is not known. Look at the state, then decide: nothing is sent a second time by itself.',
    dropped: 'It was never sent to the host. Nothing has changed; ask again if you still want it.',
  },
  confirm: {
    title: 'Confirm an action',
    hosting: 'Hosting',
    account: 'Account:',
    stateNow: 'State now',
    whatHappens: 'What will happen',
    forGood: 'What cannot be undone',
    recipientNow: 'Recipient now',
    recipientNew: 'New recipient',
    effects: {
      RECIPIENT: [
        'From the next one on, the host sends its daily report of returned mail to the new address.',
        'The panel shows the new address once the host does.',
      ],
      BLOCK: [
        'Mail that your scripts make from now on is not sent but held, for up to 72 hours.',
        'Nothing is deleted in that time. Unblock or purge within it.',
      ],
      UNBLOCK: ['Sending resumes.', 'The held mail goes out too — and so does any spam among it.'],
      PURGE: [
        'The held mail is deleted for good.',
        'Then sending is unblocked. All this usually takes 5 to 10 minutes.',
      ],
    },
    unblockInBounce: [
      'The state becomes Force: twice the usual share of returned mail is tolerated.',
      'The host’s own page offers this only after a purge.',
    ],
    purgeInSpam: [
      'The spam that waits to be sent is deleted with it. If spam comes again, the host stops mail again.',
    ],
    irreversible: {
      RECIPIENT: 'The old address gets no more reports.',
      BLOCK: 'Mail that is still held after 72 hours expires.',
      UNBLOCK: 'Mail that has gone out cannot be called back.',
      PURGE: 'Deleted mail cannot be brought back, the good with the bad.',
    },
    stillOpen: 'Still to do before',
    unavailable: 'This cannot be done now',
    getsReady: 'The button is ready in a moment.',
    focusFirst: 'Click into this window first.',
    sending: 'Being sent to the host…',
    mayClose: 'You may close this window. The panel goes on showing how far it is.',
    endedElsewhere: 'This can no longer be confirmed: it was decided elsewhere, or waited too long.',
    cancelled: 'Cancelled. Nothing was sent.',
  },
  vault: {
    locked: 'The keys are locked',
    meaning: 'Nothing is read from your hosts meanwhile.',
    passphrase: 'Passphrase',
    unlock: 'Unlock',
    lock: 'Lock the keys',
  },
  demo: 'Demonstration',
  popup: {
    thisSite: 'This site',
    hostings: 'Hostings',
    notWatched: (site) => `The panel is not shown on ${site} yet.`,
    watchSite: 'Watch this site’s admin',
    search: 'Search hostings',
    noMatch: 'No hosting fits.',
    pending: (count, shown) =>
      format.plural(count, { one: `${shown} action on its way`, other: `${shown} actions on their way` }),
    more: (count, shown) =>
      format.plural(count, { one: `${shown} more hosting`, other: `${shown} more hostings` }),
    dashboard: 'Dashboard',
    emptyTitle: 'No hosting yet',
    empty: 'Connect your hosting account, and the state of its script mail shows here.',
    setUp: 'Connect an account',
    options: 'Options',
    controlPanel: 'Open in the control panel',
  },
  fields: {
    label: 'Name of the account',
    region: 'Region',
    endpoint: 'API address',
    tokenUrl: 'Token address',
    panelAddress: 'Control panel address',
    applicationKey: 'Application key',
    applicationSecret: 'Application secret',
    consumerKey: 'Consumer key',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    passphrase: 'Passphrase',
    address: 'Address of the site',
    service: 'Hosting',
    recipient: 'Email address',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `The host at ${host} cannot be reached, or its certificate is not trusted. Check the address and your connection; the panel tries again by itself.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `The host at ${host} did not answer within ${seconds(count)}. The panel tries again by itself.`,
    'host-failing': ({ host, status }) =>
      `The host at ${host} has a fault of its own (error ${status}). The panel tries again by itself; if it lasts, ask the host’s support.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `The host has had too many requests for now. The panel waits ${seconds(retryAfterSeconds)}, then goes on by itself.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `These keys look like keys of another region: ${regions[region]}. Choose that region and connect again.`,
    'panel-signed-out': ({ panel }) =>
      `Nobody is signed in to the control panel at ${panel}. Open it, sign in, and leave its tab open; the panel then goes on by itself.`,
    'panel-level-low': ({ panel }) =>
      `The control panel at ${panel} wants you to confirm who you are. Sign in there again, then try once more.`,
    'not-a-host': ({ host }) =>
      `What answers at ${host} is no hosting API. Check the address: it usually ends in /1.0 or /v1.`,
    'host-redirects': ({ host }) =>
      `The host at ${host} sends us to another address, and keys are not sent there. Enter the final address instead.`,
    'key-waits': () => 'The key is not validated yet. Accept it on the host’s page, then check again here.',
    'key-declined': () =>
      'The key was refused on the host’s page, or has expired. Ask for a new one and accept it there.',
    'keys-missing': () =>
      'There are no keys for this account in this browser. Enter its keys in the options.',
    'vault-locked': () =>
      'The keys are locked. Enter your passphrase in the popup or in the options to go on watching.',
    'passphrase-wrong': () => 'This is not the passphrase. Try again, and mind capital letters.',
    'passphrase-weak': ({ least }) =>
      `The passphrase is too short. Take at least ${format.number(least)} characters; several words are good.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `The keys lack the right “${right}”. Make new keys with it and connect the account again.`,
    'service-unknown': ({ serviceName }) =>
      `The account does not hold the hosting ${serviceName} any more. Check the account in the options.`,
    'action-refused': ({ hostSays }) =>
      `The host refused, saying “${hostSays}”. Nothing has changed; look at the state, then decide.`,
    'answer-malformed': ({ host, what }) =>
      `The host at ${host} sent something that cannot be read (${what}). Try again later; if it lasts, look for an update of the extension.`,
    'answer-too-large': ({ host }) =>
      `The host at ${host} sent more than 1 MiB, which is not read. Try again later, or look in the control panel.`,
    'half-hours-not-kept': () =>
      'The host gives no figures by the half hour for this hosting. The days are shown instead.',
    'permission-missing': ({ origin }) =>
      `The browser does not allow the extension to reach ${origin}. Open the options and allow it there.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `The address ${endpoint} is not encrypted, and keys are not sent there. Use an address that begins with https://.`,
    'input-wrong': ({ field }) => `“${field}” is not filled in correctly. Correct it and try again.`,
    'account-gone': () => 'This account is no longer connected. Connect it again in the options.',
    'operation-running': () => 'Another action for this hosting is on its way. Wait until it has ended.',
    'intent-ended': () =>
      'This question is no longer open: it was answered, or waited too long. Ask again from the panel.',
    'action-unavailable': ({ state }) =>
      `This action is not available in the state “${state}”. Look at the state now, then decide.`,
    'place-not-watched': () => 'The panel is not switched on for this page. Switch it on in the options.',
    'not-allowed': () =>
      'This cannot be asked for from here. Open the extension with its toolbar button and try there.',
    'message-malformed': () =>
      'Two parts of the extension do not understand each other. Reload this page; an update may just have been installed.',
    'storage-failed': () =>
      'The browser could not store or read the extension’s data. Check that the disk has room, then restart the browser.',
    'worker-silent': () =>
      'The extension’s background does not answer. Reload this page, or close it and open it again.',
    internal: () =>
      'Something unforeseen went wrong in the extension. Reload this page; if it happens again, report it.',
  },
}
