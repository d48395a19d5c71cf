import type { Bounce } from '../../shared/bounces'
import { LONGEST_MESSAGE } from '../../shared/bounces'
import type { Ticks } from '../../shared/checklist'
import type { Snapshot } from '../../shared/messages'
import { operationOf, readingOf, snapshotOf } from './made-up'
import type { Scene, Step } from './scenes'
import type { PanelScript } from './scripted-clients'

/** The panel's further parts, each brought to its situation by clicks and typing. */
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const now = Date.now()

function guide(
  state: string,
  steps: readonly Step[],
  script: Omit<PanelScript, 'snapshot'> = {},
  parts: Partial<Snapshot> = {},
): Scene {
  const snapshot = snapshotOf({ reading: readingOf({ at: now - 12_000, state }), ...parts })
  return { view: 'panel', script: { snapshot, ...script }, steps }
}

/** A stop that began three hours ago, with `ticks` given since. */
function stop(state: string, ticks: Ticks, parts: Partial<Snapshot> = {}): Scene {
  const held = { since: now - 180 * MINUTE, exact: false }
  return guide(state, [], {}, { held, stateSince: held.since, ticks, ...parts })
}

const ticked = now - 20 * MINUTE
const SHOP = 'https://www.example-shop.com'
const manySites = [
  SHOP,
  'https://blog.example-shop.com:8443',
  `https://${'very-long-name.'.repeat(8)}example`,
]

const recoveries: Record<string, Scene> = {
  'guide-ko': stop('ko', { 'read-record': ticked, 'read-errors': ticked }, { sites: [SHOP] }),
  'guide-ko-on-its-way': stop(
    'ko',
    { 'read-record': now - DAY },
    { operation: operationOf({ action: 'UNBLOCK', sentAt: now - 9000, intendedAt: now - 9000 }) },
  ),
  'guide-bounce': stop('bounce', { 'read-errors': ticked }, { sites: manySites }),
  'guide-spam': stop('spam', { 'read-letter': ticked, 'clean-site': ticked }, { sites: [SHOP] }),
  'guide-spam-bare': stop('spam', {}, { panelUrl: null }),
}

const OPEN_ERRORS: Step = { click: '[data-part="errors"] summary' }

const ANSWERS = [
  (to: string) => `550 5.1.1 <${to}>: Recipient address rejected: User unknown in virtual mailbox table`,
  (to: string) =>
    `552 5.2.2 <${to}>: The email account that you tried to reach is over quota. Please direct the recipient to clear space. For more information, go to https://support.example.net/mail/?p=OverQuotaTemp d2e1a72fcca58-6eade2d0c11si9043212b3a.114 - gsmtp (in reply to RCPT TO command)`,
  () => '421 4.7.0 Try again later',
  () =>
    '554 5.7.1 Service unavailable; Client host [198.51.100.24] blocked using zen.example.org;\nhttps://www.example.org/query/ip/198.51.100.24\nYour message was not delivered.\nAsk the owner of the sending host to look at the page named above,\nand send the message again afterwards.',
]
const PEOPLE = ['marie.dupont', 'info', 'jan-willem', 'o.connor+shop', 'webmaster', 'k.nakamura']

const ordinary: Bounce[] = Array.from({ length: 20 }, (_, index) => {
  const to = `${PEOPLE[index % PEOPLE.length]}@${index % 3 === 0 ? 'example.org' : 'mail.example.net'}`
  return {
    at: now - (index * index * 31 + 4) * MINUTE,
    to,
    message: ANSWERS[index % ANSWERS.length]?.(to) ?? null,
  }
})

