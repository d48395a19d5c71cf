import { describe, expect, it } from 'vitest'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import type { Demo } from './demo-store'
import { DemoStore, demoAt } from './demo-store'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 2, 1, 12)

const kept: Demo = { bornAt: NOW - DAY_MS, latestAt: NOW, ahead: 0, requests: 3, hostings: {} }
const anew = (now: number): Demo => ({ bornAt: now, latestAt: now, ahead: 0, requests: 0, hostings: {} })

describe('demoAt', () => {
  it.each<[string, Demo | null, number, Demo]>([
    ['begins', null, NOW, anew(NOW)],
    ['goes on', kept, NOW + 5, { ...kept, latestAt: NOW + 5 }],
    ['stands at the same moment', kept, NOW, kept],
    ['does not go back with the clock', kept, NOW - MINUTE_MS, { ...kept, ahead: MINUTE_MS }],
    [
      'goes on from there',
      { ...kept, ahead: MINUTE_MS },
      NOW - MINUTE_MS + 7,
      { ...kept, latestAt: NOW + 7, ahead: MINUTE_MS },
    ],
    [
      'is not led further back by another set-back',
      { ...kept, ahead: MINUTE_MS },
      NOW - 3 * MINUTE_MS,
      { ...kept, ahead: 3 * MINUTE_MS },
    ],
    [
      'follows a clock that has caught up',
      { ...kept, ahead: MINUTE_MS },
      NOW + 9,
      { ...kept, latestAt: NOW + 9 },
    ],
    ['bears a day', kept, NOW - DAY_MS, { ...kept, ahead: DAY_MS }],
    ['begins anew beyond it', kept, NOW - DAY_MS - 1, anew(NOW - DAY_MS - 1)],
    ['lives two years', kept, kept.bornAt + 730 * DAY_MS, { ...kept, latestAt: kept.bornAt + 730 * DAY_MS }],
    ['begins anew after them', kept, kept.bornAt + 730 * DAY_MS + 1, anew(kept.bornAt + 730 * DAY_MS + 1)],
  ])('%s', (_what, before, now, after) => {
    expect(demoAt(before, now)).toEqual(after)
  })
})

describe('DemoStore', () => {
  it.each<[string, unknown, boolean]>([
    ['what it wrote', kept, true],
    ['something else', 'demo', false],
    ['a field too many', { ...kept, secret: 1 }, false],
    ['a time that is none', { ...kept, bornAt: Number.POSITIVE_INFINITY }, false],
    [
      'an action that is none',
      { ...kept, hostings: { 'shop.demo.example': { email: null, asked: [{ action: 'STOP', at: 1 }] } } },
      false,
    ],
  ])('reads %s', async (_what, value, isRead) => {
    const store = new MemoryStore()
    await store.write('demo', value)
    const demo = await new DemoStore(store, new SettableClock(NOW)).read()
    expect(demo).toEqual(isRead ? kept : anew(NOW))
    expect([...store.entries]).toEqual([['demo', demo]])
  })

  it('can be looked at on a full disk', async () => {
    const store = new MemoryStore()
    store.full = true
    expect(await new DemoStore(store, new SettableClock(NOW)).read()).toEqual(anew(NOW))
  })

  it('loses no change that comes while somebody looks', async () => {
    const store = new MemoryStore()
    const demo = new DemoStore(store, new SettableClock(NOW))
    const count = () =>
      demo.change((before) => ({ demo: { ...before, requests: before.requests + 1 }, value: 0 }))
    await Promise.all([demo.read(), count(), demo.read(), count(), demo.read()])
    expect((await demo.read()).requests).toBe(2)
  })
})
