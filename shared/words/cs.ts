import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('cs')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Evropa', ca: 'Kanada', us: 'Spojené státy' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'Poskytovatel tento klíč aplikace nezná. Zkontrolujte, zda je zkopírovaný celý a zda patří ke zvolené oblasti.',
  credential:
    'Poskytovatel tento klíč uživatele (Consumer Key) nezná: byl zrušen, nebo patří k jiným klíčům. Vytvořte nové klíče a zadejte je.',
  'not-valid':
    'Klíč uživatele (Consumer Key) není potvrzený, nebo jeho platnost vypršela. Potvrďte ho na stránce poskytovatele, nebo vytvořte nové klíče a zadejte je.',
  secret:
    'Tajný klíč aplikace neodpovídá klíči aplikace. Zkopírujte ho znovu; možná jsou dvě pole prohozená.',
  clock:
    'Podle poskytovatele jdou naše hodiny špatně. Nastavte na tomto počítači správný čas, nebo zapněte jeho automatické nastavení, a zkuste to znovu.',
  client:
    'Poskytovatel tento servisní účet nebo jeho tajný klíč nezná. Zkopírujte oba údaje znovu, nebo vytvořte nový tajný klíč.',
  untold: 'Poskytovatel klíče odmítl. Zkontrolujte oblast účtu, nebo vytvořte nové klíče a zadejte je.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign: 'V tomto souboru není nastavení tohoto rozšíření. Vyberte soubor, který jste v rozšíření uložili.',
  newer: 'Tento soubor uložila novější verze. Aktualizujte rozšíření a potom soubor importujte znovu.',
  'too-large': 'Na soubor tohoto rozšíření je příliš velký. Vyberte soubor, který jste v rozšíření uložili.',
}

