import { describe, expect, it } from 'vitest'
import type { Operation } from '../../shared/journal'
import { operationOf } from '../../test/gallery/made-up'
import type { Outcome } from '../clients'
import { followJournal } from './follow-journal'

type Read = Outcome<readonly Operation[]>

/** A journal whose readings are answered by hand. */
function journalByHand() {
  const asked: ((outcome: Read) => void)[] = []
  const listeners = new Set<() => void>()
  const client = {
    readJournal: () => new Promise<Read>((resolve) => asked.push(resolve)),
    onJournalChanged: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const answer = async (outcome: Read) => {
    asked.at(-1)?.(outcome)
    await Promise.resolve().then(() => undefined)
  }
  const change = () => {
    for (const listener of listeners) listener()
  }
  return { client, asked, listeners, answer, change }
}

const one: Read = { ok: [operationOf()] }
const none: Read = { ok: [] }
const silent: Read = { failure: { kind: 'worker-silent' } }

describe('followJournal', () => {
  it.each<[string, readonly ('change' | Read)[], number, readonly Read[]]>([
    ['reads at once', [], 1, []],
    ['tells what it read', [one], 1, [one]],
    ['reads again after a change', [one, 'change', none], 2, [one, none]],
    ['reads once more for many changes during a reading', ['change', 'change', one, none], 2, [one, none]],
    ['goes on after a failure', [silent, 'change', one], 2, [silent, one]],
  ])('%s', async (_what, events, readings, told) => {
    const journal = journalByHand()
    const heard: Read[] = []
    followJournal(journal.client, (outcome) => heard.push(outcome))
    for (const event of events) {
      if (event === 'change') journal.change()
      else await journal.answer(event)
    }
    expect(journal.asked).toHaveLength(readings)
    expect(heard).toEqual(told)
  })

  it('says nothing more, and reads nothing more, once it is stopped', async () => {
    const journal = journalByHand()
    const heard: Read[] = []
    const following = followJournal(journal.client, (outcome) => heard.push(outcome))
    journal.change()
    following.stop()
    await journal.answer(one)
    expect([journal.asked.length, journal.listeners.size, heard]).toEqual([1, 0, []])
  })
})
