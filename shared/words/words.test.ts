import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Failure, FailureKind } from '../failure'
import { FailureSchema, FILE_TROUBLES, KEY_TROUBLES } from '../failure-schema'
import { loadDashboardWords } from './dashboard/load-dashboard-words'
import { en } from './en'
import { failureSentence } from './failure-sentence'
import type { PluralForms } from './format'
import { formatFor } from './format'
import { loadJournalWords } from './journal/load-journal-words'
import type { Language } from './language'
import { LANGUAGES, loadGuideWords, loadWords } from './language'
import { loadSetupWords } from './setup/load-setup-words'

type Leaf = { path: string; value: unknown }

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
}

const DATA = {
  ...{ seconds: 20, status: 500, retryAfterSeconds: 30, host: 'HOST', right: 'RIGHT', serviceName: 'NAME' },
  ...{
    hostSays: 'SAYS',
    what: 'WHAT',
    origin: 'ORIGIN',
    state: 'STATE',
    endpoint: 'ENDPOINT',
    field: 'FIELD',
  },
  ...{ region: 'ca', panel: 'PANEL', least: 10 },
}
/** What a failure may say of itself, where its sentences are a table. */
const WHYS: Readonly<Partial<Record<FailureKind, readonly string[]>>> = {
  'keys-refused': KEY_TROUBLES,
  'file-unreadable': FILE_TROUBLES,
}

/** Calls a function of a dictionary with data that fits it: a counted thing, a failure, or texts. */
function said({ path, value }: Leaf, count = 2): string {
  if (typeof value !== 'function') return String(value)
  if (path.startsWith('/failures/')) {
    const whys = WHYS[path.slice('/failures/'.length) as FailureKind] ?? ['']
    return whys.map((why) => value({ ...DATA, why })).join(' ')
  }
  if (isCounted({ path, value })) return value(count, 'SHOWN')
  return value('SHOWN-1', 'SHOWN-2')
}

/** Counted things take their number, and the number as written: `(count, shown)`. */
function isCounted({ value }: Leaf): boolean {
  return typeof value === 'function' && /^(?:\w+)?\(count, shown\)/.test(String(value))
}

/** Every dictionary of a language, one after the other. */
async function everythingSaid(language: Language): Promise<Leaf[]> {
  const all = await Promise.all([
    ...[loadWords(language), loadGuideWords(language), loadSetupWords(language)],
    ...[loadDashboardWords(language), loadJournalWords(language)],
  ])
  const names = ['', '/guide', '/setup', '/dashboard', '/journal']
  return all.flatMap((dictionary, index) => leaves(dictionary, names[index]))
}

const languages = Object.keys(LANGUAGES) as Language[]
const kinds = FailureSchema.options.map((option) => option.entries.kind.literal as FailureKind)
const english = new Map((await everythingSaid('en')).map((leaf) => [leaf.path, said(leaf)]))

/** What a translation has in common with English for good reason: names, and words that are the same. */
const SAME_ON_PURPOSE: Readonly<Partial<Record<Language, RegExp>>> = {
  nl: /^\/labels\/serviceStatus$/,
}
const SAME_EVERYWHERE =
  /^\/(?:states\/(?:force|bounce|spam)\/name|guide\/guideAddress|fields\/(?:applicationKey|applicationSecret|consumerKey|service))$/
/** Words of English sentences that are words of none of the other languages. */
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|your|you|this|with|from|they|has|have|been|which|what|when|does|then|and|only|until|goes|after|sending|host’s|mail is)(?!\p{L})/iu
/** Titles in another language that are quoted, and names. */
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|\([^)]*\)|https:\S+|PHP mail\(\)|SHOWN-?\d?/g

