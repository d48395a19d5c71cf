import type { Action } from '../../shared/mail-service'

/**
 * How each action is marked: a shape of its own, so that nobody has to tell colours apart (stop, play, strike out), and
 * a tone of the stylesheet. `path` is drawn on a grid of MARK_SIZE units, by the chart and by the list below it.
 */
export const MARK_SHAPES: Readonly<Record<Action, { path: string; tone: 'red' | 'green' | 'amber' }>> = {
  BLOCK: { path: 'M1 1h8v8h-8z', tone: 'red' },
  UNBLOCK: { path: 'M1.5 0.5 9.5 5 1.5 9.5z', tone: 'green' },
  PURGE: { path: 'M2 0.5 5 3.5 8 0.5 9.5 2 6.5 5 9.5 8 8 9.5 5 6.5 2 9.5 0.5 8 3.5 5 0.5 2z', tone: 'amber' },
}
export const MARK_SIZE = 10
