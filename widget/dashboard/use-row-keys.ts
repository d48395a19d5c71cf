import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { HostingRow } from '../../shared/hosting-rows'
import { rowAfterKey } from './row-keys'

/** The parts of a row that can have the focus. */
const PARTS = ['input', 'a'] as const
type Part = (typeof PARTS)[number]

/** One part of one row, by the row's place. */
type Aim = { readonly index: number; readonly part: Part }

/** Focuses a part of a row if the row is drawn; tells whether it was. */
function focus(list: HTMLElement, { index, part }: Aim): boolean {
  const element = list.querySelector<HTMLElement>(`[data-index="${index}"] ${part}`)
  element?.focus()
  return element !== null
}

/** Brings the place of a row that is not drawn yet into the middle of the view: then it is drawn. */
function scrollToRow(list: HTMLElement, index: number, rowHeight: number): void {
  const top = list.getBoundingClientRect().top + index * rowHeight
  scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })
}

/** Arrow keys, Home and End lead from a part of a row to the same part of another one. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  rows: readonly HostingRow[],
  rowHeight: number,
): (event: KeyboardEvent) => void {
  const aim = useRef<Aim | null>(null)
  useLayoutEffect(() => {
    if (aim.current && list.current && focus(list.current, aim.current)) aim.current = null
  })
  return (event) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !list.current) return
    const part = PARTS.find((one) => target.matches(one))
    const key = target.closest<HTMLElement>('[data-key]')?.dataset.key
    const index = rowAfterKey(
      event.key,
      rows.findIndex((row) => row.key === key),
      rows.length,
    )
    if (part === undefined || index === null || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    if (focus(list.current, { index, part })) return
    aim.current = { index, part }
    scrollToRow(list.current, index, rowHeight)
  }
}
