import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('pl')

export const dashboardPl: DashboardWords = {
  title: 'Pulpit',
  views: 'Widoki',
  hostings: 'Hostingi',
  journal: 'Dziennik',
  loading: 'Pobieranie listy hostingów…',
  retry: 'Spróbuj ponownie',

  filters: {
    label: 'Pokaż tylko',
    all: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting`,
        few: `${shown} hostingi`,
        many: `${shown} hostingów`,
        other: `${shown} hostingu`,
      }),
    stopped: (count, shown) =>
      format.plural(count, {
        one: `${shown} zatrzymany`,
        few: `${shown} zatrzymane`,
        many: `${shown} zatrzymanych`,
        other: `${shown} zatrzymanego`,
      }),
    sending: (count, shown) =>
      format.plural(count, {
        one: `${shown} wysyła`,
        few: `${shown} wysyłają`,
        many: `${shown} wysyła`,
        other: `${shown} wysyła`,
      }),
    unknown: (count, shown) =>
      format.plural(count, {
        one: `${shown} nieznany`,
        few: `${shown} nieznane`,
        many: `${shown} nieznanych`,
        other: `${shown} nieznanego`,
      }),
    moving: (count, shown) =>
      format.plural(count, {
        one: `${shown} w toku`,
        few: `${shown} w toku`,
        many: `${shown} w toku`,
        other: `${shown} w toku`,
      }),
    search: 'Szukaj hostingu',
    searchHint: 'Hosting, konto lub strona',
    account: 'Konto',
    allAccounts: 'Wszystkie konta',
    clear: 'Wyczyść wyszukiwanie i filtry',
    fit: (count, shown) =>
      format.plural(count, {
        one: `Pasuje ${shown} hosting.`,
        few: `Pasują ${shown} hostingi.`,
        many: `Pasuje ${shown} hostingów.`,
        other: `Pasuje ${shown} hostingu.`,
      }),
    noneFitTitle: 'Nie znaleziono hostingu',
    noneFit: 'Zmień wyszukiwanie albo pokaż więcej hostingów.',
  },

  table: {
    label: 'Hostingi ze wszystkich kont',
    columns: {
      state: {
        name: 'Status',
        meaning: 'Czy wiadomości są wysyłane, według ostatniej informacji od dostawcy',
      },
      name: { name: 'Hosting', meaning: 'Hosting i konto' },
      sentToday: {
        name: 'Wysłane dzisiaj',
        meaning: 'Wiadomości wysłane dzisiaj, z dziennego limitu, jeśli jest ustalony',
      },
      errorShare: {
        name: 'Odsetek błędów',
        meaning: 'Odsetek zwróconych wśród wszystkich wysłanych wiadomości',
      },
      held: {
        name: 'Wstrzymane',
        meaning: 'Ile czasu pozostało najstarszym wstrzymanym wiadomościom',
      },
      lastChange: {
        name: 'Ostatnia zmiana',
        meaning: 'Kiedy obecny status odczytano po raz pierwszy',
      },
      openSteps: {
        name: 'Pozostałe kroki',
        meaning: 'Kroki, które należy wykonać przed wznowieniem wysyłki, a które nie są jeszcze gotowe',
      },
    },
    sortBy: 'Sortuj według',
    reverse: 'Odwróć kolejność',
    selectAll: 'Zaznacz wszystkie pasujące',
    select: (name) => `Zaznacz ${name}`,
    ofLimit: (limit) => `z ${limit}`,
    read: (ago) => `Odczyt: ${ago}`,
    readFailed: 'Odczyt nie powiódł się',
    abuse: 'Zgłoszono drugą blokadę',
    acting: {
      BLOCK: 'Blokowanie…',
      UNBLOCK: 'Odblokowywanie…',
      PURGE: 'Czyszczenie…',
      RECIPIENT: 'Zmiana odbiorcy…',
    },
    refused: 'Działanie odrzucone',
    outcomeUnknown: 'Wynik nieznany',
  },

  selection: {
    label: 'Zaznaczone hostingi',
    selected: (count, shown) =>
      format.plural(count, {
        one: `${shown} zaznaczony`,
        few: `${shown} zaznaczone`,
        many: `${shown} zaznaczonych`,
        other: `${shown} zaznaczonego`,
      }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} z nich nie jest teraz widoczny`,
        few: `${shown} z nich nie są teraz widoczne`,
        many: `${shown} z nich nie jest teraz widocznych`,
        other: `${shown} z nich nie jest teraz widoczne`,
      }),
    clear: 'Wyczyść zaznaczenie',
    block: (count, shown) =>
      format.plural(count, {
        one: `Blokuj wysyłkę (${shown})…`,
        few: `Blokuj wysyłkę (${shown})…`,
        many: `Blokuj wysyłkę (${shown})…`,
        other: `Blokuj wysyłkę (${shown})…`,
      }),
    unblock: (count, shown) =>
      format.plural(count, {
        one: `Odblokuj wysyłkę (${shown})…`,
        few: `Odblokuj wysyłkę (${shown})…`,
        many: `Odblokuj wysyłkę (${shown})…`,
        other: `Odblokuj wysyłkę (${shown})…`,
      }),
    noneToBlock: 'Nie ma czego blokować: na żadnym z nich nie można teraz zatrzymać wysyłki.',
    noneToUnblock: 'Nie ma czego odblokować: na żadnym z nich nie można teraz odblokować wysyłki.',
    tooMany: (most) => `Jedno działanie może objąć najwyżej ${most} hostingów.`,
  },

  hosting: {
    back: 'Wszystkie hostingi',
    journal: 'Dziennik tego hostingu',
  },
}
