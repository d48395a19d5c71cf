import type { ChecklistItem } from '../../shared/checklist'

/** A tick that was asked for and that no snapshot shows yet; `turn` tells it from an earlier one of the same item. */
export type Wish = { readonly done: boolean; readonly turn: number; readonly isAnswered: boolean }
export type Wishes = Readonly<Partial<Record<ChecklistItem, Wish>>>

function without(wishes: Wishes, item: ChecklistItem): Wishes {
  const { [item]: _, ...others } = wishes
  return others
}

/** After the answer to one wish: a kept one waits for its snapshot, any other is over. A newer wish stays as it is. */
export function answered(wishes: Wishes, item: ChecklistItem, turn: number, isKept: boolean): Wishes {
  const wish = wishes[item]
  if (wish === undefined || wish.turn !== turn) return wishes
  return isKept ? { ...wishes, [item]: { ...wish, isAnswered: true } } : without(wishes, item)
}

/** After a new snapshot: it shows the wishes that were answered. The same object when there are none. */
export function withoutAnswered(wishes: Wishes): Wishes {
  const items = Object.keys(wishes) as ChecklistItem[]
  const over = items.filter((item) => wishes[item]?.isAnswered)
  return over.reduce(without, wishes)
}
