import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('pl')

export const setupPl: SetupWords = {
  title: 'Opcje',
  intro:
    'Które hostingi są monitorowane, jak rozszerzenie się do nich loguje i na których stronach pokazuje panel.',
  contents: 'Na tej stronie',
  openDashboard: 'Otwórz pulpit',
  openWelcome: 'Pierwsze kroki',
  saved: 'Zapisano.',
  regions: {
    eu: 'Europa',
    ca: 'Kanada',
    us: 'Stany Zjednoczone',
    custom: 'Inny dostawca',
    demo: 'Demonstracja',
  },
  openPanel: 'Otwórz Panel klienta',

  accounts: {
    title: 'Konta hostingowe',
    intro:
      'Możesz korzystać z kilku kont jednocześnie. Wpisane dane pozostają zaszyfrowane w tej przeglądarce i trafiają tylko do Twojego dostawcy.',
    none: 'Nie połączono jeszcze żadnego konta.',
    ways: {
      session: 'Sesja w Panelu klienta',
      oauth2: 'Konto usługi',
      keys: 'Klucze aplikacji',
      none: 'Bez logowania',
    },
    hostings: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting`,
        few: `${shown} hostingi`,
        many: `${shown} hostingów`,
        other: `${shown} hostingu`,
      }),
    noHostings: 'Na tym koncie nie znaleziono hostingu. Gdy się pojawi, sprawdź konto ponownie.',
    showAll: 'Pokaż wszystkie',
    showFewer: 'Pokaż mniej',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `i jeszcze ${shown}; znajdziesz go na pulpicie.`,
        few: `i jeszcze ${shown}; znajdziesz je na pulpicie.`,
        many: `i jeszcze ${shown}; znajdziesz je na pulpicie.`,
        other: `i jeszcze ${shown}; znajdziesz je na pulpicie.`,
      }),
    readOnly: 'Tylko odczyt',
    missing: (count, shown) =>
      format.plural(count, {
        one: `Brakuje ${shown} uprawnienia`,
        few: `Brakuje ${shown} uprawnień`,
        many: `Brakuje ${shown} uprawnień`,
        other: `Brakuje ${shown} uprawnienia`,
      }),
    check: 'Sprawdź ponownie',
    checking: 'Sprawdzanie…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Wszystko w porządku: ${shown} hosting, tak jak wcześniej.`,
        few: `Wszystko w porządku: ${shown} hostingi, tak jak wcześniej.`,
        many: `Wszystko w porządku: ${shown} hostingów, tak jak wcześniej.`,
        other: `Wszystko w porządku: ${shown} hostingu, tak jak wcześniej.`,
      }),
    added: (count, shown) =>
      format.plural(count, {
        one: `${shown} nowy hosting:`,
        few: `${shown} nowe hostingi:`,
        many: `${shown} nowych hostingów:`,
        other: `${shown} nowego hostingu:`,
      }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting zniknął z konta:`,
        few: `${shown} hostingi zniknęły z konta:`,
        many: `${shown} hostingów zniknęło z konta:`,
        other: `${shown} hostingu zniknęło z konta:`,
      }),
    renew: { session: 'Przejdź na klucze', oauth2: 'Nowy tajny klucz', keys: 'Nowe klucze' },
    forget: 'Odłącz',
    forgetReally: (label) => `Odłączyć „${label}”?`,
    forgetWipes:
      'Klucze, tokeny, odczyty, dziennik i strony tego konta zostaną usunięte z tej przeglądarki. U dostawcy nic się nie zmieni: jeśli nie potrzebujesz już kluczy, unieważnij je tam.',
    forgetDemo: 'Zmyślone hostingi i wszystko, co o nich zapisano, zostaną usunięte.',
    keep: 'Zachowaj',
  },

  connect: {
    title: 'Połącz konto',
    titleAgain: (label) => `Nowe logowanie: ${label}`,
    labelHint: 'Tylko dla Ciebie, na przykład „Strony klientów”.',
    wayTitle: 'Jak rozszerzenie ma się logować',
    ways: {
      session: {
        name: 'Sesja w Panelu klienta',
        meaning: 'Wystarczy karta Panelu klienta, w której trwa Twoja sesja.',
      },
      oauth2: {
        name: 'Konto usługi',
        meaning:
          'Wymaga identyfikatora klienta i jego tajnego klucza. Monitorowanie działa w tle; dostęp można ograniczyć do jednego hostingu.',
      },
      keys: {
        name: 'Klucze aplikacji',
        meaning:
          'Wymagają trzech wartości, które utworzysz na jednej stronie dostawcy. Monitorowanie działa w tle.',
      },
    },
    endpointHint: 'Zwykle kończy się na /1.0 lub /v1.',
    panelHint: 'Jeśli go podasz, panel pojawi się także tam.',
    sessionHelp:
      'Otwórz Panel klienta, zaloguj się i zostaw kartę otwartą. Bez takiej karty nic nie można odczytać; przy koncie pojawi się wtedy informacja, a odczyt zostanie wznowiony sam, gdy się zalogujesz.',
    oauth2Help:
      'Utwórz w Panelu klienta konto usługi (OAuth2, client credentials) i w jego polityce dostępu nadaj poniższe uprawnienia: dla wszystkich hostingów albo dla jednego.',
    purposeTitle: 'Co wolno rozszerzeniu',
    purposes: {
      read: {
        name: 'Tylko odczyt',
        meaning: 'Monitoruje hostingi. Działania wykonujesz w Panelu klienta.',
      },
      act: {
        name: 'Odczyt i działania',
        meaning:
          'Może też blokować i odblokowywać wysyłkę, usuwać wiadomości oraz zmieniać odbiorcę raportu, za każdym razem po Twoim zatwierdzeniu.',
      },
    },
    rights: 'Potrzebne są te uprawnienia i żadne inne:',
    makeKeys: 'Utwórz klucze u dostawcy',
    makeKeysHint:
      'Otwiera w nowej karcie stronę dostawcy, na której te uprawnienia są już wpisane. Zaloguj się tam, wybierz okres ważności kluczy, a potem skopiuj trzy wartości do pól poniżej.',
    noKeyPage: 'Utwórz u dostawcy klucze z tymi uprawnieniami, a potem skopiuj trzy wartości do pól poniżej.',
    pasteKeys: 'Trzy wartości ze strony dostawcy',
    ownApplication: 'Mam własną aplikację, ale nie mam klucza użytkownika',
    ownApplicationHint:
      'Wypełnij powyżej klucz aplikacji i tajny klucz aplikacji, a klucz użytkownika pozostaw pusty. Dostawca utworzy klucz z wybranymi tutaj uprawnieniami i otworzy stronę, na której go zatwierdzisz.',
    askForKey: 'Poproś dostawcę o klucz',
    asking: 'Wysyłanie prośby do dostawcy…',
    keyAsked:
      'Strona dostawcy jest otwarta w nowej karcie. Zatwierdź tam klucz, a potem wróć i sprawdź go na liście powyżej.',
    browserAsks: {
      read: (host) =>
        `Przeglądarka poprosi Cię o zezwolenie na dostęp do ${host}. Rozszerzenie odczytuje tam status Twoich hostingów i nic więcej tam nie robi.`,
      act: (host) =>
        `Przeglądarka poprosi Cię o zezwolenie na dostęp do ${host}. Rozszerzenie odczytuje tam status Twoich hostingów i wysyła zatwierdzone przez Ciebie działania; nic więcej.`,
      token: (host) => `Poprosi także o dostęp do ${host}: konto usługi pobiera stamtąd tokeny.`,
      panel: (host) => `Poprosi także o dostęp do ${host}: tam pojawia się panel.`,
      session: (host) =>
        `Rozszerzenie odczytuje dane przez ${host}, do którego ma dostęp od chwili instalacji. Przeglądarka nie prosi o nic więcej.`,
      sessionElsewhere: (host) =>
        `Przeglądarka poprosi Cię o zezwolenie na dostęp do ${host}. Rozszerzenie odczytuje tam dane w ramach Twojej sesji, wysyła zatwierdzone przez Ciebie działania i pokazuje tam panel.`,
      unknown:
        'Przeglądarka poprosi Cię o zezwolenie na dostęp do adresów, które tu wpiszesz, i do żadnych innych.',
    },
    connect: 'Połącz',
    connecting: 'Sprawdzanie u dostawcy…',
    chooseRegion: (region) => `Wybierz: ${region}`,
    otherRegions: 'Szukaj w pozostałych regionach',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Połączono: znaleziono ${shown} hosting.`,
        few: `Połączono: znaleziono ${shown} hostingi.`,
        many: `Połączono: znaleziono ${shown} hostingów.`,
        other: `Połączono: znaleziono ${shown} hostingu.`,
      }),
    noHostings:
      'Połączono, ale na tym koncie nie ma hostingu widocznego dla rozszerzenia. Sprawdź, czy to konto właściciela hostingu, czy region jest właściwy i czy klucze nie są ograniczone do czegoś innego; potem sprawdź konto ponownie.',
    allRights: 'Są wszystkie potrzebne uprawnienia.',
    readOnly:
      'Te klucze pozwalają tylko na odczyt. Działania wykonujesz w Panelu klienta; aby wykonywać je stąd, utwórz nowe klucze.',
    missing: 'Brakujące uprawnienia i to, co bez nich nie działa:',
    without: {
      hostings: 'Nie można pobrać listy hostingów tego konta.',
      state: 'Nie można odczytać statusu wysyłki.',
      record: 'Historia wysłanych wiadomości pozostaje pusta, z wyjątkiem naszych własnych odczytów.',
      errors: 'Nie można pokazać zwróconych wiadomości.',
      measures: 'Nie widać środków zastosowanych z powodu nietypowej aktywności.',
      halfHours: 'Nie ma danych półgodzinnych.',
      siteFinding: 'Hosting strony nie jest wyszukiwany automatycznie; trzeba go wybrać samodzielnie.',
      recipient: 'Nie można stąd zmienić odbiorcy raportu o błędach.',
      actions: 'Nie można stąd zablokować ani odblokować wysyłki, ani usunąć wiadomości.',
    },
    clockBehind: (duration) =>
      `Zegar tego komputera spóźnia się względem zegara dostawcy (różnica: ${duration}). Zapytania korzystają z zegara dostawcy, więc wszystko działa; mimo to ustaw zegar albo włącz jego automatyczne ustawianie.`,
    clockAhead: (duration) =>
      `Zegar tego komputera spieszy się względem zegara dostawcy (różnica: ${duration}). Zapytania korzystają z zegara dostawcy, więc wszystko działa; mimo to ustaw zegar albo włącz jego automatyczne ustawianie.`,
  },

  pending: {
    title: 'Klucze, które czekają na Ciebie u dostawcy',
    intro: 'Zatwierdź każdy klucz na stronie dostawcy, a potem sprawdź go tutaj.',
    asked: (ago) => `Prośbę wysłano ${ago}.`,
    renews: (label) => `Dla konta „${label}”.`,
    open: 'Otwórz ponownie stronę dostawcy',
    finish: 'Klucz zatwierdzony: sprawdź',
    finishing: 'Sprawdzanie u dostawcy…',
    drop: 'Zrezygnuj',
  },

  protection: {
    title: 'Ochrona kluczy',
    intro:
      'Klucze są w tej przeglądarce zawsze zaszyfrowane. Jeśli ustawisz do nich hasło, nikt nie użyje ich bez Ciebie, nawet mając kopię plików z tego komputera; dopóki są zablokowane, nic nie jest monitorowane.',
    forgotten:
      'Zapomnianego hasła do kluczy nie można odzyskać: w takim przypadku odłącz konta i wpisz ich klucze od nowa.',
    newPassphrase: 'Nowe hasło do kluczy',
    again: 'Powtórz to samo hasło',
    least: (count, shown) =>
      format.plural(count, {
        one: `Co najmniej ${shown} znak. Dobrze sprawdza się kilka słów.`,
        few: `Co najmniej ${shown} znaki. Dobrze sprawdza się kilka słów.`,
        many: `Co najmniej ${shown} znaków. Dobrze sprawdza się kilka słów.`,
        other: `Co najmniej ${shown} znaku. Dobrze sprawdza się kilka słów.`,
      }),
    different: 'Wpisane hasła różnią się od siebie. Wpisz je ponownie.',
    lockAfter: 'Blokuj klucze',
    lockChoices: {
      15: 'po 15 minutach bezczynności',
      60: 'po 1 godzinie bezczynności',
      480: 'po 8 godzinach bezczynności',
      0: 'po zamknięciu przeglądarki',
    },
    protect: 'Ustaw hasło',
    protecting: 'Szyfrowanie…',
    lockedTitle: 'Klucze są zablokowane',
    lockedMeaning: 'Dopóki ich nie odblokujesz, nic nie jest odczytywane od dostawców.',
    unlockedTitle: 'Klucze są odblokowane i chronione hasłem',
    locks: (choice) => `Blokują się automatycznie: ${choice}.`,
    changeTitle: 'Zmiana ochrony',
    changeHint: 'Aby zmienić hasło, usuń obecne, a potem ustaw nowe.',
    change: 'Zmień czas blokowania',
    remove: 'Usuń hasło',
    removed: 'Hasło usunięto. Klucze pozostają zaszyfrowane w tej przeglądarce.',
  },

  access: {
    title: 'Dostęp, na który przeglądarka nie zezwala',
    intro:
      'Te adresy są potrzebne, a przeglądarka nie zezwala rozszerzeniu na dostęp do nich lub przestała zezwalać. Zezwól na te, z których chcesz korzystać.',
    purposes: {
      api: 'API Twojego dostawcy: rozszerzenie odczytuje tam status Twoich hostingów i wysyła zatwierdzone przez Ciebie działania.',
      token: 'Konto usługi pobiera stamtąd tokeny; nic innego nie jest tam wysyłane.',
      panel:
        'Panel klienta: pojawia się w nim panel rozszerzenia, a konta bez kluczy są tam odczytywane w ramach Twojej sesji.',
      'half-hours': 'Dostawca udostępnia tam dane półgodzinne. Rozszerzenie odczytuje tylko te dane.',
      site: 'Twoja strona: panel pojawia się w jej części administracyjnej. Rozszerzenie nie odczytuje jej w żadnym innym celu.',
    },
    neededBy: 'Potrzebne dla:',
    more: (count, shown) =>
      format.plural(count, {
        one: `i jeszcze ${shown}`,
        few: `i jeszcze ${shown}`,
        many: `i jeszcze ${shown}`,
        other: `i jeszcze ${shown}`,
      }),
    allow: (host) => `Zezwól na ${host}`,
    allowAll: 'Zezwól na wszystkie',
    allowed: 'Zezwolono. To, co na to czekało, zostanie od razu wznowione.',
  },

  demo: {
    title: 'Wypróbuj bez konta',
    intro:
      'Zmyślone hostingi wewnątrz rozszerzenia: nic nie jest nigdzie wysyłane. Możesz je usunąć w każdej chwili.',
    add: 'Dodaj hostingi demonstracyjne',
    added: 'Są gotowe: otwórz pulpit albo kliknij przycisk rozszerzenia na pasku narzędzi.',
  },

  sites: {
    title: 'Panel na Twoich stronach',
    intro:
      'Panel może pojawiać się w części administracyjnej strony, na przykład w WordPressie. Przeglądarka poprosi Cię o zgodę dla każdej strony osobno.',
    none: 'Panel nie jest jeszcze pokazywany na żadnej stronie.',
    connectFirst: 'Najpierw połącz konto; potem dodasz tutaj jego strony.',
    addTitle: 'Dodaj stronę',
    addressHint: 'Hosting strony zostanie znaleziony na podstawie przypisanych do niego domen.',
    find: 'Znajdź hosting',
    finding: 'Wyszukiwanie…',
    one: (domain, service) =>
      `Domena ${domain} jest przypisana do hostingu ${service}. Zgadza się? Jeśli nie, wybierz inny hosting.`,
    several: (domain) =>
      `Domena ${domain} jest przypisana do kilku hostingów. Wybierz ten, na którym działa strona.`,
    nobody: (host) =>
      `Na żadnym hostingu Twoich kont nie znaleziono domeny ${host}. Wybierz ten, na którym działa strona.`,
    unasked: (label) => `Nie udało się sprawdzić konta „${label}”.`,
    choose: 'Wybierz hosting',
    found: 'Z tą domeną',
    others: 'Inne hostingi',
    search: 'Szukaj hostingu',
    noMatch: 'Nie znaleziono hostingu.',
    browserAsks: (host) =>
      `Przeglądarka poprosi Cię o zezwolenie na dostęp do ${host}: rozszerzenie umieszcza panel w części administracyjnej i nie odczytuje tam niczego innego.`,
    watch: 'Pokazuj panel na stronie',
    watching: 'Oczekiwanie na zgodę w przeglądarce…',
    watched: (origin) =>
      `Panel jest teraz widoczny w części administracyjnej ${origin}. Odśwież otwarte karty tej strony.`,
    remove: 'Usuń',
  },

  language: { title: 'Język', asBrowser: 'Taki jak w przeglądarce' },

  transfer: {
    title: 'Zabierz ustawienia ze sobą',
    intro:
      'Konta, strony i język w jednym pliku: dla innej przeglądarki albo jako kopia. Nigdy nie ma w nim kluczy (także tajnych), tokenów ani odczytów.',
    save: 'Zapisz ustawienia do pliku',
    saved: 'Zapisano. Plik znajdziesz wśród pobranych.',
    load: 'Wczytaj ustawienia z pliku',
    loading: 'Odczytywanie pliku…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `Wczytano ${shown} konto.`,
        few: `Wczytano ${shown} konta.`,
        many: `Wczytano ${shown} kont.`,
        other: `Wczytano ${shown} konta.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `Wczytano ${shown} stronę.`,
        few: `Wczytano ${shown} strony.`,
        many: `Wczytano ${shown} stron.`,
        other: `Wczytano ${shown} strony.`,
      }),
    nothingNew: 'W tym pliku nie ma nic nowego: wszystko już tu jest.',
    next: 'Teraz wpisz klucze każdego konta na liście kont i zezwól na dostęp tam, gdzie prosi o to ta strona.',
  },

  welcome: {
    title: 'Miej na oku wiadomości ze swoich stron',
    lead: 'To rozszerzenie monitoruje wiadomości, które formularze i sklepy na Twoich stronach wysyłają przez dostawcę, i informuje Cię, gdy dostawca zatrzyma wysyłkę. Widzisz, dlaczego tak się stało, możesz stąd blokować i odblokowywać wysyłkę lub usuwać wiadomości i ustalisz, który formularz umożliwił nadużycie.',
    begin: 'Trzy sposoby, by zacząć',
    demo: {
      name: 'Najpierw się rozejrzyj',
      meaning:
        'Zmyślone hostingi wewnątrz rozszerzenia. Bez konta i bez kluczy; nic nie jest nigdzie wysyłane.',
    },
    addDemo: 'Uruchom demonstrację',
    demoAdded: 'Hostingi demonstracyjne są gotowe. Możesz je usunąć w opcjach.',
    session: {
      name: 'Użyj otwartej sesji w Panelu klienta',
      meaning: 'Bez kluczy. Działa, dopóki karta Panelu klienta jest otwarta i trwa w niej Twoja sesja.',
    },
    sessionRegion: 'Gdzie jest Twoje konto?',
    keys: {
      name: 'Wpisz klucze lub dane konta usługi',
      meaning:
        'Monitorowanie działa w tle, nawet bez otwartej karty. Decydujesz, jakie uprawnienia otrzyma rozszerzenie.',
    },
    openOptions: 'Skonfiguruj w opcjach',
    stored: 'Co i gdzie jest przechowywane',
    storedWhat: 'Co',
    storedWhere: 'Gdzie',
    storedRows: {
      settings: {
        what: 'Ustawienia: konta bez ich kluczy, strony, język',
        where: 'W tej przeglądarce, w pamięci samego rozszerzenia.',
      },
      readings: {
        what: 'Odczyty Twoich hostingów i dziennik Twoich działań',
        where: 'W tej przeglądarce, w pamięci samego rozszerzenia.',
      },
      keys: {
        what: 'Klucze, także tajne',
        where:
          'W tej przeglądarce, zaszyfrowane, we własnej bazie danych rozszerzenia. Możesz zabezpieczyć je hasłem.',
      },
      tokens: {
        what: 'Tokeny konta usługi',
        where: 'Tak samo jak klucze; wygasają samoczynnie.',
      },
      session: {
        what: 'Twoja sesja w Panelu klienta',
        where:
          'Nigdzie: pozostaje na karcie Panelu klienta. Rozszerzenie nie widzi ani hasła, ani plików cookie.',
      },
      demo: {
        what: 'Demonstracja',
        where: 'W tej przeglądarce. Dane są zmyślone, a sieć nie jest używana.',
      },
    },
    nobodyElse: 'Dane trafiają wyłącznie do Twojego dostawcy: żadnych statystyk, żadnych naszych serwerów.',
    leave: 'Jak usunąć rozszerzenie i jego dane',
    leaveSteps: [
      'Odłącz konto w opcjach: jego klucze, odczyty, dziennik i strony zostaną usunięte z tej przeglądarki.',
      'Odinstaluj rozszerzenie: wszystko, co zapisało, zostanie usunięte.',
      'Klucze pozostają ważne u dostawcy, dopóki ich tam nie unieważnisz albo nie wygasną.',
    ],
    pin: 'Miej status zawsze na widoku',
    pinHow:
      'Przypnij przycisk rozszerzenia do paska narzędzi: jego kolor pokazuje status. Kliknij ikonę puzzla obok paska adresu, a potem pinezkę (Chrome, Edge) albo koło zębate i „Przypnij do paska narzędzi” (Firefox).',
  },
}
