import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('cs')

/** The words for parts and actions are those of the host's Czech guide. It has no current one: the link is to the English. */
export const guideCs: GuideWords = {
  errors: {
    about:
      'Odpovědi přijímajících serverů, jak je poskytovatel zaznamenal. Vyčištění ani odblokování tento záznam nevymaže.',
    reading: 'Načítání záznamu…',
    empty: 'Žádné e-maily se nevrátily.',
    search: 'Hledat v příjemcích a odpovědích',
    noMatch: 'Hledaným slovům nic neodpovídá.',
    found: (count, shown) =>
      format.plural(count, {
        one: `${shown} e-mail`,
        few: `${shown} e-maily`,
        many: `${shown} e-mailu`,
        other: `${shown} e-mailů`,
      }),
    showMore: (most) => `Zobrazit až ${most}`,
    noDate: 'datum neuvedeno',
    inFuture: 'datum v budoucnosti',
    noRecipient: 'příjemce neuveden',
    noText: 'Server neuvedl žádný text.',
    wholeText: 'Celý text',
    lessText: 'Méně',
    copyAll: 'Kopírovat seznam',
    copyOne: 'Kopírovat',
    copied: 'Zkopírováno.',
    notCopied: 'Prohlížeč kopírování nepovolil. Označte text a zkopírujte ho ručně.',
  },
  recipient: {
    address: 'E-mailová adresa',
    hint: 'Poskytovatel na ni jednou denně posílá hlášení o e-mailech vrácených předchozí den.',
    next: 'Pokračovat',
    sentAs: (address) => `Poskytovateli se odešle jako ${address}.`,
    same: 'Tento příjemce už je nastaven.',
    wrong:
      'Takovou adresu poskytovatel nepřijme: smí mít jen jeden zavináč, žádné mezery a před zavináčem žádná písmena s diakritikou.',
  },
  checks: {
    'script-syntax': {
      title: 'Zkontrolujte skripty',
      text: 'Chyba v syntaxi brání skriptu v odesílání. Projděte skripty, které odesílají e-maily, opravte je a zkuste to znovu. Soubor a řádek najdete v záznamu chyb PHP daného hostingu.',
    },
    'test-script': {
      title: 'Pošlete si e-mail testovacím skriptem',
      text: 'Pokud dorazí, hosting odesílá a chyba je ve vašich skriptech. Pokud nedorazí, podívejte se na „Problémy s e-maily“.',
    },
    'no-smtp': {
      title: 'Nezadávejte SMTP server',
      text: 'Skripty mají používat funkci mail() v PHP, bez SMTP serveru v nastavení; zkontrolujte i případný SMTP plugin. E-maily odeslané přes SMTP se tu nepočítají, tato tlačítka je nezastaví a v historii nejsou.',
    },
    'size-limits': {
      title: 'Posílejte jen malé zprávy',
      text: 'Celá zpráva smí mít 10\u00a0MB včetně příloh a hlaviček, její obsah 7 až 8\u00a0MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Přečtěte si e-mail od poskytovatele',
      text: 'Poskytovatel obvykle posílá e-mail o zneužití hostingu (anglicky „abuse“). Uvádí v něm, co zjistil; uschovejte ho pro odpověď.',
    },
    'read-record': {
      title: 'Zjistěte, kdy to začalo',
      text: 'Den, který v historii vyčnívá, ukazuje, kdy zneužívání začalo, a tedy i která změna nebo který formulář ho mohly umožnit.',
    },
    'read-errors': {
      title: 'Podívejte se, co se vrátilo',
      text: 'Podle příjemců a odpovědí serverů poznáte, zda šlo o vaše vlastní e-maily, nebo o cizí.',
    },
    'clean-addresses': {
      title: 'Odstraňte neexistující adresy',
      text: 'Vyřaďte příjemce vrácených e-mailů z rozesílek a z účtů v e-shopu a smažte registrace vytvořené roboty.',
    },
    'clean-site': {
      title: 'Vyčistěte a aktualizujte web',
      text: 'Aktualizujte redakční systém, jeho pluginy i šablonu. Smažte soubory, které nejsou vaše, a změňte hesla správců, FTP a databáze.',
    },
    'protect-forms': {
      title: 'Přidejte captchu do každého formuláře, který odesílá e-maily',
      text: 'Kontakt, komentáře, registrace, zapomenuté heslo, e-shop: robotovi stačí jediný nechráněný formulář.',
    },
    release: {
      title: 'Rozhodněte o zadržených e-mailech',
      text: 'Jsou všechny vaše? Pak odesílání odblokujte a e-maily odejdou. Je mezi nimi spam? Pak e-maily vyčistěte: všechny se smažou a odesílání se odblokuje.',
    },
    purge: {
      title: 'Vyčistěte zadržené e-maily',
      text: 'Na odeslání čeká spam, poskytovatel proto vyžaduje vyčištění. Tím se smaže vše zadržené a potom se odesílání odblokuje.',
    },
    'answer-letter': {
      title: 'Pokud se stav vrátí, odpovězte na e-mail',
      text: 'Pokud se odesílání kvůli spamu znovu zastaví, odpovězte na e-mail poskytovatele a popište provedené kroky. Jeho tým se pak na situaci podívá.',
    },
  },
  recovery: {
    ko: 'Než odesílání odblokujete, zjistěte příčinu: poskytovatel neuvádí, zda bylo příliš mnoho e-mailů nebo chyb, anebo zda odesílání někdo zablokoval.',
    bounce:
      'Vrátilo se příliš mnoho e-mailů. Po vyčištění se začíná znovu; po odblokování se zadržené e-maily odešlou a toleruje se dvojnásobek obvyklého podílu vrácených.',
    spam: 'Odesílání zůstane zastavené, dokud spam nezmizí. Nejprve odstraňte bezpečnostní díru, jinak ho další spam zastaví znovu.',
  },
  testScript: {
    address: 'Vaše vlastní adresa',
    addressHint: 'Skript odesílá pouze na tuto adresu.',
    show: 'Vytvořit skript',
    copy: 'Kopírovat skript',
    save: 'Stáhnout',
    upload:
      'Nahrajte soubor do složky webu, otevřete jeho adresu i s tokenem a podívejte se do své schránky. Potom soubor smažte.',
    whatItIs: 'Odešle jeden testovací e-mail funkcí mail() v PHP. Reaguje jen na vlastní token.',
    deleteIt: 'Po testu tento soubor smažte.',
    subject: 'Testovací e-mail z hostingu',
    body: 'Pokud čtete tuto zprávu, hosting e-maily odesílá: chyba je ve skriptech webu. Testovací skript teď smažte.',
    accepted: 'Hosting e-mail přijal k odeslání. Podívejte se do své schránky a potom tento soubor smažte.',
    refused: 'Hosting e-mail k odeslání nepřijal. Smažte tento soubor a podívejte se na stav služby.',
  },
  done: 'Hotovo',
  progress: (done, all) => `Hotovo ${done} z ${all}`,
  places: {
    record: 'Zobrazit historii',
    errors: 'Zobrazit problémy s e-maily',
    controlPanel: 'Otevřít Zákaznický prostor',
    guide: 'Otevřít příručku (anglicky)',
    site: 'Otevřít web',
  },
  guideAddress: 'https://docs.ovhcloud.com/en/guides/web-cloud/web-hosting/mail-function-script-records',
}
