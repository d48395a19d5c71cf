import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChecklistItem } from '../../shared/checklist'
import { isDone } from '../../shared/checklist'
import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import { useSpoken } from '../spoken'
import { useGuide } from './use-guide'
import type { Wishes } from './wishes'
import { answered, withoutAnswered } from './wishes'

/** The checklist as the person sees it. */
export type Ticking = {
  isDone(item: ChecklistItem): boolean
  tick(item: ChecklistItem, done: boolean): Promise<void>
  /** Why the newest tick could not be kept. */
  readonly failure: Failure | null
}

/** Ticks items: shown at once, and from the first snapshot after the answer on as the snapshot has them. */
export function useTicking(client: PanelClient, snapshot: Snapshot): Ticking {
  const [wishes, setWishes] = useState<Wishes>({})
  const [failure, setFailure] = useState<Failure | null>(null)
  const turns = useRef(0)
  // Each new snapshot ends the wishes that it shows.
  useEffect(() => setWishes(withoutAnswered), [snapshot])
  const tick = async (item: ChecklistItem, done: boolean) => {
    turns.current += 1
    const turn = turns.current
    setWishes((before) => ({ ...before, [item]: { done, turn, isAnswered: false } }))
    setFailure(null)
    const outcome = await client.tick(item, done)
    const isKept = 'ok' in outcome
    setWishes((before) => answered(before, item, turn, isKept))
    if (!isKept) setFailure(outcome.failure)
  }
  return {
    isDone: (item) => wishes[item]?.done ?? isDone(item, snapshot.ticks, snapshot.held),
    tick,
    failure,
  }
}

type TickProps = { item: ChecklistItem; ticking: Ticking; describedBy?: string; children: ComponentChildren }

/** The checkbox of one item; `children` name it. */
export function Tick({ item, ticking, describedBy, children }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        data-tick={item}
        aria-describedby={describedBy}
        checked={ticking.isDone(item)}
        onChange={(event) => ticking.tick(item, event.currentTarget.checked)}
      />
      {children}
    </label>
  )
}

/** How many of `items` are done: in words, and as a bar. */
export function Progress({ items, ticking }: { items: readonly ChecklistItem[]; ticking: Ticking }) {
  const guide = useGuide()
  const { format } = useSpoken()
  const done = items.filter(ticking.isDone).length
  return (
    <div class="guide-progress" data-done={done}>
      <p class="quiet" aria-live="polite">
        {guide?.progress(format.number(done), format.number(items.length))}
      </p>
      <span class="meter" aria-hidden="true">
        <span style={{ inlineSize: `${(done / items.length) * 100}%` }} />
      </span>
    </div>
  )
}
