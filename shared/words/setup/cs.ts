import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('cs')

export const setupCs: SetupWords = {
  title: 'Možnosti',
  intro: 'Které hostingy sledovat, jak se k nim rozšíření přihlašuje a na kterých webech zobrazovat panel.',
  contents: 'Na této stránce',
  openDashboard: 'Otevřít přehled',
  openWelcome: 'První kroky',
  saved: 'Uloženo.',
  regions: { eu: 'Evropa', ca: 'Kanada', us: 'Spojené státy', custom: 'Jiný poskytovatel', demo: 'Ukázka' },
  openPanel: 'Otevřít Zákaznický prostor',

  accounts: {
    title: 'Účty u poskytovatele hostingu',
    intro:
      'Připojit lze i více účtů najednou. Co zadáte, zůstává zašifrované v tomto prohlížeči a posílá se jen vašemu poskytovateli.',
    none: 'Zatím není připojen žádný účet.',
    ways: {
      session: 'Přihlášení v Zákaznickém prostoru',
      oauth2: 'Servisní účet',
      keys: 'Klíče aplikace',
      none: 'Přihlášení není potřeba',
    },
    hostings: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting`,
        few: `${shown} hostingy`,
        many: `${shown} hostingu`,
        other: `${shown} hostingů`,
      }),
    noHostings: 'V tomto účtu se nenašel žádný hosting. Až v něm nějaký bude, ověřte účet znovu.',
    showAll: 'Zobrazit vše',
    showFewer: 'Zobrazit méně',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `a ${shown} další, který najdete v přehledu.`,
        few: `a ${shown} další, které najdete v přehledu.`,
        many: `a ${shown} dalšího, které najdete v přehledu.`,
        other: `a ${shown} dalších, které najdete v přehledu.`,
      }),
    readOnly: 'Jen pro čtení',
    missing: (count, shown) =>
      format.plural(count, {
        one: `Chybí ${shown} oprávnění`,
        few: `Chybějí ${shown} oprávnění`,
        many: `Chybí ${shown} oprávnění`,
        other: `Chybí ${shown} oprávnění`,
      }),
    check: 'Znovu ověřit',
    checking: 'Ověřování…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Vše v pořádku: ${shown} hosting, stejně jako dříve.`,
        few: `Vše v pořádku: ${shown} hostingy, stejně jako dříve.`,
        many: `Vše v pořádku: ${shown} hostingu, stejně jako dříve.`,
        other: `Vše v pořádku: ${shown} hostingů, stejně jako dříve.`,
      }),
    added: (count, shown) =>
      format.plural(count, {
        one: `${shown} nový hosting:`,
        few: `${shown} nové hostingy:`,
        many: `${shown} nového hostingu:`,
        other: `${shown} nových hostingů:`,
      }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting už v účtu není:`,
        few: `${shown} hostingy už v účtu nejsou:`,
        many: `${shown} hostingu už v účtu není:`,
        other: `${shown} hostingů už v účtu není:`,
      }),
    renew: { session: 'Použít raději klíče', oauth2: 'Nový tajný klíč', keys: 'Nové klíče' },
    forget: 'Odpojit',
    forgetReally: (label) => `Odpojit účet „${label}“?`,
    forgetWipes:
      'Z tohoto prohlížeče se smažou jeho klíče, tokeny, načtené údaje, deník a weby. U poskytovatele se nic nezmění: pokud už klíče nepotřebujete, zrušte je tam.',
    forgetDemo: 'Smyšlené hostingy se odeberou i se vším, co o nich bylo zaznamenáno.',
    keep: 'Ponechat',
  },

  connect: {
    title: 'Připojit účet',
    titleAgain: (label) => `Nové přihlášení: ${label}`,
    labelHint: 'Jen pro vás, například „Weby klientů“.',
    wayTitle: 'Jak se rozšíření přihlašuje',
    ways: {
      session: {
        name: 'Přihlášení v Zákaznickém prostoru',
        meaning: 'Stačí karta Zákaznického prostoru, ve které jste přihlášeni.',
      },
      oauth2: {
        name: 'Servisní účet',
        meaning:
          'Je potřeba ID klienta a jeho tajný klíč. Sleduje na pozadí; lze ho omezit na jediný hosting.',
      },
      keys: {
        name: 'Klíče aplikace',
        meaning: 'Jsou potřeba tři údaje, které poskytovatel vytvoří na jedné stránce. Sleduje na pozadí.',
      },
    },
    endpointHint: 'Obvykle končí na /1.0 nebo /v1.',
    panelHint: 'Pokud ji vyplníte, panel se bude zobrazovat i tam.',
    sessionHelp:
      'Otevřete Zákaznický prostor, přihlaste se a nechte jeho kartu otevřenou. Bez této karty nelze nic načíst; u účtu to uvidíte, a jakmile se přihlásíte, sledování bude samo pokračovat.',
    oauth2Help:
      'V Zákaznickém prostoru vytvořte servisní účet (OAuth2, client credentials) a v jeho zásadách přístupu mu udělte níže uvedená oprávnění: pro všechny hostingy, nebo jen pro jeden.',
    purposeTitle: 'Co smí rozšíření dělat',
    purposes: {
      read: { name: 'Jen číst', meaning: 'Sleduje. Akce provádíte v Zákaznickém prostoru.' },
      act: {
        name: 'Číst i provádět akce',
        meaning:
          'Také blokuje, odblokuje, čistí e-maily a mění příjemce hlášení, pokaždé až po vašem potvrzení.',
      },
    },
    rights: 'Jsou potřeba tato oprávnění a žádná další:',
    makeKeys: 'Vytvořit klíče u poskytovatele',
    makeKeysHint:
      'Na nové kartě otevře stránku poskytovatele, kde už jsou tato oprávnění vyplněná. Přihlaste se tam, zvolte dobu platnosti klíčů a pak zkopírujte tři údaje do polí níže.',
    noKeyPage: 'Vytvořte u poskytovatele klíče s těmito oprávněními a pak zkopírujte tři údaje do polí níže.',
    pasteKeys: 'Tři údaje ze stránky poskytovatele',
    ownApplication: 'Mám vlastní aplikaci, ale žádný klíč uživatele (Consumer Key)',
    ownApplicationHint:
      'Výše vyplňte klíč aplikace a tajný klíč aplikace a pole pro klíč uživatele nechte prázdné. Poskytovatel vytvoří klíč se zde zvolenými oprávněními a otevře stránku, na které ho přijmete.',
    askForKey: 'Vyžádat si klíč u poskytovatele',
    asking: 'Odesílá se žádost poskytovateli…',
    keyAsked:
      'Na nové kartě je otevřená stránka poskytovatele. Přijměte tam klíč, pak se vraťte a ověřte ho v seznamu výše.',
    browserAsks: {
      read: (host) =>
        `Prohlížeč vás požádá o povolení přístupu na ${host}. Rozšíření tam čte stav vašich hostingů a nic jiného tam nedělá.`,
      act: (host) =>
        `Prohlížeč vás požádá o povolení přístupu na ${host}. Rozšíření tam čte stav vašich hostingů a posílá akce, které potvrdíte; nic jiného.`,
      token: (host) => `Požádá také o přístup na ${host}: servisní účet tam získává tokeny.`,
      panel: (host) => `Požádá také o přístup na ${host}: zobrazuje se tam panel.`,
      session: (host) =>
        `Rozšíření čte přes ${host}, kam má přístup už od instalace. Prohlížeč o nic dalšího nepožádá.`,
      sessionElsewhere: (host) =>
        `Prohlížeč vás požádá o povolení přístupu na ${host}. Rozšíření tam čte v rámci vašeho přihlášení, posílá akce, které potvrdíte, a zobrazuje panel.`,
      unknown: 'Prohlížeč vás požádá o povolení přístupu na adresy, které tu zadáte, a na žádné jiné.',
    },
    connect: 'Připojit',
    connecting: 'Ověřování u poskytovatele…',
    chooseRegion: (region) => `Zvolit: ${region}`,
    otherRegions: 'Hledat v ostatních regionech',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Připojeno: nalezen ${shown} hosting.`,
        few: `Připojeno: nalezeny ${shown} hostingy.`,
        many: `Připojeno: nalezeno ${shown} hostingu.`,
        other: `Připojeno: nalezeno ${shown} hostingů.`,
      }),
    noHostings:
      'Připojeno, ale v tomto účtu není žádný webhosting, který by rozšíření smělo vidět. Zkontrolujte, zda jste se přihlásili jako jeho vlastník, zda je správná oblast a zda klíče nejsou omezené na něco jiného; pak účet ověřte znovu.',
    allRights: 'Všechna potřebná oprávnění jsou k dispozici.',
    readOnly:
      'Tyto klíče dovolují jen čtení. Akce se provádějí v Zákaznickém prostoru; chcete-li je zadávat odtud, vytvořte nové klíče.',
    missing: 'Chybějící oprávnění a co bez nich nefunguje:',
    without: {
      hostings: 'Nelze vypsat hostingy v účtu.',
      state: 'Nelze načíst stav odesílání.',
      record: 'Historie odeslaných e-mailů zůstane prázdná, kromě našich vlastních záznamů.',
      errors: 'Vrácené e-maily nelze zobrazit.',
      measures: 'Opatření proti neobvyklé aktivitě se nezobrazí.',
      halfHours: 'Údaje po půlhodinách nejsou k dispozici.',
      siteFinding: 'Hosting webu se nenajde automaticky; vyberete ho sami.',
      recipient: 'Příjemce hlášení o chybách odtud nelze změnit.',
      actions: 'Odesílání odtud nelze zablokovat ani odblokovat a e-maily nelze vyčistit.',
    },
    clockBehind: (duration) =>
      `Hodiny tohoto počítače jdou oproti poskytovateli pozadu (rozdíl: ${duration}). Požadavky se řídí hodinami poskytovatele, takže vše funguje; přesto nastavte správný čas, nebo zapněte jeho automatické nastavení.`,
    clockAhead: (duration) =>
      `Hodiny tohoto počítače jdou oproti poskytovateli napřed (rozdíl: ${duration}). Požadavky se řídí hodinami poskytovatele, takže vše funguje; přesto nastavte správný čas, nebo zapněte jeho automatické nastavení.`,
  },

  pending: {
    title: 'Klíče, které na vás čekají u poskytovatele',
    intro: 'Každý klíč přijměte na stránce poskytovatele a pak ho ověřte tady.',
    asked: (ago) => `Vyžádáno ${ago}.`,
    renews: (label) => `Pro účet „${label}“.`,
    open: 'Znovu otevřít stránku poskytovatele',
    finish: 'Klíč je přijatý: ověřit',
    finishing: 'Ověřování u poskytovatele…',
    drop: 'Zahodit žádost',
  },

  protection: {
    title: 'Ochrana klíčů',
    intro:
      'Klíče jsou v tomto prohlížeči zašifrované v každém případě. S heslovou frází je bez vás nikdo nepoužije, ani kdyby měl kopii souborů z tohoto počítače; dokud jsou zamčené, nic se nesleduje.',
    forgotten: 'Zapomenutou heslovou frázi nelze obnovit: odpojte účty a zadejte jejich klíče znovu.',
    newPassphrase: 'Nová heslová fráze',
    again: 'Ještě jednou totéž',
    least: (count, shown) =>
      format.plural(count, {
        one: `Alespoň ${shown} znak. Dobře poslouží několik slov.`,
        few: `Alespoň ${shown} znaky. Dobře poslouží několik slov.`,
        many: `Alespoň ${shown} znaku. Dobře poslouží několik slov.`,
        other: `Alespoň ${shown} znaků. Dobře poslouží několik slov.`,
      }),
    different: 'Heslové fráze se neshodují. Zadejte obě znovu.',
    lockAfter: 'Zamknout klíče',
    lockChoices: {
      15: 'po 15 minutách bez používání',
      60: 'po 1 hodině bez používání',
      480: 'po 8 hodinách bez používání',
      0: 'při zavření prohlížeče',
    },
    protect: 'Nastavit heslovou frázi',
    protecting: 'Šifrování…',
    lockedTitle: 'Klíče jsou zamčené',
    lockedMeaning: 'Dokud je neodemknete, nic se od poskytovatelů nenačítá.',
    unlockedTitle: 'Klíče jsou odemčené a chráněné heslovou frází',
    locks: (choice) => `Zamknou se samy: ${choice}.`,
    changeTitle: 'Změnit ochranu',
    changeHint: 'Chcete-li jinou heslovou frázi, tuto odeberte a pak nastavte novou.',
    change: 'Změnit dobu zamčení',
    remove: 'Odebrat heslovou frázi',
    removed: 'Heslová fráze je odebraná. Klíče zůstávají v tomto prohlížeči zašifrované.',
  },

  access: {
    title: 'Přístup, který prohlížeč nedovoluje',
    intro:
      'Tyto adresy jsou potřeba, ale prohlížeč na ně rozšíření nepouští, nebo už nepouští. Povolte ty, které chcete používat.',
    purposes: {
      api: 'API vašeho poskytovatele: rozšíření tam čte stav vašich hostingů a posílá akce, které potvrdíte.',
      token: 'Servisní účet tam získává tokeny; nic jiného se tam neposílá.',
      panel:
        'Zákaznický prostor: zobrazuje se tam panel a v rámci vašeho přihlášení se tam čtou účty bez klíčů.',
      'half-hours': 'Poskytovatel tam má údaje po půlhodinách. Čtou se jen ty a nic jiného.',
      site: 'Váš web: v jeho administraci se zobrazuje panel. Nic jiného se z jeho stránek nečte.',
    },
    neededBy: 'Potřeba pro:',
    more: (count, shown) =>
      format.plural(count, {
        one: `a ${shown} další`,
        few: `a ${shown} další`,
        many: `a ${shown} dalšího`,
        other: `a ${shown} dalších`,
      }),
    allow: (host) => `Povolit ${host}`,
    allowAll: 'Povolit všechny',
    allowed: 'Povoleno. Co na přístup čekalo, hned pokračuje.',
  },

  demo: {
    title: 'Vyzkoušet bez účtu',
    intro: 'Smyšlené hostingy uvnitř rozšíření: nikam se nic neodesílá. Kdykoli je můžete odebrat.',
    add: 'Přidat ukázkové hostingy',
    added: 'Jsou připravené: otevřete přehled, nebo klikněte na tlačítko rozšíření na liště prohlížeče.',
  },

  sites: {
    title: 'Panel na vašich webech',
    intro:
      'Panel se může zobrazovat v administraci webu, například ve WordPressu. Prohlížeč vás u každého webu požádá o povolení.',
    none: 'Panel se zatím nezobrazuje na žádném webu.',
    connectFirst: 'Nejprve připojte účet; potom tu můžete přidat jeho weby.',
    addTitle: 'Přidat web',
    addressHint: 'Hosting webu se najde podle domén, které jsou k němu připojené.',
    find: 'Najít hosting',
    finding: 'Hledá se…',
    one: (domain, service) =>
      `Doména ${domain} je připojená k hostingu ${service}. Je to správně? Pokud ne, vyberte jiný hosting.`,
    several: (domain) => `Doménu ${domain} má několik hostingů. Vyberte ten, na kterém web běží.`,
    nobody: (host) =>
      `Žádný hosting ve vašich účtech neuvádí doménu ${host}. Vyberte ten, na kterém web běží.`,
    unasked: (label) => `Účet „${label}“ se nepodařilo prohledat.`,
    choose: 'Vybrat hosting',
    found: 'Mají tuto doménu',
    others: 'Ostatní hostingy',
    search: 'Hledat hosting',
    noMatch: 'Žádný hosting neodpovídá.',
    browserAsks: (host) =>
      `Prohlížeč vás požádá o povolení přístupu na ${host}: rozšíření tam do stránek administrace vloží panel a nic jiného z nich nečte.`,
    watch: 'Zobrazovat panel na webu',
    watching: 'Čeká se na povolení prohlížeče…',
    watched: (origin) =>
      `Panel se teď zobrazuje v administraci webu ${origin}. Její otevřené stránky načtěte znovu.`,
    remove: 'Odebrat',
  },

  language: { title: 'Jazyk', asBrowser: 'Podle prohlížeče' },

  transfer: {
    title: 'Přenos nastavení',
    intro:
      'Účty, weby a jazyk v souboru, pro jiný prohlížeč nebo jako záloha. Klíče, tajné klíče, tokeny ani načtené údaje v něm nikdy nejsou.',
    save: 'Uložit nastavení do souboru',
    saved: 'Uloženo. Soubor najdete mezi staženými.',
    load: 'Importovat nastavení ze souboru',
    loading: 'Načítání souboru…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `Importován ${shown} účet.`,
        few: `Importovány ${shown} účty.`,
        many: `Importováno ${shown} účtu.`,
        other: `Importováno ${shown} účtů.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `Importován ${shown} web.`,
        few: `Importovány ${shown} weby.`,
        many: `Importováno ${shown} webu.`,
        other: `Importováno ${shown} webů.`,
      }),
    nothingNew: 'V tomto souboru není nic nového: všechno už tu je.',
    next: 'Teď v seznamu účtů zadejte klíče ke každému z nich a povolte přístup všude, kde o to tato stránka žádá.',
  },

  welcome: {
    title: 'Mějte e-maily svých webů pod dohledem',
    lead: 'Toto rozšíření sleduje e-maily, které formuláře a e-shopy na vašich webech odesílají přes poskytovatele hostingu, a upozorní vás, když je poskytovatel zastaví. Uvidíte proč, odtud odesílání zablokujete, odblokujete nebo e-maily vyčistíte a zjistíte, který formulář zneužití umožnil.',
    begin: 'Jak začít: tři možnosti',
    demo: {
      name: 'Nejdřív se porozhlédnout',
      meaning: 'Smyšlené hostingy uvnitř rozšíření. Bez účtu, bez klíčů, nikam se nic neodesílá.',
    },
    addDemo: 'Spustit ukázku',
    demoAdded: 'Ukázkové hostingy jsou připravené. Odebrat je můžete v možnostech.',
    session: {
      name: 'Použít Zákaznický prostor, ve kterém jste přihlášeni',
      meaning: 'Bez klíčů. Funguje, dokud je otevřená karta Zákaznického prostoru a jste v ní přihlášeni.',
    },
    sessionRegion: 'Kde je váš účet?',
    keys: {
      name: 'Zadat klíče nebo servisní účet',
      meaning: 'Sleduje na pozadí, i bez otevřené karty. Oprávnění určujete vy.',
    },
    openOptions: 'Nastavit v možnostech',
    stored: 'Co se kam ukládá',
    storedWhat: 'Co',
    storedWhere: 'Kde',
    storedRows: {
      settings: {
        what: 'Nastavení: účty bez klíčů, weby, jazyk',
        where: 'V tomto prohlížeči, ve vlastním úložišti rozšíření.',
      },
      readings: {
        what: 'Údaje načtené z vašich hostingů a deník toho, co jste provedli',
        where: 'V tomto prohlížeči, ve vlastním úložišti rozšíření.',
      },
      keys: {
        what: 'Klíče a tajné klíče',
        where:
          'V tomto prohlížeči, zašifrované, ve vlastní databázi rozšíření. Můžete je navíc chránit heslovou frází.',
      },
      tokens: {
        what: 'Tokeny servisního účtu',
        where: 'Stejně jako klíče; jejich platnost sama vyprší.',
      },
      session: {
        what: 'Vaše přihlášení do Zákaznického prostoru',
        where:
          'Nikde: zůstává v kartě Zákaznického prostoru. Rozšíření nevidí vaše heslo ani soubory cookie.',
      },
      demo: {
        what: 'Ukázka',
        where: 'V tomto prohlížeči. Je smyšlená a nepoužívá síť.',
      },
    },
    nobodyElse: 'Nikomu kromě vašeho poskytovatele se nic neposílá: žádné statistiky, žádný náš server.',
    leave: 'Jak rozšíření odstranit',
    leaveSteps: [
      'Odpojte účet v možnostech: z tohoto prohlížeče se smažou jeho klíče, načtené údaje, deník a weby.',
      'Odinstalujte rozšíření: smaže se vše, co si uložilo.',
      'Klíče u poskytovatele platí, dokud je tam nezrušíte nebo dokud jejich platnost nevyprší.',
    ],
    pin: 'Mějte stav na očích',
    pinHow:
      'Připněte si tlačítko rozšíření na lištu: jeho barva ukazuje stav. Klikněte na dílek puzzle vedle adresního řádku a potom na špendlík (Chrome, Edge), nebo na ozubené kolečko a „Připnout na lištu“ (Firefox).',
  },
}
