import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('pl')
const seconds = (count: number) => format.duration(count * 1000)

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
        'Wysyłkę odblokowano po tym, jak wróciło zbyt wiele wiadomości. Dopuszczalny odsetek zwróconych wiadomości jest dwa razy wyższy niż zwykle.',
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
  popup: {
    thisSite: 'Ta strona',
    hostings: 'Hostingi',
    emptyTitle: 'Brak hostingów',
    empty: 'Połącz swoje konto hostingowe, a zobaczysz tu status wysyłki wiadomości ze skryptów.',
    setUp: 'Połącz konto',
    options: 'Opcje',
    controlPanel: 'Otwórz w Panelu klienta',
  },
  options: {
    title: 'Opcje',
    intro: 'Które hostingi monitorować i na których stronach pokazywać panel.',
    accounts: 'Konta hostingowe',
    accountsIntro: 'Klucze pozostają zaszyfrowane w tej przeglądarce i trafiają tylko do Twojego dostawcy.',
    connectTitle: 'Połącz konto',
    accountLabelHint: 'Tylko dla Ciebie, na przykład „Strony klientów”.',
    regions: {
      eu: 'Europa',
      ca: 'Kanada',
      us: 'Stany Zjednoczone',
      custom: 'Inny dostawca',
      demo: 'Demonstracja',
    },
    makeKeys: 'Utwórz klucze u dostawcy',
    rights: 'Wystarczą te uprawnienia, żadne inne nie są potrzebne:',
    watchOnly: 'Aby tylko monitorować, bez wykonywania działań, pomiń wiersze POST i PUT.',
    connect: 'Połącz',
    connecting: 'Sprawdzanie kluczy…',
    connected: (count, shown) =>
      format.plural(count, {
        one: `Połączono: znaleziono ${shown} hosting.`,
        few: `Połączono: znaleziono ${shown} hostingi.`,
        many: `Połączono: znaleziono ${shown} hostingów.`,
        other: `Połączono: znaleziono ${shown} hostingu.`,
      }),
    noAccounts: 'Nie połączono jeszcze żadnego konta.',
    forget: 'Odłącz',
    forgetReally: 'Usunąć klucze z tej przeglądarki?',
    keep: 'Zachowaj',
    sites: 'Panel na Twoich stronach',
    sitesIntro:
      'Panel może pojawiać się w części administracyjnej strony, na przykład w WordPressie. Przeglądarka poprosi Cię o zgodę.',
    watch: 'Pokazuj panel na stronie',
    watching: 'Oczekiwanie na zgodę w przeglądarce…',
    watched: (origin) =>
      `Panel jest teraz widoczny w części administracyjnej ${origin}. Odśwież otwarte karty tej strony.`,
    noSites: 'Panel nie jest jeszcze pokazywany na żadnej stronie.',
    connectFirst: 'Najpierw połącz konto.',
    remove: 'Usuń',
    language: 'Język',
    browserLanguage: 'Taki jak w przeglądarce',
    saved: 'Zapisano.',
    access: 'Adresy wskazane przez dostawcę',
    accessIntro:
      'Szczegółowe dane znajdują się pod innym adresem dostawcy. Rozszerzenie odczytuje tylko te dane i nigdzie ich nie wysyła.',
    allow: (host) => `Zezwól na ${host}`,
    allowed: 'Zezwolono. Otwarte panele od razu to uwzględnią.',
    demo: 'Wypróbuj bez konta',
    demoIntro:
      'Trzy zmyślone hostingi wewnątrz rozszerzenia: nic nie jest nigdzie wysyłane. Możesz je usunąć w każdej chwili.',
    addDemo: 'Dodaj hostingi demonstracyjne',
    demoAdded: 'Są gotowe: kliknij przycisk rozszerzenia na pasku przeglądarki.',
  },
  fields: {
    label: 'Nazwa konta',
    region: 'Region',
    endpoint: 'Adres API',
    panelAddress: 'Adres Panelu klienta',
    applicationKey: 'Klucz aplikacji (Application Key)',
    applicationSecret: 'Tajny klucz aplikacji (Application Secret)',
    consumerKey: 'Klucz użytkownika (Consumer Key)',
    address: 'Adres strony',
    service: 'Hosting',
    recipient: 'Adres e-mail',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `Dostawca pod adresem ${host} nie odpowiada. Sprawdź połączenie z internetem; panel sam spróbuje ponownie.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `Dostawca pod adresem ${host} nie odpowiedział na czas (limit: ${seconds(count)}). Panel sam spróbuje ponownie.`,
    'host-failing': ({ host, status }) =>
      `Po stronie dostawcy, pod adresem ${host}, wystąpiła awaria (błąd ${status}). Panel sam spróbuje ponownie; jeśli awaria potrwa dłużej, skontaktuj się z pomocą techniczną dostawcy.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `Dostawca prosi o mniej zapytań. Panel zrobi przerwę (${seconds(retryAfterSeconds)}), a potem sam wznowi pracę.`,
    'keys-refused': () =>
      'Dostawca odrzucił klucze. Sprawdź region konta albo utwórz nowe klucze i połącz konto ponownie.',
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
