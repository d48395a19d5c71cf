import { describe, expect, it } from 'vitest'
import { isOpen } from '../../shared/journal'
import { MemoryStore } from '../../test/fakes/memory-store'
import { operationOf } from '../../test/gallery/made-up'
import { JournalStore } from './journal-store'

const REF = { accountId: 'one', serviceName: 'shop.example' }
const entry = (id: string, parts: Parameters<typeof operationOf>[0] = {}) =>
  operationOf({ id, ...REF, ...parts })

function newJournal() {
  const store = new MemoryStore()
  return { store, journal: new JournalStore(store) }
}
const ids = async (journal: JournalStore) => (await journal.readAll()).map(({ id }) => id)

describe('JournalStore', () => {
  it('begins operations one after the other, oldest first', async () => {
    const { store, journal } = newJournal()
    await journal.begin(entry('a', { status: 'seen' }))
    await journal.begin(entry('b', { serviceName: 'blog.example' }))
    await journal.begin(entry('c', { accountId: 'other' }))
    await journal.begin(entry('d'))
    expect(await ids(new JournalStore(store))).toEqual(['a', 'b', 'c', 'd'])
    expect((await journal.open()).map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  })

  it.each<[string, Parameters<typeof operationOf>[0], string, string]>([
    ['another is on its way', { status: 'sent' }, 'b', 'operation-running'],
    ['another is about to be', { status: 'intended' }, 'b', 'operation-running'],
    ['it is on its way', { status: 'sent' }, 'a', 'intent-ended'],
    ['it has ended', { status: 'seen' }, 'a', 'intent-ended'],
  ])('begins none when %s', async (_what, parts, id, kind) => {
    const { journal } = newJournal()
    await journal.begin(entry('a', parts))
    await expect(journal.begin(entry(id))).rejects.toMatchObject({ failure: { kind } })
    expect(await ids(journal)).toEqual(['a'])
  })

  it('begins one of two that come at once', async () => {
    const { journal } = newJournal()
    const both = await Promise.allSettled([journal.begin(entry('a')), journal.begin(entry('b'))])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await ids(journal)).toEqual(['a'])
  })

  it('loses no change of two that come at once', async () => {
    const { journal } = newJournal()
    await journal.begin(entry('a'))
    await Promise.all([
      journal.change('a', (operation) => ({ ...operation, queryId: 'EU.1' })),
      journal.change('a', (operation) => ({ ...operation, answeredAt: 5 })),
    ])
    expect(await journal.readAll()).toEqual([entry('a', { queryId: 'EU.1', answeredAt: 5 })])
  })

  it('changes nothing for an id that is not there, and writes nothing for no change', async () => {
    const { store, journal } = newJournal()
    await journal.begin(entry('a'))
    store.full = true
    expect(await journal.change('b', (operation) => ({ ...operation, status: 'seen' }))).toBeNull()
    expect(await journal.change('a', (operation) => operation)).toEqual(entry('a'))
  })

  it('says that a full disk took nothing, and goes on afterwards', async () => {
    const { store, journal } = newJournal()
    store.full = true
    await expect(journal.begin(entry('a'))).rejects.toMatchObject({ failure: { kind: 'storage-failed' } })
    store.full = false
    await journal.begin(entry('b'))
    expect(await ids(journal)).toEqual(['b'])
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, []],
    ['something else', { a: 1 }, []],
    [
      'entries that cannot be read',
      [null, 'x', { ...entry('bad'), status: 'lost' }, entry('good')],
      ['good'],
    ],
    ['an entry with a further field', [{ ...entry('bad'), secret: 1 }, entry('good')], ['good']],
  ])('reads what it can of %s', async (_what, kept, readable) => {
    const { store, journal } = newJournal()
    await store.write('journal', kept)
    expect(await ids(journal)).toEqual(readable)
  })

  it.each<[string, ReturnType<typeof entry>[], string | null]>([
    ['none', [entry('x', { serviceName: 'blog.example' })], null],
    ['the newest that ended', [entry('a', { status: 'seen' }), entry('b', { status: 'refused' })], 'b'],
    ['the one on its way', [entry('a', { status: 'sent' }), entry('b', { status: 'seen' })], 'a'],
  ])('finds %s for a hosting', async (_what, kept, id) => {
    const { store, journal } = newJournal()
    await store.write('journal', kept)
    expect((await journal.latestOf(REF))?.id ?? null).toBe(id)
  })

  it('keeps the newest thousand, and every open one', async () => {
    const { store, journal } = newJournal()
    const old = Array.from({ length: 1200 }, (_, index) =>
      entry(`old-${index}`, { status: index === 3 ? 'sent' : 'seen', serviceName: `s${index}.example` }),
    )
    await store.write('journal', old)
    await journal.begin(entry('new'))
    const kept = await journal.readAll()
    expect(kept).toHaveLength(1001)
    expect(kept[0]?.id).toBe('old-3')
    expect(kept.at(-1)?.id).toBe('new')
    expect(kept.filter(isOpen)).toHaveLength(2)
  })
})
