import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('cs')

export const dashboardCs: DashboardWords = {
  title: 'Přehled',
  views: 'Zobrazení',
  hostings: 'Hostingy',
  journal: 'Deník',
  loading: 'Načítání seznamu hostingů…',
  retry: 'Zkusit znovu',

  filters: {
    label: 'Zobrazit jen',
    all: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting`,
        few: `${shown} hostingy`,
        many: `${shown} hostingu`,
        other: `${shown} hostingů`,
      }),
    stopped: (count, shown) =>
      format.plural(count, {
        one: `${shown} zastavený`,
        few: `${shown} zastavené`,
        many: `${shown} zastaveného`,
        other: `${shown} zastavených`,
      }),
    sending: (count, shown) =>
      format.plural(count, {
        one: `${shown} odesílá`,
        few: `${shown} odesílají`,
        many: `${shown} odesílá`,
        other: `${shown} odesílá`,
      }),
    unknown: (count, shown) =>
      format.plural(count, {
        one: `${shown} neznámý`,
        few: `${shown} neznámé`,
        many: `${shown} neznámého`,
        other: `${shown} neznámých`,
      }),
    moving: (count, shown) =>
      format.plural(count, {
        one: `${shown} probíhá`,
        few: `${shown} probíhají`,
        many: `${shown} probíhá`,
        other: `${shown} probíhá`,
      }),
    search: 'Hledat hosting',
    searchHint: 'Hosting, účet nebo web',
    account: 'Účet',
    allAccounts: 'Všechny účty',
    clear: 'Zrušit hledání a filtry',
    fit: (count, shown) =>
      format.plural(count, {
        one: `Odpovídá ${shown} hosting.`,
        few: `Odpovídají ${shown} hostingy.`,
        many: `Odpovídá ${shown} hostingu.`,
        other: `Odpovídá ${shown} hostingů.`,
      }),
    noneFitTitle: 'Žádný hosting neodpovídá',
    noneFit: 'Změňte hledání, nebo zobrazte více hostingů.',
  },

  table: {
    label: 'Hostingy ze všech účtů',
    columns: {
      state: { name: 'Stav', meaning: 'Zda e-maily odcházejí, podle posledního údaje poskytovatele' },
      name: { name: 'Hosting', meaning: 'Hosting a účet' },
      sentToday: {
        name: 'Odesláno dnes',
        meaning: 'E-maily odeslané dnes a denní limit, pokud nějaký je',
      },
      errorShare: { name: 'Podíl chyb', meaning: 'Podíl e-mailů s chybou na všech odeslaných' },
      held: { name: 'Zadržené e-maily', meaning: 'Kolik času zbývá nejstaršímu zadrženému e-mailu' },
      lastChange: { name: 'Poslední změna', meaning: 'Kdy byl současný stav načten poprvé' },
      openSteps: {
        name: 'Zbývající kroky',
        meaning: 'Kroky, které mají předcházet obnovení odesílání a zatím nejsou hotové',
      },
    },
    sortBy: 'Řadit podle',
    reverse: 'Obrátit pořadí',
    selectAll: 'Vybrat všechny odpovídající',
    select: (name) => `Vybrat ${name}`,
    ofLimit: (limit) => `z limitu ${limit}`,
    read: (ago) => `Načteno ${ago}`,
    readFailed: 'Načtení se nezdařilo',
    abuse: 'Hlášena druhá blokace',
    acting: {
      BLOCK: 'Blokování…',
      UNBLOCK: 'Odblokování…',
      PURGE: 'Čištění…',
      RECIPIENT: 'Změna příjemce…',
    },
    refused: 'Akce odmítnuta',
    outcomeUnknown: 'Výsledek neznámý',
  },

  selection: {
    label: 'Vybrané hostingy',
    selected: (count, shown) =>
      format.plural(count, {
        one: `Vybrán ${shown}`,
        few: `Vybrány ${shown}`,
        many: `Vybráno ${shown}`,
        other: `Vybráno ${shown}`,
      }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} z nich se teď nezobrazuje`,
        few: `${shown} z nich se teď nezobrazují`,
        many: `${shown} z nich se teď nezobrazuje`,
        other: `${shown} z nich se teď nezobrazuje`,
      }),
    clear: 'Zrušit výběr',
    block: (count, shown) =>
      format.plural(count, {
        one: `Zablokovat ${shown}…`,
        few: `Zablokovat ${shown}…`,
        many: `Zablokovat ${shown}…`,
        other: `Zablokovat ${shown}…`,
      }),
    unblock: (count, shown) =>
      format.plural(count, {
        one: `Odblokovat ${shown}…`,
        few: `Odblokovat ${shown}…`,
        many: `Odblokovat ${shown}…`,
        other: `Odblokovat ${shown}…`,
      }),
    noneToBlock: 'Není co blokovat: odesílání už je všude zastavené, nebo ho teď nelze zablokovat.',
    noneToUnblock: 'Není co odblokovat: žádný z nich teď nelze odblokovat.',
    tooMany: (most) => `Pro jednu akci lze vybrat nejvýše tolik hostingů: ${most}.`,
  },

  hosting: {
    back: 'Všechny hostingy',
    journal: 'Deník tohoto hostingu',
  },
}
