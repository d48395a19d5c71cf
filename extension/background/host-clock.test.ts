import { describe, expect, it, vi } from 'vitest'
import { SettableClock } from '../../test/fakes/settable-clock'
import { HostClock } from './host-clock'

const HOST_SECONDS = 1_700_000_000
const MINUTE_MS = 60_000

describe('HostClock', () => {
  it.each<[string, number, number, number]>([
    ['at once', 0, 1, 0],
    ['5 minutes later', 5 * MINUTE_MS, 1, 300],
    ['10 minutes later', 10 * MINUTE_MS, 1, 600],
    ['more than 10 minutes later', 10 * MINUTE_MS + 1, 2, 0],
    ['after the clock was set back', -1, 2, 0],
  ])('%s (%i ms): asked %i times, %i s on', async (_what, ms, times, secondsOn) => {
    const clock = new SettableClock(1_000_000)
    const ask = vi.fn(async () => HOST_SECONDS)
    const hostClock = new HostClock(clock)
    expect(await hostClock.seconds(ask)).toBe(HOST_SECONDS)
    clock.advance(ms)
    expect(await hostClock.seconds(ask)).toBe(HOST_SECONDS + secondsOn)
    expect(ask).toHaveBeenCalledTimes(times)
  })

  it('takes the host’s time for the moment at which it arrives', async () => {
    const clock = new SettableClock(0)
    const slow = async () => {
      clock.advance(8_000)
      return HOST_SECONDS
    }
    const hostClock = new HostClock(clock)
    expect(await hostClock.seconds(slow)).toBe(HOST_SECONDS)
    clock.advance(1_000)
    expect(await hostClock.seconds(slow)).toBe(HOST_SECONDS + 1)
  })

  it('asks again after an attempt that failed', async () => {
    const hostClock = new HostClock(new SettableClock())
    await expect(hostClock.seconds(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await hostClock.seconds(async () => HOST_SECONDS)).toBe(HOST_SECONDS)
  })
})
