import type { Format } from '../../shared/words/format'
import type { Bar, Range } from './bars'

/** How the time of a bar is written. Days are the host's; everything else is in this machine's time zone. */
export type BarTimes = {
  /** In full: "Tuesday, March 3", "Mar 3, 2026, 2:00 PM". */
  name(bar: Bar): string
  /** Below the axis, as short as it can be. */
  tick(bar: Bar): string
  /** When something happened (ms) within the bar: the time of day, with the date where the bar does not tell it. */
  within(at: number, bar: Bar): string
}

type Local = {
  time(at: number): string
  /** Shorter, where it can be: "2 PM" for a whole hour, "14:00". */
  hour(at: number): string
  day(at: number): string
  date(at: number): string
}

function makeLocal(language: string, timeZone: string | undefined): Local {
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone })
  const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone })
  const dates = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  const hours = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone })
  const minutes = new Intl.DateTimeFormat('en', { minute: 'numeric', timeZone })
  const isWhole = (at: number) => times.resolvedOptions().hour12 && minutes.format(at) === '0'
  return {
    time: times.format,
    hour: (at) => (isWhole(at) ? hours : times).format(at),
    day: days.format,
    date: dates.format,
  }
}

const made = new Map<string, Local>()

/** Made once per language: Intl objects are slow to make. */
function localOf(language: string, timeZone: string | undefined): Local {
  const key = `${language} ${timeZone}`
  const local = made.get(key) ?? makeLocal(language, timeZone)
  made.set(key, local)
  return local
}

/** The times of one range in one language (BCP 47 tag, and its format); `timeZone` is this machine's unless given. */
export function barTimes(range: Range, language: string, format: Format, timeZone?: string): BarTimes {
  const local = localOf(language, timeZone)
  if (range === 'days') {
    return {
      name: ({ key }) => format.weekday(key),
      tick: ({ key }) => format.day(key),
      within: (at, { key }) => (local.date(at) === key ? local.time(at) : format.moment(at)),
    }
  }
  const beginsDay = ({ start, end }: Bar) => local.date(start) !== local.date(start - (end - start))
  return {
    name: ({ start }) => format.moment(start),
    tick: (bar) => (range !== 'day' || beginsDay(bar) ? local.day(bar.start) : local.hour(bar.start)),
    within: (at) => local.time(at),
  }
}