/** The labels are those of the host's Czech guide; names of states, which it does not give, follow its wording. */
export const cs: Words = {
  title: 'E-mailové skripty',
  labels: {
    serviceStatus: 'Stav služby',
    errorReportTo: 'Chyby hlásit na',
    totalSent: 'Celkový počet odeslaných e-mailů',
    sentToday: 'E-maily odeslané dnes',
    totalInError: 'Celkový počet neodeslaných e-mailů',
    history: 'Historie odeslaných e-mailů',
    emailsInError: 'Problémy s e-maily',
    changeRecipient: 'Změna příjemce',
    confirm: 'Potvrdit',
    cancel: 'Zrušit',
    close: 'Zavřít',
    refresh: 'Načíst aktuální stav',
    open: 'Zobrazit více',
    fold: 'Zobrazit méně',
    actions: 'Akce',
  },
  actions: {
    BLOCK: 'Blokace odesílání e-mailů',
    UNBLOCK: 'Odblokovat posílání e-mailů',
    PURGE: 'Vyčistit e-maily',
    RECIPIENT: 'Změna příjemce',
  },
  actionsInShort: {
    BLOCK: 'Nové e-maily se budou zadržovat, nejvýše 72 hodin.',
    UNBLOCK: 'Odesílání se obnoví a zadržené e-maily odejdou.',
    PURGE: 'Zadržené e-maily trvale smaže, potom odesílání odblokuje.',
  },
  hindrances: {
    'no-reading': 'Dostupné, až se načte stav.',
    'state-unknown': 'Nedostupné, dokud není stav známý.',
    'on-its-way': 'Počkejte, až skončí probíhající akce.',
    purging: 'Počkejte, až skončí čištění.',
    'already-stopped': 'Odesílání už je zastavené.',
    'not-stopped': 'Jen když je odesílání zastavené.',
    'purge-first': 'Až po vyčištění e-mailů.',
    'read-only': 'Klíče tohoto účtu dovolují jen čtení.',
  },
  states: {
    ok: {
      name: 'Aktivní',
      headline: 'E-maily se odesílají',
      meaning: 'E-maily z vašich skriptů se odesílají průběžně.',
    },
    force: {
      name: 'Force',
      headline: 'E-maily se odesílají',
      meaning:
        'Odesílání bylo odblokováno poté, co se vrátilo příliš mnoho e-mailů. Toleruje se dvojnásobek obvyklého podílu vrácených e-mailů.',
    },
    ko: {
      name: 'Neaktivní',
      headline: 'Odesílání je zastavené',
      meaning:
        'Zastavil ho vlastník, nebo bylo příliš mnoho e-mailů v krátké době či příliš mnoho chyb; co z toho platí, poskytovatel neuvádí. E-maily se zadržují nejvýše 72 hodin.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'Odesílání je zastavené',
      meaning: 'Podíl vrácených e-mailů byl příliš vysoký. E-maily se zadržují nejvýše 72 hodin.',
    },
    spam: {
      name: 'SPAM',
      headline: 'Odesílání je zastavené',
      meaning:
        'Filtr poskytovatele zachytil spam. Poskytovatel obvykle posílá e-mail o zneužití hostingu: najděte si ho.',
    },
    purging: {
      name: 'Čištění',
      headline: 'Probíhá čištění',
      meaning: 'Zadržené e-maily se mažou. Obvykle to trvá 5 až 10 minut; potom se odesílání odblokuje.',
    },
  },
  unknownState: {
    headline: 'Neznámý stav',
    meaning: 'Poskytovatel použil označení, které tato verze nezná. Žádná akce zatím není k dispozici.',
  },
  noReading: {
    headline: 'Zatím nenačteno',
    meaning: 'Poskytovatel stav ještě nesdělil.',
  },
  reading: {
    hostWord: (word) => `označení poskytovatele: ${word}`,
    age: (ago) => `Načteno u poskytovatele ${ago}`,
    old: 'Údaj je starší než 5 minut: stav se mohl změnit.',
    refreshing: 'Načítání od poskytovatele…',
    shownStill: 'Zobrazují se naposledy načtené údaje.',
    noRecipient: 'Příjemce není nastaven',
    noNumber: 'Poskytovatel neuvedl použitelné číslo.',
    ofLimit: (share, limit) => `${share} z denního limitu ${limit}`,
    nearLimit: 'Blízko dennímu limitu',
    limitReached: 'Denní limit vyčerpán',
    shareOfSent: (share) => `${share} všech odeslaných`,
  },
  held: {
    title: 'Zadržené e-maily',
    blockedHere: (ago) =>
      `Odesílání bylo zablokováno z tohoto panelu ${ago}. E-maily se zadržují nejvýše 72 hodin.`,
    since: (moment) => `E-maily se zadržují od ${moment}.`,
    firstSeen: (moment) => `Zastavené odesílání poprvé zjištěno ${moment}; mohlo začít i dříve.`,
    left: (duration) => `Zbývá: ${duration}`,
    atMostLeft: (duration) => `Zbývá nejvýše: ${duration}`,
    over: 'Čas vypršel',
    afterwards:
      'Po 72 hodinách zadržené e-maily propadají, nejstarší jako první: nelze je už doručit a odesílání zůstane zastavené. Do té doby odesílání odblokujte, nebo e-maily vyčistěte.',
  },
  abuse: {
    title: 'Druhá blokace: neobvyklá aktivita',
    meaning:
      'Nezávisle na stavu služby hlásí poskytovatel opatření proti neobvyklé aktivitě na tomto hostingu. Mohou zastavit e-maily, i když stav odesílání umožňuje.',
    whatToDo:
      'Vyčistěte web, potom ho v Zákaznickém prostoru nechte zkontrolovat a opatření zrušit; zdejší tlačítka je nezruší.',
    hostSays: 'Poskytovatel uvádí:',
  },
  purging: {
    firstSeen: (duration) =>
      `Od prvního zjištění uplynulo: ${duration}. Čištění obvykle trvá 5 až 10 minut; není třeba nic dělat.`,
  },
  history: {
    source: 'Počet e-mailů za den podle poskytovatele',
    empty: 'Poskytovatel pro tento hosting zatím nemá žádnou historii odeslaných e-mailů.',
    waiting: 'Načítání historie…',
    missing: 'Historii se nepodařilo načíst.',
    soFar: 'dnes zatím',
    table: 'Zobrazit jako tabulku',
    day: 'Den',
    volume: 'Odeslané e-maily',
    notTold: 'neuvedeno',
    range: 'Období',
    ranges: { days: 'Po dnech', day: '24 hodin', week: '7 dnů', month: '30 dnů' },
    halfHour: 'Půlhodina od',
    halfHourSource: 'Počet e-mailů za půlhodinu podle poskytovatele',
    keys: 'Hodnoty lze procházet šipkami vlevo a vpravo.',
    marks: { BLOCK: 'zablokováno zde', UNBLOCK: 'odblokováno zde', PURGE: 'vyčištěno zde' },
    needsAccess: (host) =>
      `Údaje po půlhodinách má poskytovatel na adrese ${host}. Prohlížeč musí rozšíření povolit přístup na tuto adresu.`,
    askForAccess: 'Povolit v možnostech',
    sent: (count, shown) =>
      format.plural(count, {
        one: `${shown} e-mail`,
        few: `${shown} e-maily`,
        many: `${shown} e-mailu`,
        other: `${shown} e-mailů`,
      }),
  },
  notArriving: { title: 'E-maily neodcházejí, i když to stav umožňuje?' },
  recovery: { title: 'Co teď udělat' },
  operation: {
    intended: 'Odesílá se poskytovateli…',
    sent: (ago) => `Odesláno ${ago}. Poskytovatel zatím neodpověděl.`,
    waiting: (ago) =>
      `Zadáno ${ago}. Čeká se, až se změna u poskytovatele projeví; může to trvat několik minut.`,
    running: (duration) => `Čištění probíhá (zatím: ${duration}). Obvykle trvá 5 až 10 minut.`,
    seen: 'Hotovo: změna se u poskytovatele projevila.',
    refused: 'Poskytovatel akci odmítl. Nic se nezměnilo.',
    unknown: 'Výsledek není znám. Podívejte se na stav a pak se rozhodněte: nic se samo neodešle podruhé.',
    dropped:
      'Akce se k poskytovateli vůbec neodeslala. Nic se nezměnilo; pokud ji stále chcete, zadejte ji znovu.',
  },
  confirm: {
    title: 'Potvrzení akce',
    hosting: 'Hosting',
    account: 'Účet:',
    stateNow: 'Současný stav',
    whatHappens: 'Co se stane',
    forGood: 'Co nelze vrátit',
    recipientNow: 'Současný příjemce',
    recipientNew: 'Nový příjemce',
    effects: {
      RECIPIENT: [
        'Denní hlášení o vrácených e-mailech bude poskytovatel počínaje příštím posílat na novou adresu.',
        'Panel novou adresu zobrazí, jakmile se změna projeví u poskytovatele.',
      ],
      BLOCK: [
        'E-maily, které vaše skripty od této chvíle vytvoří, se neodešlou, ale zadrží, nejvýše na 72 hodin.',
        'Během této doby se nic nesmaže. Do jejího konce odesílání odblokujte, nebo e-maily vyčistěte.',
      ],
      UNBLOCK: ['Odesílání se obnoví.', 'Zadržené e-maily odejdou také – a s nimi i případný spam.'],
      PURGE: [
        'Zadržené e-maily se trvale smažou.',
        'Potom se odesílání odblokuje. Celé to obvykle trvá 5 až 10 minut.',
      ],
    },
    unblockInBounce: [
      'Stav se změní na Force: toleruje se dvojnásobek obvyklého podílu vrácených e-mailů.',
      'Stránka poskytovatele to nabízí až po vyčištění e-mailů.',
    ],
    purgeInSpam: [
      'Smaže se i spam, který čeká na odeslání. Pokud se spam objeví znovu, poskytovatel odesílání opět zastaví.',
    ],
    irreversible: {
      RECIPIENT: 'Na starou adresu už žádná hlášení nepřijdou.',
      BLOCK: 'E-maily, které zůstanou zadržené déle než 72 hodin, propadnou.',
      UNBLOCK: 'Odeslané e-maily nelze vzít zpět.',
      PURGE: 'Smazané e-maily nelze obnovit, ani ty, které byly v pořádku.',
    },
    stillOpen: 'Kroky, které ještě zbývají',
    unavailable: 'Tuto akci teď nelze provést',
    getsReady: 'Tlačítko bude za chvíli připraveno.',
    focusFirst: 'Nejprve klikněte do tohoto okna.',
    sending: 'Odesílá se poskytovateli…',
    mayClose: 'Okno můžete zavřít. Průběh uvidíte dál v panelu.',
    endedElsewhere: 'Toto potvrzení už neplatí: bylo vyřízeno jinde, nebo čekalo příliš dlouho.',
    cancelled: 'Zrušeno. Nic se neodeslalo.',
  },
  vault: {
    locked: 'Klíče jsou zamčené',
    meaning: 'Od poskytovatelů se zatím nic nenačítá.',
    passphrase: 'Heslová fráze',
    unlock: 'Odemknout',
    lock: 'Zamknout klíče',
  },
  demo: 'Ukázka',
  popup: {
    thisSite: 'Tento web',
    hostings: 'Hostingy',
    notWatched: (site) => `Na webu ${site} se panel zatím nezobrazuje.`,
    watchSite: 'Zobrazovat panel v administraci',
    search: 'Hledat hosting',
    noMatch: 'Žádný hosting neodpovídá.',
    pending: (count, shown) =>
      format.plural(count, {
        one: `${shown} probíhající akce`,
        few: `${shown} probíhající akce`,
        many: `${shown} probíhající akce`,
        other: `${shown} probíhajících akcí`,
      }),
    more: (count, shown) =>
      format.plural(count, {
        one: `${shown} další hosting`,
        few: `${shown} další hostingy`,
        many: `${shown} dalšího hostingu`,
        other: `${shown} dalších hostingů`,
      }),
    dashboard: 'Přehled',
    emptyTitle: 'Zatím žádný hosting',
    empty: 'Připojte svůj účet u poskytovatele hostingu a uvidíte tu stav e-mailů odesílaných skripty.',
    setUp: 'Připojit účet',
    options: 'Možnosti',
    controlPanel: 'Otevřít v Zákaznickém prostoru',
  },
  fields: {
    label: 'Název účtu',
    region: 'Oblast',
    endpoint: 'Adresa API',
    tokenUrl: 'Adresa pro získání tokenů',
    panelAddress: 'Adresa Zákaznického prostoru',
    applicationKey: 'Klíč aplikace (Application Key)',
    applicationSecret: 'Tajný klíč aplikace (Application Secret)',
    consumerKey: 'Klíč uživatele (Consumer Key)',
    clientId: 'ID klienta (Client ID)',
    clientSecret: 'Tajný klíč klienta (Client Secret)',
    passphrase: 'Heslová fráze',
    address: 'Adresa webu',
    service: 'Hosting',
    recipient: 'E-mailová adresa',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `Poskytovatel na adrese ${host} není dostupný, nebo jeho certifikát není důvěryhodný. Zkontrolujte adresu a připojení k internetu; panel to zkusí znovu sám.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `Poskytovatel na adrese ${host} neodpověděl včas (limit: ${seconds(count)}). Panel to zkusí znovu sám.`,
    'host-failing': ({ host, status }) =>
      `Na straně poskytovatele, na adrese ${host}, je porucha (chyba ${status}). Panel to zkusí znovu sám; pokud porucha trvá, obraťte se na podporu poskytovatele.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `Poskytovatel žádá, aby se posílalo méně požadavků. Panel se odmlčí (${seconds(retryAfterSeconds)}) a pak bude sám pokračovat.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Klíče podle všeho patří k jiné oblasti: ${regions[region]}. Zvolte tuto oblast a účet připojte znovu.`,
    'panel-signed-out': ({ panel }) =>
      `V Zákaznickém prostoru na adrese ${panel} není nikdo přihlášen. Otevřete ho, přihlaste se a nechte jeho kartu otevřenou; panel pak bude pokračovat sám.`,
    'panel-level-low': ({ panel }) =>
      `Zákaznický prostor na adrese ${panel} chce ověřit vaši totožnost. Přihlaste se tam znovu a pak to zkuste ještě jednou.`,
    'not-a-host': ({ host }) =>
      `Na adrese ${host} neodpovídá API žádného poskytovatele hostingu. Zkontrolujte adresu: obvykle končí na /1.0 nebo /v1.`,
    'host-redirects': ({ host }) =>
      `Adresa ${host} přesměrovává jinam a klíče se tam neposílají. Zadejte rovnou konečnou adresu.`,
    'key-waits': () =>
      'Klíč ještě není potvrzený. Přijměte ho na stránce poskytovatele a pak ho tady ověřte znovu.',
    'key-declined': () =>
      'Klíč byl na stránce poskytovatele odmítnut, nebo jeho platnost vypršela. Vyžádejte si nový a přijměte ho tam.',
    'keys-missing': () => 'V tomto prohlížeči nejsou pro tento účet žádné klíče. Zadejte je v možnostech.',
    'vault-locked': () =>
      'Klíče jsou zamčené. Aby sledování pokračovalo, zadejte heslovou frázi v okně rozšíření nebo v možnostech.',
    'passphrase-wrong': () =>
      'Heslová fráze není správná. Zkuste to znovu a dejte pozor na velká a malá písmena.',
    'passphrase-weak': ({ least }) =>
      `Heslová fráze je příliš krátká. Nejmenší počet znaků: ${format.number(least)}; dobře poslouží několik slov.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `Klíčům chybí oprávnění „${right}“. Vytvořte nové klíče s tímto oprávněním a účet připojte znovu.`,
    'service-unknown': ({ serviceName }) =>
      `Hosting ${serviceName} už k účtu nepatří. Zkontrolujte účet v možnostech.`,
    'action-refused': ({ hostSays }) =>
      `Poskytovatel akci odmítl s odpovědí „${hostSays}“. Nic se nezměnilo; podívejte se na stav a pak se rozhodněte.`,
    'answer-malformed': ({ host, what }) =>
      `Z adresy ${host} přišla nečitelná odpověď (${what}). Zkuste to později; pokud potíže trvají, vyhledejte aktualizaci rozšíření.`,
    'answer-too-large': ({ host }) =>
      `Z adresy ${host} přišla odpověď větší než 1\u00a0MiB, proto se nenačetla. Zkuste to později, nebo se podívejte do Zákaznického prostoru.`,
    'half-hours-not-kept': () =>
      'Poskytovatel pro tento hosting neuvádí údaje po půlhodinách. Místo nich se zobrazují údaje po dnech.',
    'permission-missing': ({ origin }) =>
      `Prohlížeč nedovoluje rozšíření přístup k adrese ${origin}. Otevřete možnosti a přístup povolte.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `Spojení s adresou ${endpoint} není šifrované, a klíče se tam proto neposílají. Použijte adresu, která začíná na https://.`,
    'input-wrong': ({ field }) => `Pole „${field}“ není vyplněno správně. Opravte ho a zkuste to znovu.`,
    'account-gone': () => 'Tento účet už není připojen. Připojte ho znovu v možnostech.',
    'operation-running': () => 'Pro tento hosting už probíhá jiná akce. Počkejte, až skončí.',
    'intent-ended': () =>
      'Toto potvrzení už neplatí: bylo vyřízeno, nebo čekalo příliš dlouho. Zadejte akci znovu z panelu.',
    'action-unavailable': ({ state }) =>
      `Tato akce není ve stavu „${state}“ k dispozici. Podívejte se na současný stav a pak se rozhodněte.`,
    'place-not-watched': () => 'Panel není pro tuto stránku zapnutý. Zapněte ho v možnostech.',
    'not-allowed': () =>
      'Odtud tuto akci nelze zadat. Otevřete rozšíření tlačítkem na liště a zkuste to tam.',
    'message-malformed': () =>
      'Dvě části rozšíření si nerozumějí. Načtěte tuto stránku znovu; možná se právě nainstalovala aktualizace.',
    'storage-failed': () =>
      'Prohlížeči se nepodařilo uložit nebo načíst data rozšíření. Zkontrolujte volné místo na disku a pak prohlížeč restartujte.',
    'worker-silent': () =>
      'Rozšíření na pozadí neodpovídá. Načtěte tuto stránku znovu, nebo ji zavřete a znovu otevřete.',
    internal: () =>
      'V rozšíření nastala nečekaná chyba. Načtěte tuto stránku znovu; pokud se chyba opakuje, nahlaste ji.',
  },
}
