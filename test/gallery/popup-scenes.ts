import type { Operation } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import { ACCOUNT_ID, operationOf, readingOf, SERVICE_NAME, snapshotOf } from './made-up'
import type { Scene, Step } from './scenes'
import type { PopupScript } from './scripted-popup'

const SECOND = 1000
const now = Date.now()

function hosting(reading: Partial<Reading>, parts: Partial<Snapshot> = {}): Snapshot {
  return snapshotOf({ reading: readingOf({ at: now - 12 * SECOND, ...reading }), ...parts })
}

const named = (serviceName: string) => ({ service: { accountId: ACCOUNT_ID, serviceName } })
const onItsWay = (parts: Partial<Operation> = {}) =>
  operationOf({ intendedAt: now - 9 * SECOND, sentAt: now - 8 * SECOND, answeredAt: null, ...parts })

const WORDS = ['ok', 'force', 'ko', 'bounce', 'spam', 'purging', 'mystery', 'ok', 'ok']
const many = WORDS.map((state, index) =>
  hosting(
    { state, sentToday: (index * 271) % 900, at: now - index * 50 * SECOND },
    named(`client-${index + 1}.cluster0${30 + index}.hosting.ovh.net`),
  ),
)
const hundreds = Array.from({ length: 240 }, (_, index) =>
  hosting(
    { state: WORDS[(index * index) % WORDS.length] ?? 'ok', sentToday: (index * 37) % 900 },
    named(`site-${String(index + 1).padStart(3, '0')}.cluster0${30 + (index % 9)}.hosting.ovh.net`),
  ),
)
const busy = many.map((one, index) =>
  index === 1 || index === 2
    ? { ...one, operation: onItsWay({ action: index === 1 ? 'BLOCK' : 'UNBLOCK' }) }
    : one,
)
const current = { accountId: ACCOUNT_ID, serviceName: SERVICE_NAME }

const popup = (script: PopupScript, steps?: readonly Step[]): Scene =>
  steps ? { view: 'popup', script, steps } : { view: 'popup', script }
const search = (text: string): Step => ({ type: ['#popup-search', text] })
const openRow = (serviceName: string): Step => ({ click: `[data-service="${serviceName}"] .row-button` })

const noAccess = hosting(
  {},
  {
    ...named('garden.cluster029.hosting.ovh.net'),
    readFailure: { kind: 'permission-missing', origin: 'https://eu.api.ovh.com' },
  },
)
const readOnly = hosting({ state: 'ko' }, { permits: [] })
const neverRead = snapshotOf({
  reading: null,
  permits: ['BLOCK'],
  readFailure: { kind: 'host-unreachable', host: 'eu.api.ovh.com' },
})
const oddNames = [
  hosting({}, named(`${'very-long-name.'.repeat(9)}hosting.example`)),
  hosting({ state: '\u202efrozen<b>' }, named('odd.example')),
]
const locked = { hasPassphrase: true, isLocked: true }
const unread = { kind: 'vault-locked' } as const
const TYPED: Step = { type: ['#vault-passphrase', 'correct horse'] }

/** The toolbar popup in its situations. */
export const POPUP_SCENES: Readonly<Record<string, Scene>> = {
  'popup-loading': popup({}),
  'popup-empty': popup({ hostings: [] }),
  'popup-one': popup({ hostings: [hosting({})], current }),
  'popup-one-ko': popup({ hostings: [hosting({ state: 'ko' })], current }),
  'popup-one-pending': popup({ hostings: [hosting({}, { operation: onItsWay() })], current }),
  'popup-never-read': popup({ hostings: [neverRead], current }),
  'popup-many': popup({ hostings: [hosting({}), ...many], current }),
  'popup-many-elsewhere': popup({ hostings: many }),
  'popup-many-pending': popup({ hostings: [hosting({}), ...busy], current }),
  'popup-row-open': popup({ hostings: many.slice(0, 5) }, [openRow('client-3.cluster032.hosting.ovh.net')]),
  'popup-hundreds': popup({ hostings: hundreds }),
  'popup-search': popup({ hostings: [hosting({}), ...many], current }, [search('cluster03 client-5')]),
  'popup-no-match': popup({ hostings: [hosting({}), ...many], current }, [search('zebra')]),
  'popup-unwatched': popup({ hostings: many, unwatched: 'https://www.example-shop.com:8443' }),
  'popup-unwatched-long': popup({
    hostings: many.slice(0, 2),
    unwatched: `https://${'very-long-name.'.repeat(9)}example`,
  }),
  'popup-no-access': popup({ hostings: [noAccess], current: noAccess.service }),
  'popup-read-only': popup({ hostings: [readOnly], current }),
  'popup-odd-names': popup({ hostings: oddNames, current: oddNames[0]?.service ?? current }),
  'popup-locked': popup({
    hostings: [hosting({}, { readFailure: unread }), ...many],
    current,
    vault: locked,
  }),
  'popup-locked-wrong': popup(
    { hostings: many.slice(0, 3), vault: locked, refusal: { kind: 'passphrase-wrong' } },
    [TYPED, { click: '#vault-unlock' }],
  ),
  'popup-demo': popup({ hostings: [hosting({ state: 'bounce' }, { isDemo: true }), ...many.slice(0, 2)] }),
  'popup-failure': popup({ failure: { kind: 'worker-silent' } }),
}
