import { describe, expect, it } from 'vitest'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { INTENT_LIFE_MS, type Intent, Intents } from './intents'

const PROPOSAL: Omit<Intent, 'id' | 'proposedAt'> = {
  ...{ accountId: 'one', serviceName: 'shop.example' },
  ...{ action: 'PURGE', recipient: null, surface: 'frame' },
}
const ENDED = { failure: { kind: 'intent-ended' } }

function newIntents() {
  const store = new MemoryStore()
  const clock = new SettableClock()
  return { store, clock, intents: new Intents(store, clock) }
}

describe('Intents', () => {
  it('keep a proposal through the worker’s death, each under an id of its own', async () => {
    const { store, clock, intents } = newIntents()
    const [one, other] = [await intents.propose(PROPOSAL), await intents.propose(PROPOSAL)]
    expect(one).toEqual({ ...PROPOSAL, id: one.id, proposedAt: clock.now() })
    expect(other.id).not.toBe(one.id)
    expect(await new Intents(store, clock).read(one.id)).toEqual(one)
  })

  it.each([
    [INTENT_LIFE_MS, false],
    [INTENT_LIFE_MS + 1, true],
  ])('%i ms old: ended: %s', async (age, ended) => {
    const { clock, intents } = newIntents()
    const { id } = await intents.propose(PROPOSAL)
    clock.advance(age)
    if (ended) await expect(intents.read(id)).rejects.toMatchObject(ENDED)
    else expect(await intents.read(id)).toMatchObject(PROPOSAL)
  })

  it('end one and no other', async () => {
    const { intents } = newIntents()
    const [one, other] = [await intents.propose(PROPOSAL), await intents.propose(PROPOSAL)]
    await intents.end(one.id)
    await expect(intents.read(one.id)).rejects.toMatchObject(ENDED)
    expect(await intents.read(other.id)).toEqual(other)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['something else', 'PURGE'],
    ['an unknown action', { ...PROPOSAL, id: 'x', proposedAt: 0, action: 'ERASE' }],
    ['a further field', { ...PROPOSAL, id: 'x', proposedAt: 0, url: 'x' }],
  ])('take %s in the store for none', async (_what, kept) => {
    const { store, intents } = newIntents()
    await store.write('intent:x', kept)
    await expect(intents.read('x')).rejects.toMatchObject(ENDED)
  })
})