describe.each(languages)('the dictionaries of %s', async (language) => {
  const words = await loadWords(language)
  const all = await everythingSaid(language)

  it('have the keys of the English ones', () => {
    expect(all.map(({ path }) => path)).toEqual([...english.keys()])
  })

  it('leave nothing unsaid, and put every value into the sentence', () => {
    const wrong = all.filter((leaf) => {
      const text = said(leaf)
      const given = typeof leaf.value === 'function' && !leaf.path.startsWith('/failures/')
      const missing = given && leaf.value && (leaf.value as { length: number }).length === 2
      const needed = !given
        ? []
        : isCounted(leaf)
          ? ['SHOWN']
          : missing
            ? ['SHOWN-1', 'SHOWN-2']
            : ['SHOWN-1']
      return (
        text.trim() === '' || /undefined|NaN|\[object/.test(text) || needed.some((one) => !text.includes(one))
      )
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('are text, never markup', () => {
    const marked = all.filter((leaf) => /<\w|&\w+;/.test(said(leaf)))
    expect(marked.map(({ path }) => path)).toEqual([])
  })

  it('count in every form that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(
      language === 'pt' ? 'pt-PT' : language,
    ).resolvedOptions()
    const forms: PluralForms[] = []
    const plural = vi.spyOn(formatFor(language), 'plural')
    plural.mockImplementation((_count, given) => {
      forms.push(given)
      return given.other
    })
    const counted = all.filter(isCounted)
    expect(counted.length).toBeGreaterThan(20)
    for (const leaf of counted) said(leaf)
    plural.mockRestore()
    expect(forms).toHaveLength(counted.length)
    for (const given of forms) expect(Object.keys(given)).toEqual(expect.arrayContaining(pluralCategories))
  })

  it('tell an operation’s ends apart', () => {
    const { seen, refused, unknown, dropped } = words.operation
    expect(new Set([seen, refused, unknown, dropped]).size).toBe(4)
  })

  it.each(kinds)('have a whole sentence for %s', (kind) => {
    for (const why of WHYS[kind] ?? ['']) {
      const failure = { ...DATA, kind, why, field: 'label' } as unknown as Failure
      const sentence = failureSentence(words, failure)
      expect(sentence).toMatch(/^\S.{20,}\.$/u)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})

describe.each(languages.filter((one) => one !== 'en'))('the dictionaries of %s', async (language) => {
  const all = await everythingSaid(language)

  it('leave no sentence in English', () => {
    const same = SAME_ON_PURPOSE[language]
    const left = all.filter((leaf) => {
      const text = said(leaf)
      if (SAME_EVERYWHERE.test(leaf.path) || same?.test(leaf.path)) return false
      const words = text.replace(/SHOWN-?\d?|DATA|[A-Z]{4,}/g, '').match(/\p{L}{3,}/gu) ?? []
      const isCopied = text === english.get(leaf.path) && words.length > 1
      return isCopied || ENGLISH_WORDS.test(text.replace(QUOTED, ''))
    })
    expect(left.map((leaf) => [leaf.path, said(leaf)])).toEqual([])
  })
})

/** The words of the host's guides (reference: labels), to the letter; languages without a word for a key leave it out. */
const LABELS: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  '/title': {
    ...{ en: 'Email scripts', fr: 'Scripts emails', cs: 'E-mailové skripty', pl: 'Skrypty e-mail' },
    ...{ nl: 'E-mailscripts', de: 'E-Mail-Skripte', es: 'Scripts de correo electrónico' },
    ...{ it: 'Script email', pt: 'Scripts emails' },
  },
  '/labels/serviceStatus': {
    ...{ en: 'Service status', fr: 'État du service', cs: 'Stav služby', pl: 'Status usługi' },
    ...{ nl: 'Service status', de: 'Status der Dienstleistung', es: 'Estado del servicio' },
    ...{ it: 'Stato del servizio', pt: 'Estado do serviço' },
  },
  '/labels/errorReportTo': {
    ...{ en: 'Error report to', fr: "Rapport d'erreurs à", cs: 'Chyby hlásit na', pl: 'Raporty o błędach' },
    ...{ nl: 'Stuur foutmeldingen naar', de: 'Fehlerbericht an', es: 'Informes de error a' },
    ...{ it: 'Notifica di errore a', pt: 'Relatório de erros a' },
  },
  '/labels/changeRecipient': {
    ...{
      en: 'Change the recipient',
      fr: 'Changer le destinataire',
      cs: 'Změna příjemce',
      pl: 'Zmień odbiorcę',
    },
    ...{ nl: 'Ontvanger wijzigen', de: 'Empfänger ändern', es: 'Cambiar el destinatario' },
    ...{ it: 'Modifica il destinatario', pt: 'Alterar o destinatário' },
  },
  '/labels/emailsInError': {
    ...{
      en: 'Emails in error',
      fr: 'Emails en erreur',
      cs: 'Problémy s e-maily',
      pl: 'Błędy wysyłki e-maili',
    },
    ...{ nl: 'E-mails met foutmeldingen', de: 'E-Mails im Fehlerstatus', es: 'Mensajes en error' },
    ...{ it: 'Email in errore', pt: 'Emails em erro' },
  },
  '/labels/totalSent': {
    ...{ en: 'Total number of emails sent', fr: 'Total des e-mails envoyés' },
    ...{ cs: 'Celkový počet odeslaných e-mailů', pl: 'Łączna liczba wysłanych wiadomości' },
    ...{ nl: 'Totaal aantal verzonden e-mails', de: 'Gesamtzahl versandter E-Mails' },
    ...{ es: 'Total de mensajes enviados', it: 'Totale email inviate', pt: 'Total dos e-mails enviados' },
  },
  '/labels/sentToday': {
    ...{ en: 'Emails sent today', fr: "E-mails envoyés aujourd'hui", cs: 'E-maily odeslané dnes' },
    ...{ pl: 'Wiadomości e-mail wysłane dzisiaj', nl: 'Vandaag verzonden e-mails' },
    ...{ de: 'Heute versandte E-Mails', es: 'Mensajes enviados hoy', it: 'Email inviate oggi' },
    ...{ pt: 'E-mails enviados hoje' },
  },
  '/labels/totalInError': {
    ...{ en: 'Total number of unsent emails', fr: 'Total des e-mails en erreur' },
    ...{ cs: 'Celkový počet neodeslaných e-mailů', pl: 'Łączna liczba zwróconych wiadomości e-mail' },
    ...{ nl: 'Totaal aantal e-mails met foutmeldingen', de: 'Gesamtzahl E-Mails im Fehlerstatus' },
    ...{ es: 'Total de mensajes en error', it: 'Totale email in errore', pt: 'Total dos e-mails em erro' },
  },
  '/labels/history': {
    ...{ en: 'Record of sent emails', fr: 'Historique des e-mails envoyés' },
    ...{ cs: 'Historie odeslaných e-mailů', pl: 'Historia wysłanych wiadomości e-mail' },
    ...{ nl: 'Log van verzonden e-mails', de: 'History der versandten E-Mails' },
    ...{ es: 'Historial de mensajes enviados', it: 'Storico delle email inviate' },
    ...{ pt: 'Histórico dos e-mails enviados' },
  },
  '/actions/BLOCK': {
    ...{ en: 'Block the sending of emails', fr: "Bloquer l'envoi", cs: 'Blokace odesílání e-mailů' },
    ...{ pl: 'Blokuj wysyłkę', nl: 'Verzenden blokkeren', de: 'Versand blockieren' },
    ...{ es: 'Bloquear el envío', it: 'Blocca l’invio', pt: 'Bloquear o envio' },
  },
  '/actions/UNBLOCK': {
    ...{ en: 'Unblock the sending of emails', fr: "Débloquer l'envoi", cs: 'Odblokovat posílání e-mailů' },
    ...{ pl: 'Odblokuj wysyłkę', nl: 'Blokkering opheffen', de: 'Versand entsperren' },
    ...{ es: 'Desbloquear el envío', it: 'Sblocca l’invio', pt: 'Desbloquear o envio' },
  },
  '/actions/PURGE': {
    ...{ en: 'Purge emails', fr: 'Purger les e-mails', cs: 'Vyčistit e-maily', pl: 'Usuń wiadomości e-mail' },
    ...{ nl: 'E-mails opschonen', de: 'E-Mails bereinigen', es: 'Eliminar los mensajes' },
    ...{ it: 'Elimina le email', pt: 'Purgar os e-mails' },
  },
  '/labels/confirm': {
    ...{ en: 'Confirm', fr: 'Valider', pl: 'Zatwierdź', nl: 'Bevestigen', de: 'Bestätigen' },
    ...{ es: 'Aceptar', it: 'Conferma' },
  },
  '/states/ok/name': { en: 'Enabled', fr: 'Activé' },
  '/states/ko/name': { en: 'Disabled', fr: 'Désactivé', pl: 'Nieaktywny' },
  '/states/purging/name': { en: 'Purging', fr: 'Purge en cours', pl: 'Czyszczenie' },
}

describe('the words of the host’s guides', () => {
  const cases = Object.entries(LABELS).flatMap(([path, labels]) =>
    Object.entries(labels).map(([language, label]) => [language as Language, path, label] as const),
  )
  it.each(cases)('%s: %s is “%s”', async (language, path, label) => {
    const found = leaves(await loadWords(language)).find((leaf) => leaf.path === path)
    expect(found?.value).toBe(label)
  })
})

describe('the texts of the manifest', () => {
  const folder = new URL('../../extension/public/_locales/', import.meta.url)
  const texts = (name: string) => JSON.parse(readFileSync(new URL(`${name}/messages.json`, folder), 'utf8'))
  const names = languages.flatMap((language) => (language === 'pt' ? ['pt_PT', 'pt_BR'] : [language]))

  it.each(names)('stand in %s, short enough for the stores', (name) => {
    const messages = texts(name)
    expect(Object.keys(messages)).toEqual(Object.keys(texts('en')))
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(75)
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132)
    for (const { message } of Object.values<{ message: string }>(messages))
      expect(message.trim()).not.toBe('')
  })
})

describe('failureSentence', () => {
  it.each<[Failure, string]>([
    [
      { kind: 'host-unreachable', host: 'eu.api.ovh.com' },
      'The host at eu.api.ovh.com cannot be reached, or its certificate is not trusted. Check the address and your connection; the panel tries again by itself.',
    ],
    [
      { kind: 'rate-limited', retryAfterSeconds: 90 },
      'The host has had too many requests for now. The panel waits 1 minute, then goes on by itself.',
    ],
    [
      { kind: 'input-wrong', field: 'consumerKey' },
      '“Consumer key” is not filled in correctly. Correct it and try again.',
    ],
    [
      { kind: 'action-refused', hostSays: 'no\u202e\n' },
      'The host refused, saying “no⟨U+202E⟩␊”. Nothing has changed; look at the state, then decide.',
    ],
  ])('says %j', (failure, sentence) => {
    expect(failureSentence(en, failure)).toBe(sentence)
  })

  it('does not read a field name off the prototype', () => {
    expect(failureSentence(en, { kind: 'input-wrong', field: 'constructor' })).toContain('“constructor”')
  })
})
