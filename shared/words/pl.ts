import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('pl')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europa', ca: 'Kanada', us: 'Stany Zjednoczone' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'Dostawca nie zna tego klucza aplikacji. Sprawdź, czy został skopiowany w całości i czy pochodzi z wybranego regionu.',
  credential:
    'Dostawca nie zna tego klucza użytkownika: został unieważniony albo należy do innych kluczy. Utwórz nowe klucze i wpisz je.',
  'not-valid':
    'Klucz użytkownika nie został zatwierdzony albo wygasł. Zatwierdź go na stronie dostawcy albo utwórz nowe klucze i wpisz je.',
  secret:
    'Tajny klucz aplikacji nie pasuje do klucza aplikacji. Skopiuj go jeszcze raz; być może zamieniono dwa pola.',
  clock:
    'Według dostawcy zegar tego komputera jest źle ustawiony. Ustaw go albo włącz automatyczne ustawianie, a potem spróbuj ponownie.',
  client:
    'Dostawca nie zna tego konta usługi albo jego tajnego klucza. Skopiuj ponownie obie wartości albo utwórz nowy tajny klucz.',
  untold: 'Dostawca odrzucił klucze. Sprawdź region konta albo utwórz nowe klucze i wpisz je.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign:
    'To nie jest plik z ustawieniami tego rozszerzenia. Wybierz plik zapisany wcześniej przez to rozszerzenie.',
  newer: 'Ten plik zapisała nowsza wersja. Zaktualizuj rozszerzenie, a potem wczytaj plik ponownie.',
  'too-large':
    'Ten plik jest za duży jak na plik z ustawieniami. Wybierz plik zapisany wcześniej przez to rozszerzenie.',
}

