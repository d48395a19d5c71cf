import { describe, expect, it, onTestFinished } from 'vitest'
import { HostClock } from './clock'

function clockOfTest(): HostClock {
  const clock = new HostClock()
  onTestFinished(() => clock.stop())
  return clock
}

describe('the clock', () => {
  it('runs timers on the way in order, each at its own time', async () => {
    const clock = clockOfTest()
    const start = clock.now()
    const ran: [name: string, afterMs: number][] = []
    const note = (name: string) => ran.push([name, Math.round((clock.now() - start) / 1000) * 1000])
    clock.setTimer(60_000, () => note('second'))
    clock.setTimer(10_000, () => {
      note('first')
      clock.setTimer(20_000, () => note('set by the first'))
    })
    clock.setTimer(500_000, () => note('too late'))
    await clock.advance(100_000)
    expect(ran).toEqual([
      ['first', 10_000],
      ['set by the first', 30_000],
      ['second', 60_000],
    ])
    expect(clock.now() - start).toBeGreaterThanOrEqual(100_000)
  })

  it('waits for what a timer started', async () => {
    const clock = clockOfTest()
    let done = false
    clock.setTimer(1_000, async () => {
      await new Promise((resolve) => setImmediate(resolve))
      done = true
    })
    await clock.advance(1_000)
    expect(done).toBe(true)
  })

  it('waits for what starts while it waits', async () => {
    const clock = clockOfTest()
    const start = clock.now()
    const startedAfter: number[] = []
    clock.setTimer(0, async () => {
      clock.setTimer(5, async () => {
        await new Promise((resolve) => setImmediate(resolve))
        startedAfter.push(clock.now() - start)
      })
      await new Promise((resolve) => setTimeout(resolve, 10))
    })
    await clock.advance(3_600_000)
    expect(startedAfter).toHaveLength(1)
    expect(startedAfter[0]).toBeLessThan(3_600_000)
  })

  it('lets real time flow', async () => {
    const clock = clockOfTest()
    await clock.advance(3_600_000)
    const before = clock.now()
    await clock.sleep(5)
    expect(clock.now() - before).toBeGreaterThanOrEqual(4)
  })

  it('does not run a cancelled timer', async () => {
    const clock = clockOfTest()
    let ran = false
    clock
      .setTimer(1_000, () => {
        ran = true
      })
      .cancel()
    await clock.advance(2_000)
    expect(ran).toBe(false)
  })
})
