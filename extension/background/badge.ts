import type { Tone } from '../../shared/mail-service'
import type { Reading } from '../../shared/reading'
import { worstTone } from '../../shared/reading'
import type { Badge } from '../platform/toolbar'

/** A reading older than this says nothing about now: 20 minutes, in ms (the background reads every 15). */
const TRUSTED_FOR_MS = 20 * 60_000

const GREY = { text: '?', colour: '#6b7280' }
const FACES: Readonly<Record<Tone, Omit<Badge, 'title'>>> = {
  green: { text: '✓', colour: '#15803d' },
  red: { text: '!', colour: '#b91c1c' },
  // Under way: neither sending nor stopped for good.
  amber: { text: '…', colour: '#6b7280' },
  grey: GREY,
}

/**
 * The badge for all hostings: the worst of them. A hosting without a trusted reading counts as unknown; no hosting at
 * all has no badge.
 */
export function badgeFor(
  readings: readonly (Reading | null)[],
  now: number,
  titles: Record<Tone, string>,
): Badge {
  if (readings.length === 0) return { text: '', colour: GREY.colour, title: titles.grey }
  const trusted = readings.map((reading) =>
    reading !== null && now - reading.at <= TRUSTED_FOR_MS ? reading.state : null,
  )
  const tone = worstTone(trusted)
  return { ...FACES[tone], title: titles[tone] }
}
