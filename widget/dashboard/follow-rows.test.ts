import { describe, expect, it } from 'vitest'
import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import { ACCOUNT_ID, readingOf, snapshotOf } from '../../test/gallery/made-up'
import type { Outcome } from '../clients'
import type { KnownRows } from './follow-rows'
import { followRows } from './follow-rows'

const snapshot = (name: string, sentToday: number) =>
  snapshotOf({ service: { accountId: ACCOUNT_ID, serviceName: name }, reading: readingOf({ sentToday }) })

type Answer = (outcome: Outcome<readonly Snapshot[]>) => Promise<void>

/** A client whose lists are answered by hand, and a page that draws when it is told to. */
function stage() {
  const asked: Answer[] = []
  const due = new Set<() => void>()
  const listeners = { snapshot: new Set<(snapshot: Snapshot) => void>(), settings: new Set<() => void>() }
  let known: KnownRows = { rows: null, failure: null }
  let changes = 0
  const client = {
    list: () =>
      new Promise<Outcome<readonly Snapshot[]>>((resolve) => {
        asked.push(async (outcome) => {
          resolve(outcome)
          await Promise.resolve()
          await Promise.resolve()
        })
      }),
    watch(listener: (snapshot: Snapshot) => void) {
      listeners.snapshot.add(listener)
      return () => listeners.snapshot.delete(listener)
    },
    onSettingsChanged(listener: () => void) {
      listeners.settings.add(listener)
      return () => listeners.settings.delete(listener)
    },
  }
  const change = (next: (before: KnownRows) => KnownRows) => {
    known = next(known)
    changes += 1
  }
  const end = followRows(client, change, (callback) => {
    due.add(callback)
    return () => due.delete(callback)
  })
  return {
    end,
    asked,
    listeners,
    tell: (one: Snapshot) => {
      for (const listener of listeners.snapshot) listener(one)
    },
    changeSettings: () => {
      for (const listener of listeners.settings) listener()
    },
    draw: () => {
      for (const callback of due) callback()
      due.clear()
    },
    changes: () => changes,
    failure: () => known.failure,
    rows: () => known.rows,
    shown: () => known.rows?.map(({ values }) => [values.name, values.sentToday]) ?? null,
  }
}

const [a1, a2, a3, b1] = [snapshot('a', 1), snapshot('a', 2), snapshot('a', 3), snapshot('b', 1)] as const

describe('followRows', () => {
  it('gives the list when it has come', async () => {
    const { asked, shown } = stage()
    expect(shown()).toBeNull()
    await asked[0]?.({ ok: [a1, b1] })
    expect(shown()).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })

  it('makes anew only the row that was told of, once per drawing', async () => {
    const { asked, tell, draw, rows, shown, changes } = stage()
    await asked[0]?.({ ok: [a1, b1] })
    const before = rows()
    tell(a2)
    tell(a3)
    expect(changes()).toBe(1)
    draw()
    expect(changes()).toBe(2)
    expect(shown()?.[0]).toEqual(['a', 3])
    expect(rows()?.[1]).toBe(before?.[1])
  })

  it('keeps what was told while the list was on its way', async () => {
    const { asked, tell, draw, shown } = stage()
    tell(a2)
    draw()
    expect(shown()).toBeNull()
    await asked[0]?.({ ok: [a1] })
    expect(shown()).toEqual([['a', 2]])
  })

  it('does not add what is not in the list', async () => {
    const { asked, tell, draw, shown } = stage()
    await asked[0]?.({ ok: [a1] })
    tell(b1)
    draw()
    expect(shown()).toEqual([['a', 1]])
  })

  it('asks again when settings change, and waits for the newest list alone', async () => {
    const { asked, changeSettings, shown } = stage()
    changeSettings()
    await asked[0]?.({ ok: [a1] })
    expect(shown()).toBeNull()
    await asked[1]?.({ ok: [b1] })
    expect(shown()).toEqual([['b', 1]])
  })

  it('keeps the rows beside a failure, and forgets the failure with the next list', async () => {
    const { asked, changeSettings, failure, shown } = stage()
    await asked[0]?.({ ok: [a1] })
    changeSettings()
    const silent: Failure = { kind: 'worker-silent' }
    await asked[1]?.({ failure: silent })
    expect([shown(), failure()]).toEqual([[['a', 1]], silent])
    changeSettings()
    await asked[2]?.({ ok: [a1] })
    expect(failure()).toBeNull()
  })

  it('is still once it has ended', async () => {
    const { asked, end, tell, draw, listeners, changes } = stage()
    tell(a2)
    end()
    draw()
    await asked[0]?.({ ok: [a1] })
    expect(changes()).toBe(0)
    expect([listeners.snapshot.size, listeners.settings.size]).toEqual([0, 0])
  })
})