/** The labels are those of the host's Polish guides; the sentences follow their wording. */
export const pl: Words = {
  title: 'Skrypty e-mail',
  labels: {
    serviceStatus: 'Status usługi',
    errorReportTo: 'Raporty o błędach',
    totalSent: 'Łączna liczba wysłanych wiadomości',
    sentToday: 'Wiadomości e-mail wysłane dzisiaj',
    totalInError: 'Łączna liczba zwróconych wiadomości e-mail',
    history: 'Historia wysłanych wiadomości e-mail',
    emailsInError: 'Błędy wysyłki e-maili',
    changeRecipient: 'Zmień odbiorcę',
    confirm: 'Zatwierdź',
    cancel: 'Anuluj',
    close: 'Zamknij',
    refresh: 'Odczytaj aktualny status',
    open: 'Pokaż więcej',
    fold: 'Pokaż mniej',
    actions: 'Działania',
  },
  actions: {
    BLOCK: 'Blokuj wysyłkę',
    UNBLOCK: 'Odblokuj wysyłkę',
    PURGE: 'Usuń wiadomości e-mail',
    RECIPIENT: 'Zmień odbiorcę',
  },
  actionsInShort: {
    BLOCK: 'Nowe wiadomości będą wstrzymywane, maksymalnie przez 72 godziny.',
    UNBLOCK: 'Wznawia wysyłkę; wstrzymane wiadomości zostają wysłane.',
    PURGE: 'Trwale usuwa wstrzymane wiadomości, a potem odblokowuje wysyłkę.',
  },
  hindrances: {
    'no-reading': 'Dostępne po odczytaniu statusu.',
    'state-unknown': 'Niedostępne, dopóki status jest nieznany.',
    'on-its-way': 'Poczekaj, aż zakończy się trwające działanie.',
    purging: 'Poczekaj, aż zakończy się czyszczenie.',
    'already-stopped': 'Wysyłka jest już zatrzymana.',
    'not-stopped': 'Tylko gdy wysyłka jest zatrzymana.',
    'purge-first': 'Dopiero po usunięciu wiadomości e-mail.',
    'read-only': 'Klucze tego konta pozwalają tylko na odczyt.',
  },
  states: {
    ok: {
      name: 'Aktywny',
      headline: 'Wiadomości są wysyłane',
      meaning: 'Wiadomości z Twoich skryptów są wysyłane na bieżąco.',
    },
    force: {
      name: 'Force',
      headline: 'Wiadomości są wysyłane',
      meaning:
        'Wysyłkę odblokowano po tym, jak wróciło zbyt wiele wiadomości. Do następnego zatrzymania dopuszczalny odsetek zwróconych wiadomości jest dwa razy wyższy niż zwykle.',
    },
    ko: {
      name: 'Nieaktywny',
      headline: 'Wysyłka jest zatrzymana',
      meaning:
        'Zatrzymał ją właściciel albo było zbyt wiele wiadomości w krótkim czasie lub zbyt wiele błędów; dostawca nie podaje, co było przyczyną. Wiadomości są wstrzymywane maksymalnie przez 72 godziny.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'Wysyłka jest zatrzymana',
      meaning:
        'Odsetek zwróconych wiadomości był zbyt wysoki. Wiadomości są wstrzymywane maksymalnie przez 72 godziny.',
    },
    spam: {
      name: 'SPAM',
      headline: 'Wysyłka jest zatrzymana',
      meaning: 'Filtr dostawcy wykrył spam. Dostawca zwykle wysyła wtedy wiadomość o nadużyciu: odszukaj ją.',
    },
    purging: {
      name: 'Czyszczenie',
      headline: 'Trwa czyszczenie',
      meaning:
        'Wstrzymane wiadomości są usuwane. Zwykle trwa to od 5 do 10 minut; potem wysyłka zostaje odblokowana.',
    },
  },
  unknownState: {
    headline: 'Status nieznany',
    meaning:
      'Dostawca użył określenia, którego ta wersja nie zna. Żadne działanie nie jest na razie dostępne.',
  },
  noReading: {
    headline: 'Jeszcze nie odczytano',
    meaning: 'Dostawca nie podał jeszcze statusu.',
  },
  reading: {
    hostWord: (word) => `określenie dostawcy: ${word}`,
    age: (ago) => `Odczyt od dostawcy: ${ago}`,
    old: 'Te dane mają ponad 5 minut: status mógł się zmienić.',
    refreshing: 'Odczytywanie danych od dostawcy…',
    shownStill: 'Widoczne dane pochodzą z ostatniego odczytu.',
    noRecipient: 'Nie ustawiono odbiorcy',
    noNumber: 'Dostawca nie podał prawidłowej liczby.',
    ofLimit: (share, limit) => `${share} z dziennego limitu ${limit}`,
    nearLimit: 'Blisko dziennego limitu',
    limitReached: 'Dzienny limit wyczerpany',
    shareOfSent: (share) => `${share} wszystkich wysłanych`,
  },
  held: {
    title: 'Wstrzymane wiadomości',
    blockedHere: (ago) =>
      `Wysyłkę zablokowano z tego panelu ${ago}. Wiadomości są wstrzymywane maksymalnie przez 72 godziny.`,
    since: (moment) => `Wiadomości są wstrzymywane od: ${moment}.`,
    firstSeen: (moment) =>
      `Zatrzymanie wysyłki zauważono po raz pierwszy: ${moment}; mogło nastąpić wcześniej.`,
    left: (duration) => `Pozostało: ${duration}`,
    atMostLeft: (duration) => `Pozostało najwyżej: ${duration}`,
    over: 'Czas minął',
    afterwards:
      'Po 72 godzinach wstrzymane wiadomości przepadają, począwszy od najstarszych: nie da się ich już wysłać, a wysyłka pozostaje zatrzymana. Przed upływem tego czasu odblokuj wysyłkę albo usuń wiadomości.',
  },
  abuse: {
    title: 'Druga blokada: nietypowa aktywność',
    meaning:
      'Niezależnie od statusu usługi dostawca informuje o środkach zastosowanych z powodu nietypowej aktywności na tym hostingu. Mogą one zatrzymywać wiadomości, nawet jeśli status pozwala na wysyłkę.',
    whatToDo:
      'Oczyść stronę, a potem w Panelu klienta zleć jej skanowanie i zdjęcie blokady; przyciski w tym panelu jej nie zdejmą.',
    hostSays: 'Dostawca podaje:',
  },
  purging: {
    firstSeen: (duration) =>
      `Od pierwszego odczytu tego statusu minęło: ${duration}. Czyszczenie trwa zwykle od 5 do 10 minut; nie musisz nic robić.`,
  },
  history: {
    source: 'Liczba wiadomości dziennie według dostawcy',
    empty: 'Dostawca nie ma jeszcze historii wysłanych wiadomości dla tego hostingu.',
    waiting: 'Odczytywanie historii…',
    missing: 'Nie udało się odczytać historii.',
    soFar: 'dziś do tej pory',
    table: 'Pokaż jako tabelę',
    day: 'Dzień',
    volume: 'Wysłane wiadomości',
    notTold: 'nie podano',
    range: 'Okres',
    ranges: { days: 'Według dni', day: '24 godziny', week: '7 dni', month: '30 dni' },
    halfHour: 'Pół godziny od',
    halfHourSource: 'Liczba wiadomości w każdej półgodzinie według dostawcy',
    keys: 'Wartości można przeglądać strzałkami w lewo i w prawo.',
    marks: { BLOCK: 'zablokowano tutaj', UNBLOCK: 'odblokowano tutaj', PURGE: 'wyczyszczono tutaj' },
    needsAccess: (host) =>
      `Dane półgodzinne dostawca udostępnia pod adresem ${host}. Przeglądarka musi zezwolić rozszerzeniu na dostęp do niego.`,
    askForAccess: 'Zezwól w opcjach',
    sent: (count, shown) =>
      format.plural(count, {
        one: `${shown} wiadomość`,
        few: `${shown} wiadomości`,
        many: `${shown} wiadomości`,
        other: `${shown} wiadomości`,
      }),
  },
  notArriving: { title: 'Wiadomości nie wychodzą, mimo że status na to pozwala?' },
  recovery: { title: 'Co teraz zrobić' },
  operation: {
    intended: 'Wysyłanie polecenia do dostawcy…',
    sent: (ago) => `Polecenie wysłano ${ago}. Dostawca jeszcze nie odpowiedział.`,
    waiting: (ago) =>
      `Polecenie wydano ${ago}. Oczekiwanie, aż zmiana będzie widoczna u dostawcy; może to potrwać kilka minut.`,
    running: (duration) => `Czyszczenie trwa (jak dotąd: ${duration}). Zwykle zajmuje od 5 do 10 minut.`,
    seen: 'Gotowe: zmiana jest widoczna u dostawcy.',
    refused: 'Dostawca odrzucił polecenie. Nic się nie zmieniło.',
    unknown:
      'Wynik nie jest znany. Sprawdź status i zdecyduj, co dalej: nic nie zostanie samoczynnie wysłane po raz drugi.',
    dropped:
      'Polecenie nie zostało wysłane do dostawcy. Nic się nie zmieniło; jeśli nadal chcesz to zrobić, wydaj je ponownie.',
  },
  confirm: {
    title: 'Zatwierdzenie działania',
    hosting: 'Hosting',
    account: 'Konto:',
    stateNow: 'Obecny status',
    whatHappens: 'Co się stanie',
    forGood: 'Czego nie można cofnąć',
    recipientNow: 'Obecny odbiorca',
    recipientNew: 'Nowy odbiorca',
    effects: {
      RECIPIENT: [
        'Począwszy od następnego, codzienny raport o zwróconych wiadomościach będzie przychodzić na nowy adres.',
        'Panel pokaże nowy adres, gdy tylko będzie on widoczny u dostawcy.',
      ],
      BLOCK: [
        'Wiadomości, które Twoje skrypty utworzą od tej chwili, nie zostaną wysłane, lecz wstrzymane, maksymalnie przez 72 godziny.',
        'W tym czasie nic nie zostanie usunięte. Przed jego upływem odblokuj wysyłkę albo usuń wiadomości.',
      ],
      UNBLOCK: [
        'Wysyłka zostanie wznowiona.',
        'Wstrzymane wiadomości także zostaną wysłane – łącznie ze spamem, jeśli jest wśród nich.',
      ],
      PURGE: [
        'Wstrzymane wiadomości zostaną trwale usunięte.',
        'Potem wysyłka zostanie odblokowana. Całość trwa zwykle od 5 do 10 minut.',
      ],
    },
    unblockInBounce: [
      'Status zmieni się na Force: dopuszczalny odsetek zwróconych wiadomości będzie dwa razy wyższy niż zwykle.',
      'Strona dostawcy umożliwia to dopiero po usunięciu wiadomości e-mail.',
    ],
    purgeInSpam: [
      'Usunięty zostanie także spam oczekujący na wysłanie. Jeśli spam pojawi się znowu, dostawca ponownie zatrzyma wysyłkę.',
    ],
    irreversible: {
      RECIPIENT: 'Na stary adres nie będą już przychodzić raporty.',
      BLOCK: 'Wiadomości wstrzymane dłużej niż 72 godziny przepadają.',
      UNBLOCK: 'Wysłanych wiadomości nie można cofnąć.',
      PURGE: 'Usuniętych wiadomości nie można odzyskać, także tych prawidłowych.',
    },
    stillOpen: 'Kroki, które jeszcze pozostały',
    unavailable: 'Nie można teraz wykonać tego działania',
    getsReady: 'Przycisk za chwilę będzie aktywny.',
    focusFirst: 'Najpierw kliknij w tym oknie.',
    sending: 'Wysyłanie polecenia do dostawcy…',
    mayClose: 'Możesz zamknąć to okno. Panel będzie dalej pokazywać postęp.',
    endedElsewhere:
      'To pytanie jest już nieaktualne: odpowiedziano na nie w innym miejscu albo minęło zbyt dużo czasu.',
    cancelled: 'Anulowano. Nic nie zostało wysłane.',
  },
  vault: {
    locked: 'Klucze są zablokowane',
    meaning: 'W tym czasie nic nie jest odczytywane od dostawców.',
    passphrase: 'Hasło do kluczy',
    unlock: 'Odblokuj',
    lock: 'Zablokuj klucze',
  },
  demo: 'Demonstracja',
  popup: {
    thisSite: 'Ta strona',
    hostings: 'Hostingi',
    notWatched: (site) => `Panel nie jest jeszcze pokazywany na stronie ${site}.`,
    watchSite: 'Pokazuj panel na tej stronie',
    search: 'Szukaj hostingu',
    noMatch: 'Nie znaleziono hostingu.',
    pending: (count, shown) =>
      format.plural(count, {
        one: `${shown} działanie w toku`,
        few: `${shown} działania w toku`,
        many: `${shown} działań w toku`,
        other: `${shown} działania w toku`,
      }),
    more: (count, shown) =>
      format.plural(count, {
        one: `${shown} kolejny hosting`,
        few: `${shown} kolejne hostingi`,
        many: `${shown} kolejnych hostingów`,
        other: `${shown} kolejnego hostingu`,
      }),
    dashboard: 'Pulpit',
    emptyTitle: 'Brak hostingów',
    empty: 'Połącz swoje konto hostingowe, a zobaczysz tu status wysyłki wiadomości ze skryptów.',
    setUp: 'Połącz konto',
    options: 'Opcje',
    controlPanel: 'Otwórz w Panelu klienta',
  },
  fields: {
    label: 'Nazwa konta',
    region: 'Region',
    endpoint: 'Adres API',
    tokenUrl: 'Adres pobierania tokenów',
    panelAddress: 'Adres Panelu klienta',
    applicationKey: 'Klucz aplikacji (Application Key)',
    applicationSecret: 'Tajny klucz aplikacji (Application Secret)',
    consumerKey: 'Klucz użytkownika (Consumer Key)',
    clientId: 'Identyfikator klienta (Client ID)',
    clientSecret: 'Tajny klucz klienta (Client Secret)',
    passphrase: 'Hasło do kluczy',
    address: 'Adres strony',
    service: 'Hosting',
    recipient: 'Adres e-mail',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `Nie można połączyć się z dostawcą pod adresem ${host} albo jego certyfikat nie jest zaufany. Sprawdź adres i połączenie z internetem; panel sam spróbuje ponownie.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `Dostawca pod adresem ${host} nie odpowiedział na czas (limit: ${seconds(count)}). Panel sam spróbuje ponownie.`,
    'host-failing': ({ host, status }) =>
      `Po stronie dostawcy, pod adresem ${host}, wystąpiła awaria (błąd ${status}). Panel sam spróbuje ponownie; jeśli awaria potrwa dłużej, skontaktuj się z pomocą techniczną dostawcy.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `Dostawca prosi o mniej zapytań. Panel zrobi przerwę (${seconds(retryAfterSeconds)}), a potem sam wznowi pracę.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Te klucze wyglądają na klucze z innego regionu: ${regions[region]}. Wybierz ten region i połącz konto ponownie.`,
    'panel-signed-out': ({ panel }) =>
      `W Panelu klienta pod adresem ${panel} nikt nie jest zalogowany. Otwórz go, zaloguj się i zostaw kartę otwartą; rozszerzenie samo wznowi wtedy pracę.`,
    'panel-level-low': ({ panel }) =>
      `Panel klienta pod adresem ${panel} wymaga potwierdzenia Twojej tożsamości. Zaloguj się tam ponownie, a potem spróbuj jeszcze raz.`,
    'not-a-host': ({ host }) =>
      `To, co odpowiada pod adresem ${host}, nie jest API hostingu. Sprawdź adres: zwykle kończy się na /1.0 lub /v1.`,
    'host-redirects': ({ host }) =>
      `Adres ${host} przekierowuje w inne miejsce, a klucze nie są tam wysyłane. Wpisz zamiast niego adres docelowy.`,
    'key-waits': () =>
      'Klucz nie został jeszcze zatwierdzony. Zatwierdź go na stronie dostawcy, a potem sprawdź tutaj ponownie.',
    'key-declined': () =>
      'Klucz został odrzucony na stronie dostawcy albo wygasł. Poproś o nowy i zatwierdź go tam.',
    'keys-missing': () => 'W tej przeglądarce nie ma kluczy do tego konta. Wpisz je w opcjach.',
    'vault-locked': () =>
      'Klucze są zablokowane. Aby wznowić monitorowanie, wpisz hasło do kluczy w okienku rozszerzenia albo w opcjach.',
    'passphrase-wrong': () =>
      'To nie jest hasło do kluczy. Spróbuj ponownie i zwróć uwagę na wielkie i małe litery.',
    'passphrase-weak': ({ least }) =>
      `Hasło do kluczy jest za krótkie. Minimalna liczba znaków: ${format.number(least)}; dobrze sprawdza się kilka słów.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `Kluczom brakuje uprawnienia „${right}”. Utwórz nowe klucze z tym uprawnieniem i połącz konto ponownie.`,
    'service-unknown': ({ serviceName }) =>
      `Hosting ${serviceName} nie należy już do tego konta. Sprawdź konto w opcjach.`,
    'action-refused': ({ hostSays }) =>
      `Dostawca odrzucił polecenie, odpowiadając: „${hostSays}”. Nic się nie zmieniło; sprawdź status i zdecyduj, co dalej.`,
    'answer-malformed': ({ host, what }) =>
      `Z adresu ${host} przyszła odpowiedź, której nie można odczytać (${what}). Spróbuj później; jeśli problem się powtarza, poszukaj aktualizacji rozszerzenia.`,
    'answer-too-large': ({ host }) =>
      `Z adresu ${host} przyszła odpowiedź większa niż 1\u00a0MiB, dlatego nie została odczytana. Spróbuj ponownie później albo zajrzyj do Panelu klienta.`,
    'half-hours-not-kept': () =>
      'Dostawca nie podaje danych półgodzinnych dla tego hostingu. Zamiast nich widoczne są dane dzienne.',
    'permission-missing': ({ origin }) =>
      `Przeglądarka nie zezwala rozszerzeniu na dostęp do ${origin}. Otwórz opcje i zezwól na dostęp.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `Połączenie z adresem ${endpoint} nie jest szyfrowane, więc klucze nie są tam wysyłane. Użyj adresu, który zaczyna się od https://.`,
    'input-wrong': ({ field }) =>
      `Pole „${field}” jest wypełnione nieprawidłowo. Popraw je i spróbuj ponownie.`,
    'account-gone': () => 'To konto nie jest już połączone. Połącz je ponownie w opcjach.',
    'operation-running': () => 'Dla tego hostingu trwa już inne działanie. Poczekaj, aż się zakończy.',
    'intent-ended': () =>
      'To pytanie jest już nieaktualne: udzielono odpowiedzi albo minęło zbyt dużo czasu. Zacznij ponownie z panelu.',
    'action-unavailable': ({ state }) =>
      `To działanie nie jest dostępne przy statusie „${state}”. Sprawdź obecny status i zdecyduj, co dalej.`,
    'place-not-watched': () => 'Panel nie jest włączony dla tej strony. Włącz go w opcjach.',
    'not-allowed': () =>
      'Stąd nie można tego zlecić. Otwórz rozszerzenie przyciskiem na pasku narzędzi i spróbuj tam.',
    'message-malformed': () =>
      'Dwie części rozszerzenia nie mogą się porozumieć. Odśwież tę stronę; być może właśnie zainstalowano aktualizację.',
    'storage-failed': () =>
      'Przeglądarka nie mogła zapisać lub odczytać danych rozszerzenia. Sprawdź, czy na dysku jest wolne miejsce, a potem uruchom przeglądarkę ponownie.',
    'worker-silent': () =>
      'Działająca w tle część rozszerzenia nie odpowiada. Odśwież tę stronę albo zamknij ją i otwórz ponownie.',
    internal: () =>
      'W rozszerzeniu wystąpił nieoczekiwany błąd. Odśwież tę stronę; jeśli błąd się powtórzy, zgłoś go.',
  },
}
