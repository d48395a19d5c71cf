import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('pl')

/** The words for parts and actions are those of the host's Polish guides. */
export const guidePl: GuideWords = {
  errors: {
    about:
      'Odpowiedzi serwerów odbiorców zapisane przez dostawcę. Ani usunięcie wiadomości, ani odblokowanie wysyłki nie opróżnia tego dziennika.',
    reading: 'Odczytywanie dziennika…',
    empty: 'Żadna wiadomość nie wróciła.',
    search: 'Szukaj w odbiorcach i odpowiedziach',
    noMatch: 'Nie znaleziono szukanych słów.',
    found: (count, shown) =>
      format.plural(count, {
        one: `${shown} wiadomość`,
        few: `${shown} wiadomości`,
        many: `${shown} wiadomości`,
        other: `${shown} wiadomości`,
      }),
    showMore: (most) => `Pokaż maksymalnie ${most}`,
    noDate: 'nie podano daty',
    inFuture: 'data w przyszłości',
    noRecipient: 'nie podano odbiorcy',
    noText: 'Serwer nie podał tekstu.',
    wholeText: 'Cały tekst',
    lessText: 'Mniej',
    copyAll: 'Kopiuj listę',
    copyOne: 'Kopiuj',
    copied: 'Skopiowano.',
    notCopied: 'Przeglądarka nie zezwoliła na kopiowanie. Zaznacz tekst i skopiuj go ręcznie.',
  },
  recipient: {
    address: 'Adres e-mail',
    hint: 'Raz dziennie dostawca wysyła tam raport o wiadomościach zwróconych poprzedniego dnia.',
    next: 'Dalej',
    sentAs: (address) => `Do dostawcy trafi jako ${address}.`,
    same: 'Ten odbiorca jest już ustawiony.',
    wrong:
      'Dostawca nie przyjmie takiego adresu: wymagany jest jeden znak @, bez spacji i bez liter ze znakami diakrytycznymi przed @.',
  },
  checks: {
    'script-syntax': {
      title: 'Sprawdź skrypty',
      text: 'Błąd składni uniemożliwia skryptowi wysyłkę. Przejrzyj skrypty, które wysyłają wiadomości, popraw je i spróbuj ponownie. Plik i wiersz znajdziesz w dzienniku błędów PHP hostingu.',
    },
    'test-script': {
      title: 'Wyślij do siebie wiadomość skryptem testowym',
      text: 'Jeśli dotrze, hosting wysyła, a błąd jest w Twoich skryptach. Jeśli nie dotrze, sprawdź „Błędy wysyłki e-maili”.',
    },
    'no-smtp': {
      title: 'Nie podawaj serwera SMTP',
      text: 'Skrypty powinny używać funkcji mail() w PHP, bez serwera SMTP w ustawieniach; sprawdź też, czy nie działa wtyczka SMTP. Wiadomości wysłane przez SMTP nie są tu liczone, te przyciski ich nie zatrzymują i nie ma ich w historii.',
    },
    'size-limits': {
      title: 'Dbaj o mały rozmiar wiadomości',
      text: 'Cała wiadomość może mieć 10\u00a0MB, łącznie z załącznikami i nagłówkami, a jej treść od 7 do 8\u00a0MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Przeczytaj wiadomość od dostawcy',
      text: 'Dostawca zwykle wysyła wiadomość e-mail zatytułowaną „Nadużycie z Twoim hostingiem …”. Opisuje w niej, co wykryto; zachowaj ją, aby móc odpowiedzieć.',
    },
    'read-record': {
      title: 'Sprawdź, kiedy to się zaczęło',
      text: 'Dzień, który wyróżnia się w historii, wskazuje początek nadużycia, a tym samym zmianę lub formularz, które mogły je umożliwić.',
    },
    'read-errors': {
      title: 'Zobacz, co wróciło',
      text: 'Po odbiorcach i odpowiedziach serwerów poznasz, czy były to Twoje wiadomości, czy cudze.',
    },
    'clean-addresses': {
      title: 'Usuń nieistniejące adresy',
      text: 'Usuń odbiorców zwróconych wiadomości z list mailingowych i kont w sklepie oraz skasuj rejestracje utworzone przez roboty.',
    },
    'clean-site': {
      title: 'Oczyść i zaktualizuj stronę',
      text: 'Zaktualizuj CMS, jego wtyczki i motyw. Usuń obce pliki i zmień hasła administratorów, FTP i bazy danych.',
    },
    'protect-forms': {
      title: 'Zabezpiecz systemem captcha każdy formularz, który wysyła wiadomości',
      text: 'Kontakt, komentarze, rejestracja, przypomnienie hasła, sklep: robotowi wystarczy jeden niezabezpieczony formularz.',
    },
    release: {
      title: 'Zdecyduj o wstrzymanych wiadomościach',
      text: 'Wszystkie są Twoje? Odblokuj wysyłkę, a zostaną wysłane. Jest wśród nich spam? Usuń wiadomości: znikną wszystkie, a wysyłka zostanie odblokowana.',
    },
    purge: {
      title: 'Usuń wstrzymane wiadomości',
      text: 'Na wysłanie czeka spam, dlatego dostawca wymaga usunięcia wiadomości. Znikną wszystkie wstrzymane, a potem wysyłka zostanie odblokowana.',
    },
    'answer-letter': {
      title: 'Jeśli status powróci, odpowiedz na wiadomość',
      text: 'Jeśli wysyłka znów zostanie zatrzymana z powodu spamu, odpowiedz na wiadomość od dostawcy i opisz podjęte kroki. Jego zespół przeanalizuje wtedy sytuację.',
    },
  },
  recovery: {
    ko: 'Zanim odblokujesz wysyłkę, ustal przyczynę: dostawca nie podaje, czy było zbyt wiele wiadomości lub błędów, czy też ktoś zablokował wysyłkę.',
    bounce:
      'Wróciło zbyt wiele wiadomości. Usunięcie wstrzymanych pozwala zacząć od nowa; odblokowanie wysyła je i podwaja dopuszczalny odsetek zwróconych wiadomości.',
    spam: 'Wysyłka pozostanie zatrzymana, dopóki spam nie zniknie. Najpierw usuń lukę w zabezpieczeniach, inaczej kolejny spam znów zatrzyma wysyłkę.',
  },
  testScript: {
    address: 'Twój własny adres',
    addressHint: 'Skrypt wysyła tylko na ten adres.',
    show: 'Utwórz skrypt',
    copy: 'Kopiuj skrypt',
    save: 'Pobierz',
    upload:
      'Umieść plik w katalogu strony, otwórz jego adres wraz z tokenem i zajrzyj do swojej skrzynki. Potem usuń plik.',
    whatItIs: 'Wysyła jedną wiadomość testową funkcją mail() w PHP. Odpowiada tylko na własny token.',
    deleteIt: 'Po teście usuń ten plik.',
    subject: 'Wiadomość testowa z hostingu',
    body: 'Jeśli czytasz tę wiadomość, hosting wysyła e-maile: błąd jest w skryptach strony. Usuń teraz skrypt testowy.',
    accepted: 'Hosting przyjął wiadomość do wysłania. Zajrzyj do swojej skrzynki, a potem usuń ten plik.',
    refused: 'Hosting nie przyjął wiadomości do wysłania. Usuń ten plik i sprawdź status usługi.',
  },
  done: 'Gotowe',
  progress: (done, all) => `Gotowe: ${done} z ${all}`,
  places: {
    record: 'Pokaż historię',
    errors: 'Pokaż błędy wysyłki e-maili',
    controlPanel: 'Otwórz Panel klienta',
    guide: 'Otwórz przewodnik dostawcy',
    site: 'Otwórz stronę',
  },
  guideAddress: 'https://docs.ovhcloud.com/pl/guides/web-cloud/web-hosting/mail-function-script-records',
}
