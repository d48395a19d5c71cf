import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('en')

export const guideEn: GuideWords = {
  errors: {
    about:
      'What the receiving servers answered, as the host logged it. A purge or unblocking does not empty this log.',
    reading: 'Reading the log…',
    empty: 'No mail has come back.',
    search: 'Search in recipients and answers',
    noMatch: 'Nothing here holds these words.',
    found: (count, shown) => format.plural(count, { one: `${shown} message`, other: `${shown} messages` }),
    showMore: (most) => `Show up to ${most}`,
    noDate: 'date not told',
    inFuture: 'a date in the future',
    noRecipient: 'recipient not told',
    noText: 'The server gave no text.',
    wholeText: 'Whole text',
    lessText: 'Less',
    copyAll: 'Copy the list',
    copyOne: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  },
  recipient: {
    address: 'Email address',
    hint: 'The host sends a report of the previous day’s returned mail there, once a day.',
    next: 'Continue',
    sentAs: (address) => `The host gets it as ${address}.`,
    same: 'This is the recipient already.',
    wrong:
      'This is not an address that the host takes: one @, no spaces, and no accented letters before the @.',
  },
  checks: {
    'script-syntax': {
      title: 'Check the scripts',
      text: 'A syntax error keeps a script from sending. Look through the scripts that send mail, correct them, and try again. The PHP error log of the hosting names file and line.',
    },
    'test-script': {
      title: 'Send yourself a mail with a test script',
      text: 'If it arrives, the host sends, and the fault is in your own scripts. If it does not, look at “Emails in error”.',
    },
    'no-smtp': {
      title: 'Name no SMTP server',
      text: 'Scripts should use PHP’s own mail(), without an SMTP server in their settings; look for an SMTP plugin too. Mail that goes through SMTP is not counted here, not stopped by these buttons, and not in the record.',
    },
    'size-limits': {
      title: 'Keep messages small',
      text: 'A whole message may have 10 MB, attachments and headers included; its content 7 to 8 MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Read the host’s email about abuse',
      text: 'The host usually sends an email titled “Abuse with your … hosting”. It says what was seen; keep it for the answer.',
    },
    'read-record': {
      title: 'See when it began',
      text: 'A day that stands out in the record tells when the abuse began, and so which change or form may have let it in.',
    },
    'read-errors': {
      title: 'See what came back',
      text: 'The recipients and the servers’ answers tell whether it was your own mail or somebody else’s.',
    },
    'clean-addresses': {
      title: 'Remove addresses that do not exist',
      text: 'Take the recipients that came back out of mailing lists and shop accounts, and delete registrations made by robots.',
    },
    'clean-site': {
      title: 'Clean and update the site',
      text: 'Update the CMS, its plugins and its theme. Delete files that are not yours, and change the passwords of administrators, FTP and database.',
    },
    'protect-forms': {
      title: 'Put a captcha on every form that sends mail',
      text: 'Contact, comments, registration, lost password, shop: one open form is enough for a robot.',
    },
    release: {
      title: 'Decide about the held mail',
      text: 'Is all of it yours? Then unblock, and it goes out. Is there spam among it? Then purge: all of it is deleted, and sending is unblocked.',
    },
    purge: {
      title: 'Purge the held mail',
      text: 'Spam is waiting to be sent, so the host wants a purge. It deletes everything held, and then unblocks sending.',
    },
    'answer-letter': {
      title: 'Answer that email if the state comes back',
      text: 'If the hosting is stopped as spam again, reply to the host’s email and say what you have done. Its team looks at it then.',
    },
  },
  recovery: {
    ko: 'Find out why before you unblock: the host does not say whether it was too much mail, too many errors, or somebody who blocked it.',
    bounce:
      'Too much of the mail came back. A purge starts afresh; unblocking sends what is held and tolerates twice the usual share.',
    spam: 'The host stops mail until the spam is gone. Close the hole first: otherwise the next spam stops it again.',
  },
  testScript: {
    address: 'Your own address',
    addressHint: 'The script sends to this address alone.',
    show: 'Make the script',
    copy: 'Copy the script',
    save: 'Download',
    upload:
      'Put the file into the site’s folder, open its address with the token, and look into your mailbox. Then delete the file.',
    whatItIs: 'Sends one test mail with PHP mail(). It answers only to its own token.',
    deleteIt: 'Delete this file after the test.',
    subject: 'Test mail of the hosting',
    body: 'If you read this, the hosting sends mail: any fault is in the scripts of the site. Delete the test script now.',
    accepted: 'The host took the mail. Look into your mailbox, then delete this file.',
    refused: 'The host did not take the mail. Delete this file, and look at the state of the mail service.',
  },
  done: 'Done',
  progress: (done, all) => `${done} of ${all} done`,
  places: {
    record: 'Show the record',
    errors: 'Show emails in error',
    controlPanel: 'Open the control panel',
    guide: 'Open the host’s guide',
    site: 'Open the site',
  },
  guideAddress: 'https://docs.ovhcloud.com/en/guides/web-cloud/web-hosting/mail-function-script-records',
}
