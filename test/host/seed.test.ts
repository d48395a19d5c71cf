import { expect, it } from 'vitest'
import { callApi, control } from './call-host'
import { dataFolderOfTest, startTestHost } from './start-test-host'

type Volume = { date: string; volume: number }

/** Cores may be shared with many other tests. */
const LONG = { timeout: 30_000 }
const SHOP = 'shop.cluster031.hosting.ovh.net'

it('lives through 30 days of real mail and ends at the present, within 4 s of work', LONG, async () => {
  const dataDir = dataFolderOfTest()
  const before = process.cpuUsage()
  const host = await startTestHost({ dataDir, seedHistoryDays: 30 })
  const { user, system } = process.cpuUsage(before)
  // Its own time, in µs: what other tests take of the same cores does not count.
  expect(user + system).toBeLessThan(4_000_000)

  expect(Math.abs(host.clock.now() - Date.now())).toBeLessThan(50)
  const volumes = (await callApi(host.description, { path: `/hosting/web/${SHOP}/email/volumes` }))
    .body as Volume[]
  expect(volumes.length).toBeGreaterThanOrEqual(29)
  for (const { volume } of volumes) {
    expect(volume).toBeGreaterThanOrEqual(3)
    expect(volume).toBeLessThanOrEqual(25)
  }
  expect(new Set(volumes.map(({ volume }) => volume)).size).toBeGreaterThan(3)
  const { services } = await control<{ services: { state: string; bounce: number }[] }>(
    host.description,
    '/state',
  )
  expect(services.every(({ state, bounce }) => state === 'ok' && bounce > 0)).toBe(true)

  await host.stop()
  const again = await startTestHost({ dataDir, seedHistoryDays: 30 })
  const kept = await callApi(again.description, { path: `/hosting/web/${SHOP}/email/volumes` })
  expect(kept.body).toEqual(volumes)
})

it('does not seed through a relay', async () => {
  const relay = { host: '127.0.0.1', port: 9 }
  await expect(startTestHost({ relay, seedHistoryDays: 1 })).rejects.toThrow('not through a relay')
})
