/** The bases under which the same API answers: `/1.0` and `/v1`, and the panel's own. */
export const API_BASES = ['/1.0', '/v1'] as const
export const PANEL_API_BASE = '/engine/apiv6'

/** The path of a request target, as sent, without its query. */
export function pathOf(target: string | undefined): string {
  return (target ?? '').split('?', 1)[0] ?? ''
}

/** A path without the API's base; unchanged when there is none. */
export function pathBelowBase(path: string): string {
  const base = [...API_BASES, PANEL_API_BASE].find((candidate) => path.startsWith(`${candidate}/`))
  return base === undefined ? path : path.slice(base.length)
}
