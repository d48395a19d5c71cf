import { describe, expect, it } from 'vitest'
import { MemoryStore } from '../../test/fakes/memory-store'
import { type Placement, Placements } from './placements'

const PLACE: Placement = {
  accountId: 'one',
  serviceName: 'shop.example',
  tabId: 7,
  origin: 'https://site.example',
  fold: 'open',
}
const NOT_WATCHED = { failure: { kind: 'place-not-watched' } }

describe('Placements', () => {
  it.each<[string, number | undefined, boolean]>([
    ['its own tab', 7, true],
    ['another tab', 8, false],
    ['no tab', undefined, false],
  ])('a ticket counts in %s: %#', async (_what, tabId, counts) => {
    const placements = new Placements(new MemoryStore())
    const ticket = await placements.issue(PLACE)
    const found = placements.find(ticket, tabId)
    if (counts) expect(await found).toEqual(PLACE)
    else await expect(found).rejects.toMatchObject(NOT_WATCHED)
  })

  it('an invented ticket counts nowhere', async () => {
    const store = new MemoryStore()
    await store.write('intent:x', PLACE)
    const placements = new Placements(store)
    for (const ticket of [crypto.randomUUID(), '', 'x', '../intent:x']) {
      await expect(placements.find(ticket, 7)).rejects.toMatchObject(NOT_WATCHED)
    }
  })

  it('a closed tab takes its own tickets along, and nothing else', async () => {
    const store = new MemoryStore()
    const placements = new Placements(store)
    const [one, other] = [await placements.issue(PLACE), await placements.issue({ ...PLACE, tabId: 8 })]
    await store.write('intent:x', { tabId: 7 })
    await placements.forgetTab(7)
    expect([...store.entries.keys()].sort()).toEqual(['intent:x', `ticket:${other}`])
    await expect(placements.find(one, 7)).rejects.toMatchObject(NOT_WATCHED)
  })

  it('a forgotten account takes its own tickets along', async () => {
    const store = new MemoryStore()
    const placements = new Placements(store)
    await placements.issue(PLACE)
    const other = await placements.issue({ ...PLACE, accountId: 'other' })
    await placements.forgetAccount('one')
    expect([...store.entries.keys()]).toEqual([`ticket:${other}`])
  })
})
