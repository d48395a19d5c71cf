import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('nl')

/** Labels named in the sentences are those of the host's Dutch guide; its current guide is not in Dutch. */
export const guideNl: GuideWords = {
  errors: {
    about:
      'Wat de ontvangende servers hebben geantwoord, zoals de hoster het heeft vastgelegd. Deze lijst blijft staan als u e-mails opschoont of de blokkering opheft.',
    reading: 'De lijst wordt opgevraagd…',
    empty: 'Er zijn geen e-mails teruggestuurd.',
    search: 'Zoeken in ontvangers en antwoorden',
    noMatch: 'Deze woorden komen hier niet voor.',
    found: (count, shown) => format.plural(count, { one: `${shown} e-mail`, other: `${shown} e-mails` }),
    showMore: (most) => `Maximaal ${most} tonen`,
    noDate: 'datum niet opgegeven',
    inFuture: 'datum in de toekomst',
    noRecipient: 'ontvanger niet opgegeven',
    noText: 'De server gaf geen tekst.',
    wholeText: 'Hele tekst',
    lessText: 'Minder',
    copyAll: 'Lijst kopiëren',
    copyOne: 'Kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'De browser stond het kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
  },
  recipient: {
    address: 'E-mailadres',
    hint: 'Naar dit adres stuurt de hoster één keer per dag een rapport over de teruggestuurde e-mails van de vorige dag.',
    next: 'Doorgaan',
    sentAs: (address) => `De hoster krijgt het adres als ${address}.`,
    same: 'Dit is al de ontvanger.',
    wrong:
      'Dit adres accepteert de hoster niet: er moet precies één @ in staan, geen spaties, en vóór de @ geen letters met accenten of andere bijzondere letters.',
  },
  checks: {
    'script-syntax': {
      title: 'Controleer de scripts',
      text: 'Door een syntaxisfout verzendt een script niets. Loop de scripts na die e-mails verzenden, corrigeer ze en probeer het opnieuw. De PHP-foutenlog van het hostingpakket vermeldt het bestand en de regel.',
    },
    'test-script': {
      title: 'Stuur uzelf een e-mail met een testscript',
      text: 'Komt die aan, dan werkt het verzenden bij de hoster en zit de fout in uw eigen scripts. Komt die niet aan, kijk dan bij “E-mails met foutmeldingen”.',
    },
    'no-smtp': {
      title: 'Geef geen SMTP-server op',
      text: 'Scripts horen de PHP-functie mail() te gebruiken, zonder SMTP-server in hun instellingen; let ook op SMTP-plug-ins. E-mails via SMTP worden hier niet geteld, worden niet gestopt door deze knoppen en staan niet in de log.',
    },
    'size-limits': {
      title: 'Houd e-mails klein',
      text: 'Een hele e-mail mag 10\u00a0MB groot zijn, met bijlagen en headers erbij; de inhoud 7 tot 8\u00a0MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Lees de e-mail van de hoster',
      text: 'Meestal stuurt de hoster een e-mail over misbruik, met een onderwerp als “Abuse with your … hosting”. Daarin staat wat er is gezien; bewaar die voor uw antwoord.',
    },
    'read-record': {
      title: 'Kijk wanneer het begon',
      text: 'Een dag die opvalt in de log laat zien wanneer het misbruik begon, en dus welke wijziging of welk formulier het mogelijk kan hebben gemaakt.',
    },
    'read-errors': {
      title: 'Kijk wat er is teruggestuurd',
      text: 'Aan de ontvangers en de antwoorden van de servers ziet u of het uw eigen e-mails waren of die van iemand anders.',
    },
    'clean-addresses': {
      title: 'Verwijder adressen die niet bestaan',
      text: 'Haal de ontvangers van teruggestuurde e-mails uit mailinglijsten en winkelaccounts, en verwijder registraties van bots.',
    },
    'clean-site': {
      title: 'Maak de website schoon en werk die bij',
      text: 'Werk het CMS, de plug-ins en het thema bij. Verwijder bestanden die niet van u zijn en wijzig de wachtwoorden van beheerders, FTP en database.',
    },
    'protect-forms': {
      title: 'Zet een captcha op elk formulier dat e-mails verzendt',
      text: 'Contact, reacties, registratie, wachtwoord vergeten, winkel: een bot heeft genoeg aan één onbeveiligd formulier.',
    },
    release: {
      title: 'Beslis over de vastgehouden e-mails',
      text: 'Zijn ze allemaal van u? Hef dan de blokkering op, en ze worden verzonden. Zit er spam tussen? Schoon de e-mails dan op: ze worden allemaal verwijderd en de blokkering wordt opgeheven.',
    },
    purge: {
      title: 'Schoon de vastgehouden e-mails op',
      text: 'Er wacht spam op verzending, daarom wil de hoster een opschoning. Die verwijdert alle vastgehouden e-mails en heft daarna de blokkering op.',
    },
    'answer-letter': {
      title: 'Beantwoord de e-mail als de status terugkomt',
      text: 'Wordt het verzenden opnieuw gestopt wegens spam, antwoord dan op de e-mail van de hoster en schrijf wat u hebt gedaan. Het team van de hoster kijkt er dan naar.',
    },
  },
  recovery: {
    ko: 'Zoek uit wat de oorzaak is voordat u de blokkering opheft: de hoster zegt niet of er te veel e-mails of te veel fouten waren, of dat iemand het verzenden heeft geblokkeerd.',
    bounce:
      'Er zijn te veel e-mails teruggestuurd. Met een opschoning begint u opnieuw; heft u de blokkering op, dan worden de vastgehouden e-mails verzonden en wordt het toegestane aandeel teruggestuurde e-mails verdubbeld.',
    spam: 'De hoster stopt het verzenden tot de spam weg is. Dicht eerst het lek: anders stopt de volgende spam het verzenden weer.',
  },
  testScript: {
    address: 'Uw eigen adres',
    addressHint: 'Het script verzendt alleen naar dit adres.',
    show: 'Script maken',
    copy: 'Script kopiëren',
    save: 'Downloaden',
    upload:
      'Zet het bestand in de map van de website, open het adres ervan met het token en kijk in uw mailbox. Verwijder daarna het bestand.',
    whatItIs: 'Verzendt één testmail met PHP mail(). Reageert alleen op het eigen token.',
    deleteIt: 'Verwijder dit bestand na de test.',
    subject: 'Testmail van het hostingpakket',
    body: 'Als u dit leest, verzendt het hostingpakket e-mails: een fout zit dan in de scripts van de website. Verwijder het testscript nu.',
    accepted: 'De hoster heeft de e-mail geaccepteerd. Kijk in uw mailbox en verwijder daarna dit bestand.',
    refused:
      'De hoster heeft de e-mail niet geaccepteerd. Verwijder dit bestand en bekijk de “Service status”.',
  },
  done: 'Gedaan',
  progress: (done, all) => `${done} van ${all} gedaan`,
  places: {
    record: 'Log tonen',
    errors: 'E-mails met foutmeldingen tonen',
    controlPanel: 'Control Panel openen',
    guide: 'Handleiding van de hoster openen',
    site: 'Website openen',
  },
  guideAddress: 'https://docs.ovhcloud.com/en/guides/web-cloud/web-hosting/mail-function-script-records',
}
