import { describe, expect, it, vi } from 'vitest'
import type { MetricsToken, Volume } from '../../shared/endpoints'
import type { Failure } from '../../shared/failure'
import { FailureError } from '../../shared/failure'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { DETAIL_AGES, DETAILS, Details } from './details'
import { HostingRecords } from './hosting-records'
import type { MailHost } from './mail-host'

const REF = { accountId: 'one', serviceName: 'shop.example' }
const DAY = '2023-11-01'

function newDetails() {
  const clock = new SettableClock()
  const records = new HostingRecords(new MemoryStore())
  const host = {
    readVolumes: vi.fn(async (): Promise<Volume[]> => [{ date: DAY, volume: 5 }]),
    readAbuseState: vi.fn(async (): Promise<unknown> => ({ blocked: true })),
    readMetricsToken: vi.fn(
      async (): Promise<MetricsToken | null> => ({
        endpoint: 'https://metrics.example/prom',
        token: 'canary',
      }),
    ),
  }
  const isKnown = vi.fn(async () => true)
  const onChange = vi.fn(async () => undefined)
  const hostOf = async () => host as unknown as MailHost
  const details = new Details({ clock, records, hostOf, isKnown, onChange })
  return { clock, records, host, isKnown, onChange, details }
}

const failing = (failure: Failure) => () => Promise.reject(new FailureError(failure))
const failure: Failure = { kind: 'host-failing', host: 'h', status: 500 }

describe('the details of a hosting', () => {
  it('are read, kept and told; the token is not among them', async () => {
    const { clock, records, details, onChange } = newDetails()
    await details.readIfDue(REF, true)
    const at = clock.now()
    const record = await records.read(REF)
    expect(record).toMatchObject({
      history: { at, days: [{ day: DAY, volume: 5 }] },
      abuse: { at, facts: [{ name: 'blocked', value: 'true' }] },
      halfHours: { at, origin: 'https://metrics.example' },
    })
    expect(JSON.stringify(record)).not.toContain('canary')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(REF)
  })

  it('are read once for all who ask at the same time', async () => {
    const { details, host } = newDetails()
    await Promise.all([details.readIfDue(REF, true), details.readIfDue(REF, true)])
    expect(host.readVolumes).toHaveBeenCalledTimes(1)
  })

  it('are read for the background first, then the rest for who looks', async () => {
    const { details, host } = newDetails()
    await Promise.all([details.readIfDue(REF, false), details.readIfDue(REF, true)])
    expect(host.readVolumes).toHaveBeenCalledTimes(1)
    expect(host.readMetricsToken).toHaveBeenCalledTimes(1)
  })

  const readerOf = { history: 'readVolumes', abuse: 'readAbuseState', halfHours: 'readMetricsToken' } as const
  const cases = DETAILS.flatMap((detail) => [
    [detail, true, DETAIL_AGES[detail].shown] as const,
    [detail, false, DETAIL_AGES[detail].background] as const,
  ])
  it.each(cases)('%s (shown: %s) is due after %s ms', async (detail, isShown, age) => {
    const { clock, details, host } = newDetails()
    const reader = host[readerOf[detail]]
    await details.readIfDue(REF, true)
    clock.advance((age ?? 365 * 86_400_000) - 1)
    await details.readIfDue(REF, isShown)
    expect(reader).toHaveBeenCalledTimes(1)
    if (age === null) return
    clock.advance(1)
    await details.readIfDue(REF, isShown)
    expect(reader).toHaveBeenCalledTimes(2)
  })

  it('that cannot be had leave what was known, and are not asked for at once', async () => {
    const { clock, records, details, host } = newDetails()
    await details.readIfDue(REF, true)
    const before = await records.read(REF)
    clock.advance(25 * 3_600_000)
    for (const read of Object.values(host)) read.mockImplementation(failing(failure) as never)
    await details.readIfDue(REF, true)
    const at = clock.now()
    expect(await records.read(REF)).toEqual({
      ...before,
      historyFailure: failure,
      abuse: { ...before.abuse, at },
      halfHours: { ...before.halfHours, at },
    })
  })

  it('wait while the host has asked for time', async () => {
    const { clock, records, details, host } = newDetails()
    await records.change(REF, (record) => ({ ...record, notBefore: clock.now() + 1 }))
    await details.readIfDue(REF, true)
    expect(host.readVolumes).not.toHaveBeenCalled()
  })

  it('of an account that was forgotten meanwhile leave nothing behind', async () => {
    const { records, isKnown, details, onChange } = newDetails()
    isKnown.mockResolvedValue(false)
    await details.readIfDue(REF, true)
    expect((await records.read(REF)).history).toBeNull()
    expect(onChange).not.toHaveBeenCalled()
  })

  it.each<[string, MetricsToken | null]>([
    ['nowhere', null],
    ['an address that is not secure', { endpoint: 'http://metrics.example', token: 't' }],
    ['no address', { endpoint: 'javascript:alert(1)', token: 't' }],
  ])('name no place for half hours: %s', async (_what, token) => {
    const { records, details, host } = newDetails()
    host.readMetricsToken.mockResolvedValue(token)
    await details.readIfDue(REF, true)
    expect((await records.read(REF)).halfHours?.origin).toBeNull()
  })
})
