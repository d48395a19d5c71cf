import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../shared/messages'
import { serviceKey } from '../../shared/service-name'
import { ACCOUNT_ID, readingOf, snapshotOf } from '../../test/gallery/made-up'
import { gathered } from './gathered'

const snapshot = (name: string, at: number) =>
  snapshotOf({ service: { accountId: ACCOUNT_ID, serviceName: name }, reading: readingOf({ at }) })

/** A page whose drawings are made by hand. */
function stage() {
  const taken: ReadonlyMap<string, Snapshot>[] = []
  const waiting = new Set<() => void>()
  const frame = (callback: () => void) => {
    waiting.add(callback)
    return () => waiting.delete(callback)
  }
  const draw = () => {
    const due = [...waiting]
    waiting.clear()
    for (const callback of due) callback()
  }
  return { taken, waiting, draw, gathering: gathered((newest) => taken.push(newest), frame) }
}

describe('gathered', () => {
  it('gives the newest of each once per drawing', () => {
    const { taken, waiting, draw, gathering } = stage()
    const last = snapshot('a.example', 3)
    for (const one of [snapshot('a.example', 1), snapshot('b.example', 2), last]) gathering.add(one)
    expect([taken, waiting.size]).toEqual([[], 1])
    draw()
    expect(taken).toHaveLength(1)
    expect(taken[0]?.size).toBe(2)
    expect(taken[0]?.get(serviceKey(last.service))).toBe(last)
  })

  it('begins anew after each drawing', () => {
    const { taken, draw, gathering } = stage()
    gathering.add(snapshot('a.example', 1))
    draw()
    draw()
    gathering.add(snapshot('b.example', 2))
    draw()
    expect(taken.map(({ size }) => size)).toEqual([1, 1])
  })

  it('gives nothing once it is stopped', () => {
    const { taken, draw, gathering } = stage()
    gathering.stop()
    gathering.add(snapshot('a.example', 1))
    gathering.stop()
    draw()
    expect(taken).toEqual([])
  })
})
