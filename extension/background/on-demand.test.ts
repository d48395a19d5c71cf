import { describe, expect, it, vi } from 'vitest'
import type { BounceEntry, MetricsToken } from '../../shared/endpoints'
import { FailureError } from '../../shared/failure'
import { FRESH_MS } from '../../shared/reading'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { HostingRecords } from './hosting-records'
import type { MailHost } from './mail-host'
import { OnDemand } from './on-demand'

const REF = { accountId: 'one', serviceName: 'shop.example' }
const TOKEN: MetricsToken = { endpoint: 'https://metrics.example', token: 't' }

function newOnDemand() {
  const clock = new SettableClock()
  const records = new HostingRecords(new MemoryStore())
  const readBounces = vi.fn(
    async (): Promise<BounceEntry[]> => [{ date: '2026-03-01', to: 'a@b', message: 'x' }],
  )
  const readMetricsToken = vi.fn(async (): Promise<MetricsToken | null> => TOKEN)
  const readHalfHours = vi.fn(async () => [{ at: 0, volume: 1 }])
  const hostOf = async () => ({ readBounces, readMetricsToken, readHalfHours }) as unknown as MailHost
  const onDemand = new OnDemand({ clock, records, hostOf })
  return { clock, records, readBounces, readMetricsToken, readHalfHours, onDemand }
}

describe('bounces', () => {
  it('are asked for once by all who ask within three seconds, and anew after that', async () => {
    const { clock, readBounces, onDemand } = newOnDemand()
    const [one, other] = await Promise.all([onDemand.bounces(REF, 20), onDemand.bounces(REF, 20)])
    expect(one).toBe(other)
    expect(one).toEqual({
      at: clock.now(),
      bounces: [{ at: Date.parse('2026-03-01'), to: 'a@b', message: 'x' }],
    })
    await onDemand.bounces(REF, 100)
    expect(readBounces).toHaveBeenCalledTimes(2)
    clock.advance(FRESH_MS)
    await onDemand.bounces(REF, 20)
    expect(readBounces).toHaveBeenCalledTimes(3)
  })

  it('that failed are asked for anew at once', async () => {
    const { readBounces, onDemand } = newOnDemand()
    readBounces.mockRejectedValueOnce(new FailureError({ kind: 'answer-too-large', host: 'h' }))
    await expect(onDemand.bounces(REF, 20)).rejects.toThrow('answer-too-large')
    await onDemand.bounces(REF, 20)
    expect(readBounces).toHaveBeenCalledTimes(2)
  })

  it('are not asked for while the host has asked for time', async () => {
    const { clock, records, readBounces, onDemand } = newOnDemand()
    await records.change(REF, (record) => ({ ...record, notBefore: clock.now() + 1500 }))
    await expect(onDemand.bounces(REF, 20)).rejects.toMatchObject({
      failure: { kind: 'rate-limited', retryAfterSeconds: 2 },
    })
    expect(readBounces).not.toHaveBeenCalled()
  })
})

describe('half hours', () => {
  it('take one token for ten minutes', async () => {
    const { clock, readMetricsToken, readHalfHours, onDemand } = newOnDemand()
    expect(await onDemand.halfHours(REF)).toEqual({ at: clock.now(), halfHours: [{ at: 0, volume: 1 }] })
    clock.advance(10 * 60_000 - 1)
    await onDemand.halfHours(REF)
    expect(readMetricsToken).toHaveBeenCalledTimes(1)
    clock.advance(FRESH_MS)
    await onDemand.halfHours(REF)
    expect(readMetricsToken).toHaveBeenCalledTimes(2)
    expect(readHalfHours).toHaveBeenCalledTimes(3)
    expect(readHalfHours).toHaveBeenLastCalledWith(REF.serviceName, TOKEN)
  })

  it('that the host does not keep are a failure of their own', async () => {
    const { readMetricsToken, onDemand } = newOnDemand()
    readMetricsToken.mockResolvedValue(null)
    await expect(onDemand.halfHours(REF)).rejects.toThrow('half-hours-not-kept')
  })
})
