/** The forms of a counted thing, by the category of Intl.PluralRules; `other` stands in for a form not given. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** Numbers and times as one language writes them. Durations and ages are in ms, times in ms since the epoch. */
export type Format = {
  /** A dash stands for a number that nobody has told. */
  number(value: number | null): string
  /** `part` of `whole` in percent, one digit after the point; `null` where there is no whole. */
  share(part: number, whole: number): string | null
  /** How long ago: "12 seconds ago". An age below one second is "now". */
  ago(age: number): string
  /** A length of time in its largest whole unit: "3 minutes". */
  duration(length: number): string
  /** Time that is left: whole hours, or minutes below one hour: "71 hours". */
  timeLeft(length: number): string
  /** Date and time of day, in this machine's time zone. */
  moment(at: number): string
  /** Day and month of a calendar day `YYYY-MM-DD`. */
  day(day: string): string
  /** Weekday, day and month of a calendar day `YYYY-MM-DD`. */
  weekday(day: string): string
  plural(count: number, forms: PluralForms): string
}

type Unit = 'second' | 'minute' | 'hour' | 'day'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const SIZES = { hour: HOUR_MS, minute: MINUTE_MS } as const

const UNITS: readonly (readonly [unit: Unit, ms: number])[] = [
  ['day', 24 * HOUR_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
  ['second', 1000],
]

/** Whole days are counted from two on: "30 hours" says more than "1 day". */
const FEWEST = { day: 2, hour: 1, minute: 1, second: 0 } as const

function inLargestUnit(ms: number): readonly [count: number, unit: Unit] {
  const length = Math.max(0, ms)
  for (const [unit, size] of UNITS) {
    const count = Math.floor(length / size)
    if (count >= FEWEST[unit]) return [count, unit]
  }
  return [0, 'second']
}

function calendarDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

const NOT_TOLD = '–'

/** Where a language means one country's way: plain `pt` would be Brazil's. */
const LOCALES: Readonly<Record<string, string>> = { pt: 'pt-PT' }

function makeFormat(tag: string): Format {
  const language = LOCALES[tag] ?? tag
  const numbers = new Intl.NumberFormat(language)
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  const now = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second')
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const weekdays = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const plurals = new Intl.PluralRules(language)
  const inUnit = (count: number, unit: Unit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  return {
    number: (value) => (value === null ? NOT_TOLD : numbers.format(value)),
    share: (part, whole) => (whole > 0 ? percents.format(part / whole) : null),
    ago(age) {
      const [count, unit] = inLargestUnit(age)
      return count === 0 ? now : relative.format(-count, unit)
    },
    duration(length) {
      return inUnit(...inLargestUnit(length))
    },
    timeLeft(length) {
      const unit = length >= HOUR_MS ? 'hour' : 'minute'
      // A minute is given away, so that 72 hours do not read as 71 from their first second on.
      const count = Math.floor(Math.max(0, length + (unit === 'hour' ? MINUTE_MS : 0)) / SIZES[unit])
      return inUnit(count, unit)
    },
    moment: (at) => moments.format(at),
    day: (day) => days.format(calendarDay(day)),
    weekday: (day) => weekdays.format(calendarDay(day)),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
  }
}

const made = new Map<string, Format>()

/** The format of a language (BCP 47 tag). Made once per language: Intl objects are slow to make. */
export function formatFor(language: string): Format {
  const format = made.get(language) ?? makeFormat(language)
  made.set(language, format)
  return format
}
