import { describe, expect, it } from 'vitest'
import { MemoryStore } from '../../test/fakes/memory-store'
import { Checklists } from './checklists'

const REF = { accountId: 'one', serviceName: 'shop.example' }
const OTHER = { ...REF, serviceName: 'blog.example' }

describe('Checklists', () => {
  it('remember ticks per hosting, through the worker’s death', async () => {
    const store = new MemoryStore()
    const lists = new Checklists(store)
    await Promise.all([lists.tick(REF, 'no-smtp', true, 5), lists.tick(REF, 'size-limits', true, 6)])
    await lists.tick(OTHER, 'test-script', true, 7)
    await lists.tick(REF, 'no-smtp', true, 9)
    expect(await new Checklists(store).read(REF)).toEqual({ 'no-smtp': 9, 'size-limits': 6 })
    await lists.tick(REF, 'size-limits', false, 8)
    expect(await lists.read(REF)).toEqual({ 'no-smtp': 9 })
    await lists.forget([REF])
    expect(await lists.read(REF)).toEqual({})
    expect(await lists.read(OTHER)).toEqual({ 'test-script': 7 })
  })

  it('have none where what is kept cannot be read', async () => {
    const store = new MemoryStore()
    await store.write('checklist:one/shop.example', { 'no-smtp': 'yesterday' })
    expect(await new Checklists(store).read(REF)).toEqual({})
  })

  it('say so when nothing can be written', async () => {
    const store = new MemoryStore()
    store.full = true
    await expect(new Checklists(store).tick(REF, 'no-smtp', true, 1)).rejects.toThrow('storage-failed')
  })
})
