import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('cs')
const hostings = (count: number, shown: string) =>
  format.plural(count, {
    one: `${shown} hosting`,
    few: `${shown} hostingy`,
    many: `${shown} hostingu`,
    other: `${shown} hostingů`,
  })
/** Words for one and for several that are the same. */
const counted = (count: number, text: string) =>
  format.plural(count, { one: text, few: text, many: text, other: text })

export const journalCs: JournalWords = {
  title: 'Deník',
  about: `Všechno, co bylo v tomto prohlížeči potvrzeno, od nejnovějšího. Uchovává se posledních ${format.number(1000)} akcí, a to jen v tomto počítači.`,
  loading: 'Načítání deníku…',
  retry: 'Zkusit znovu',
  emptyTitle: 'Zatím se nic neprovedlo',
  empty:
    'Jakmile v rozšíření odesílání zablokujete nebo odblokujete, vyčistíte e-maily nebo změníte příjemce, zapíše se to sem: odkud a kdy byla akce zadána a jak dopadla.',
  surfaces: {
    frame: 'Panel na stránce',
    popup: 'Okno rozšíření',
    options: 'Možnosti',
    dashboard: 'Přehled',
  },
  outcomes: {
    open: 'Probíhá',
    seen: 'Hotovo',
    refused: 'Odmítnuto',
    unknown: 'Výsledek neznámý',
    dropped: 'Neodesláno',
  },
  when: 'Kdy',
  action: 'Akce',
  askedFrom: 'Odkud zadáno',
  change: 'Stav předtím a potom',
  outcome: 'Výsledek',
  queryId: 'Query ID poskytovatele',
  fromTo: (before, after) => `předtím: ${before}, potom: ${after}`,
  stateNotRead: 'nenačteno',
  noQueryId: 'Poskytovatel žádné neuvedl.',
  accountForgotten: 'Účet byl odpojen.',
  after: (duration) => `trvání: ${duration}`,
  search: 'Hledat v deníku',
  everyAction: 'Všechny akce',
  everyOutcome: 'Všechny výsledky',
  everySurface: 'Zadáno odkudkoli',
  range: 'Období',
  ranges: { all: 'Kdykoli', today: 'Dnes', week: 'Posledních 7 dnů', month: 'Posledních 30 dnů' },
  found: (count, shown) =>
    format.plural(count, {
      one: `${shown} akce`,
      few: `${shown} akce`,
      many: `${shown} akce`,
      other: `${shown} akcí`,
    }),
  noMatch: 'Žádná akce neodpovídá.',
  clearFilters: 'Zrušit filtry',
  showMore: (count, shown) =>
    format.plural(count, {
      one: `Zobrazit ${shown} další akci`,
      few: `Zobrazit ${shown} další akce`,
      many: `Zobrazit ${shown} další akce`,
      other: `Zobrazit ${shown} dalších akcí`,
    }),
  exportCsv: 'Exportovat jako CSV',
  exportJson: 'Exportovat jako JSON',
  exportAbout:
    'Soubor obsahuje všechny akce, které odpovídají filtrům. Mohou v něm být e-mailové adresy příjemců, nikdy však klíče.',
  columns: {
    accountLabel: 'Účet',
    account: 'ID účtu',
    hosting: 'Hosting',
    action: 'Akce',
    recipient: 'Příjemce',
    surface: 'Odkud zadáno',
    askedAt: 'Zadáno',
    sentAt: 'Odesláno',
    answeredAt: 'Zodpovězeno',
    settledAt: 'Ukončeno',
    stateBefore: 'Stav předtím',
    stateAfter: 'Stav potom',
    outcome: 'Výsledek',
    queryId: 'Query ID poskytovatele',
    failure: 'Chyba',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Blokace odesílání e-mailů: ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Odblokovat posílání e-mailů: ${hostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) => `Odesílání se zablokuje: ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Odesílání se odblokuje: ${hostings(count, shown)}`,
    },
    will: { BLOCK: 'Zablokuje se', UNBLOCK: 'Odblokuje se' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting zůstane beze změny`,
        few: `${shown} hostingy zůstanou beze změny`,
        many: `${shown} hostingu zůstane beze změny`,
        other: `${shown} hostingů zůstane beze změny`,
      }),
    leftAbout: 'Zde se nic neodešle.',
    none: {
      BLOCK: 'Žádný z těchto hostingů teď nelze zablokovat. Nic se neodešle.',
      UNBLOCK: 'Žádný z těchto hostingů teď nelze odblokovat. Nic se neodešle.',
    },
    oneByOne: 'Požadavky se odesílají jeden po druhém. Ty, na které ještě nedošla řada, můžete zastavit.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} z nich je ve stavu Bounce:`,
        few: `${shown} z nich jsou ve stavu Bounce:`,
        many: `${shown} z nich je ve stavu Bounce:`,
        other: `${shown} z nich je ve stavu Bounce:`,
      }),
    results: 'Výsledky',
    progress: (ended, all) => `Ukončeno ${ended} z ${all}`,
    allEnded: 'Vše je ukončeno',
    counts: {
      done: (count, shown) => counted(count, `hotovo: ${shown}`),
      onTheirWay: (count, shown) => counted(count, `probíhá: ${shown}`),
      waiting: (count, shown) => counted(count, `čeká: ${shown}`),
      refused: (count, shown) => counted(count, `odmítnuto: ${shown}`),
      unknown: (count, shown) => counted(count, `výsledek neznámý: ${shown}`),
      notSent: (count, shown) => counted(count, `neodesláno: ${shown}`),
    },
    result: {
      waiting: 'Čeká na odeslání',
      sent: 'Odesláno; u poskytovatele se to zatím neprojevilo',
      seen: 'Hotovo',
      refused: 'Odmítnuto',
      unknown: 'Výsledek neznámý',
      notSent: 'Neodesláno',
    },
    stoppedBefore:
      'Akce byla zastavena dřív, než přišel na řadu tento hosting, nebo na něj řada přišla příliš pozdě.',
    stop: 'Zastavit zbývající požadavky',
    stopping: 'Zastavování…',
    mayClose: 'Okno můžete zavřít: co bylo potvrzeno, pokračuje, a výsledky ukáže deník.',
  },
}