const HOSTILE: readonly Omit<Bounce, 'at'>[] = [
  {
    to: '<img src=x onerror=alert(1)>@example.com',
    message: '<script>alert(1)</script><b>bold</b> &amp; &lt;',
  },
  { to: 'abc\u202emoc.elpmaxe@\u202dgpj', message: '550 \u202egnissim si ti sselnu tfel ot thgir\u202c end' },
  { to: 'משתמש@דוגמה.example', message: '550 הכתובת אינה קיימת (User unknown)\n550 second line' },
  { to: null, message: null },
  { to: '', message: ' \n\t ' },
  { to: 'γιάννης@παράδειγμα.example', message: '550 5.1.1 Ο παραλήπτης δεν υπάρχει' },
  { to: `${'a'.repeat(200)}@example.com`, message: 'x'.repeat(2000) },
  {
    to: 'controls@example.com',
    message: '\u0000\u0007\u001b[31mred\u001b[0m\ttab\r\nsecond\u2028line\u0085',
  },
  { to: 'marks@example.com', message: `Z${'\u0301\u0302\u0303\u0489'.repeat(60)}algo` },
  { to: '日本語@例え.example', message: '宛先が存在しません。'.repeat(120) },
]

const LONG = 'The quick brown fox jumps over the lazy dog. '
  .repeat(LONGEST_MESSAGE / 45)
  .slice(0, LONGEST_MESSAGE)
const DATES: readonly (number | null)[] = [null, now + 400 * DAY, now - 3 * MINUTE, -62_135_596_800_000]

const hostile: Bounce[] = Array.from({ length: 100 }, (_, index) => {
  const one = HOSTILE[index]
  const at = DATES[index] === undefined ? now - index * 40 * MINUTE : (DATES[index] ?? null)
  return one ? { at, ...one } : { at, to: `long-${index}@example.com`, message: `${index} ${LONG}` }
})

const errors: Record<string, Scene> = {
  'guide-errors': guide('ok', [OPEN_ERRORS], { bounces: ordinary }),
  'guide-errors-whole': guide(
    'bounce',
    [OPEN_ERRORS, { click: '[data-action="whole-text"]' }, { click: '.bounce [data-action="copy"]' }],
    { bounces: ordinary },
  ),
  'guide-errors-search': guide('ok', [OPEN_ERRORS, { type: ['#errors-search', 'quota example.net'] }], {
    bounces: ordinary,
  }),
  'guide-errors-no-match': guide('ok', [OPEN_ERRORS, { type: ['#errors-search', 'zebra'] }], {
    bounces: ordinary,
  }),
  'guide-errors-empty': guide('ok', [OPEN_ERRORS]),
  'guide-errors-hostile': guide('ok', [OPEN_ERRORS, { click: '#errors-more' }], { bounces: hostile }),
  'guide-errors-failure': guide('ok', [OPEN_ERRORS], {
    bouncesFailure: { kind: 'right-missing', right: 'GET /hosting/web/*/email/bounces' },
  }),
}

const OPEN_CHECKS: Step = { click: '[data-part="checks"] summary' }
const ADDRESS = '#recipient-address'
const OPEN_FORM: Step = { click: '[data-action="RECIPIENT"]' }
const NEXT: Step = { click: '#recipient-next' }

const forms: Record<string, Scene> = {
  'guide-checks': guide('ok', [OPEN_CHECKS], {}, { ticks: { 'script-syntax': ticked, 'no-smtp': ticked } }),
  'guide-checks-script': guide('ok', [OPEN_CHECKS, { click: '#test-script-show' }]),
  'guide-checks-wrong': guide('ok', [
    OPEN_CHECKS,
    { type: ['#test-script-address', 'no pe'] },
    { click: '#test-script-show' },
  ]),
  'guide-recipient': guide('ok', [OPEN_FORM, { type: [ADDRESS, 'new.ow'] }]),
  'guide-recipient-wrong': guide('ok', [OPEN_FORM, { type: [ADDRESS, 'not an address'] }, NEXT]),
  'guide-recipient-same': guide('ok', [OPEN_FORM, { type: [ADDRESS, 'Owner@example.com'] }]),
  'guide-recipient-international': guide('ok', [OPEN_FORM, { type: [ADDRESS, 'zoe@exämple.de'] }]),
}

export const GUIDE_SCENES: Readonly<Record<string, Scene>> = { ...recoveries, ...errors, ...forms }
