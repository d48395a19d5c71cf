import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('pl')
/** Hostings behind the preposition “na”. */
const onHostings = (count: number, shown: string) =>
  format.plural(count, {
    one: `${shown} hostingu`,
    few: `${shown} hostingach`,
    many: `${shown} hostingach`,
    other: `${shown} hostingu`,
  })

export const journalPl: JournalWords = {
  title: 'Dziennik',
  about:
    'Wszystko, co zatwierdzono w tej przeglądarce, od najnowszych. Przechowywanych jest 1000 ostatnich działań, tylko na tym komputerze.',
  loading: 'Odczytywanie dziennika…',
  retry: 'Spróbuj ponownie',
  emptyTitle: 'Nie było jeszcze żadnych działań',
  empty:
    'Gdy zablokujesz lub odblokujesz stąd wysyłkę, usuniesz wiadomości albo zmienisz odbiorcę, zostanie to tutaj zapisane: skąd i kiedy zlecono działanie oraz jaki był wynik.',
  surfaces: {
    frame: 'Panel na stronie',
    popup: 'Okienko rozszerzenia',
    options: 'Opcje',
    dashboard: 'Pulpit',
  },
  outcomes: {
    open: 'W toku',
    seen: 'Gotowe',
    refused: 'Odrzucono',
    unknown: 'Wynik nieznany',
    dropped: 'Nie wysłano',
  },
  when: 'Kiedy',
  action: 'Działanie',
  askedFrom: 'Miejsce zlecenia',
  change: 'Status przed i po',
  outcome: 'Wynik',
  queryId: 'Query ID u dostawcy',
  fromTo: (before, after) => `przed: ${before}, po: ${after}`,
  stateNotRead: 'nie odczytano',
  noQueryId: 'Dostawca go nie podał.',
  accountForgotten: 'Konto zostało odłączone.',
  after: (duration) => `czas: ${duration}`,
  search: 'Szukaj w dzienniku',
  everyAction: 'Wszystkie działania',
  everyOutcome: 'Wszystkie wyniki',
  everySurface: 'Zlecone z dowolnego miejsca',
  range: 'Okres',
  ranges: { all: 'Cały okres', today: 'Dzisiaj', week: 'Ostatnie 7 dni', month: 'Ostatnie 30 dni' },
  found: (count, shown) =>
    format.plural(count, {
      one: `${shown} działanie`,
      few: `${shown} działania`,
      many: `${shown} działań`,
      other: `${shown} działania`,
    }),
  noMatch: 'Nie znaleziono działań.',
  clearFilters: 'Wyczyść filtry',
  showMore: (count, shown) =>
    format.plural(count, {
      one: `Pokaż jeszcze ${shown} działanie`,
      few: `Pokaż jeszcze ${shown} działania`,
      many: `Pokaż jeszcze ${shown} działań`,
      other: `Pokaż jeszcze ${shown} działania`,
    }),
  exportCsv: 'Eksportuj jako CSV',
  exportJson: 'Eksportuj jako JSON',
  exportAbout:
    'Plik zawiera wszystkie działania pasujące do filtrów. Mogą w nim być adresy e-mail odbiorców, ale nigdy nie ma w nim kluczy.',
  columns: {
    accountLabel: 'Konto',
    account: 'ID konta',
    hosting: 'Hosting',
    action: 'Działanie',
    recipient: 'Odbiorca',
    surface: 'Miejsce zlecenia',
    askedAt: 'Czas zlecenia',
    sentAt: 'Czas wysłania',
    answeredAt: 'Czas odpowiedzi',
    settledAt: 'Czas zakończenia',
    stateBefore: 'Status przed',
    stateAfter: 'Status po',
    outcome: 'Wynik',
    queryId: 'Query ID u dostawcy',
    failure: 'Błąd',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Blokuj wysyłkę na ${onHostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Odblokuj wysyłkę na ${onHostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) =>
        format.plural(count, {
          one: `${shown} hosting zostanie zablokowany`,
          few: `${shown} hostingi zostaną zablokowane`,
          many: `${shown} hostingów zostanie zablokowanych`,
          other: `${shown} hostingu zostanie zablokowane`,
        }),
      UNBLOCK: (count, shown) =>
        format.plural(count, {
          one: `${shown} hosting zostanie odblokowany`,
          few: `${shown} hostingi zostaną odblokowane`,
          many: `${shown} hostingów zostanie odblokowanych`,
          other: `${shown} hostingu zostanie odblokowane`,
        }),
    },
    will: { BLOCK: 'Zostanie zablokowany', UNBLOCK: 'Zostanie odblokowany' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting pozostanie bez zmian`,
        few: `${shown} hostingi pozostaną bez zmian`,
        many: `${shown} hostingów pozostanie bez zmian`,
        other: `${shown} hostingu pozostanie bez zmian`,
      }),
    leftAbout: 'Dla nich nie zostanie wysłane żadne polecenie.',
    none: {
      BLOCK: 'Żadnego z tych hostingów nie można teraz zablokować. Żadne polecenie nie zostanie wysłane.',
      UNBLOCK: 'Żadnego z tych hostingów nie można teraz odblokować. Żadne polecenie nie zostanie wysłane.',
    },
    oneByOne:
      'Polecenia są wysyłane jedno po drugim. Możesz zatrzymać te, które nie zostały jeszcze wysłane.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} z nich ma status Bounce:`,
        few: `${shown} z nich mają status Bounce:`,
        many: `${shown} z nich ma status Bounce:`,
        other: `${shown} z nich ma status Bounce:`,
      }),
    results: 'Wyniki',
    progress: (ended, all) => `Zakończono ${ended} z ${all}`,
    allEnded: 'Wszystkie zakończone',
    counts: {
      done: (count, shown) =>
        format.plural(count, {
          one: `${shown} gotowe`,
          few: `${shown} gotowe`,
          many: `${shown} gotowych`,
          other: `${shown} gotowego`,
        }),
      onTheirWay: (count, shown) =>
        format.plural(count, {
          one: `${shown} w toku`,
          few: `${shown} w toku`,
          many: `${shown} w toku`,
          other: `${shown} w toku`,
        }),
      waiting: (count, shown) =>
        format.plural(count, {
          one: `${shown} oczekujące`,
          few: `${shown} oczekujące`,
          many: `${shown} oczekujących`,
          other: `${shown} oczekującego`,
        }),
      refused: (count, shown) =>
        format.plural(count, {
          one: `${shown} odrzucone`,
          few: `${shown} odrzucone`,
          many: `${shown} odrzuconych`,
          other: `${shown} odrzuconego`,
        }),
      unknown: (count, shown) =>
        format.plural(count, {
          one: `${shown} z nieznanym wynikiem`,
          few: `${shown} z nieznanym wynikiem`,
          many: `${shown} z nieznanym wynikiem`,
          other: `${shown} z nieznanym wynikiem`,
        }),
      notSent: (count, shown) =>
        format.plural(count, {
          one: `${shown} niewysłane`,
          few: `${shown} niewysłane`,
          many: `${shown} niewysłanych`,
          other: `${shown} niewysłanego`,
        }),
    },
    result: {
      waiting: 'Czeka na wysłanie',
      sent: 'Wysłano; zmiana nie jest jeszcze widoczna u dostawcy',
      seen: 'Gotowe',
      refused: 'Odrzucono',
      unknown: 'Wynik nieznany',
      notSent: 'Nie wysłano',
    },
    stoppedBefore: 'Wysyłanie zatrzymano przed tym hostingiem albo jego kolej nadeszła zbyt późno.',
    stop: 'Zatrzymaj: nie wysyłaj kolejnych',
    stopping: 'Zatrzymywanie…',
    mayClose:
      'Możesz zamknąć to okno: zatwierdzone działania będą kontynuowane, a ich wyniki zobaczysz w dzienniku.',
  },
}
