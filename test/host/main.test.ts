import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Arrival } from './arrivals'
import { control, submit } from './call-host'
import type { HostDescription } from './description'
import type { ListedMessage } from './message-list'
import { runHost, spawnHost } from './spawn-host'
import { dataFolderOfTest, startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'
/** Starting processes takes its time where many tests run at once. */
const LONG = { timeout: 30_000 }

async function statuses(host: HostDescription): Promise<string[]> {
  return (await control<ListedMessage[]>(host, '/messages')).map(({ status }) => status)
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('the queue', LONG, () => {
  it('survives kill -9: a held message is there again and is delivered exactly once', async () => {
    const data = dataFolderOfTest()
    const first = await spawnHost('--port', '0', '--data', data)
    await control(first.description, `/services/${SHOP}`, { state: 'ko' }, 'PUT')
    await submit(first.description, SHOP)
    await first.end('SIGKILL')

    const second = await spawnHost('--port', '0', '--data', data)
    expect(second.description.accounts).toEqual(first.description.accounts)
    expect(await statuses(second.description)).toEqual(['held'])
    await control(second.description, `/services/${SHOP}`, { state: 'ok' }, 'PUT')
    await control(second.description, '/clock', { advanceMs: 0 })
    expect(await statuses(second.description)).toEqual(['delivered'])
    await second.end('SIGKILL')

    const third = await spawnHost('--port', '0', '--data', data)
    await control(third.description, '/clock', { advanceMs: 3_600_000 })
    expect(await control<Arrival[]>(third.description, '/delivered')).toHaveLength(1)
  })

  it('survives kill -9 while its relay is away: the message goes out once the relay is back', async () => {
    const data = dataFolderOfTest()
    const port = await freePort()
    const args = ['--port', '0', '--data', data, '--relay', `127.0.0.1:${port}`]
    const first = await spawnHost(...args)
    await submit(first.description, SHOP)
    await first.end('SIGKILL')
    const relay = await startTestHost({ ports: { smtp: port } })
    const second = await spawnHost(...args)
    await control(second.description, '/clock', { advanceMs: 60_000 })
    expect(await statuses(second.description)).toEqual(['delivered'])
    expect(relay.mail.arrivals.count()).toBe(1)
  })
})

describe('the command line', LONG, () => {
  it('refuses bad options with a usage line', async () => {
    const { code, stderr, stdout } = await runHost('--port', 'x')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^--port must be .*\nUsage: npm run host/)
  })

  it('refuses a data folder that another copy holds, and a taken port, in one sentence', async () => {
    const dataDir = dataFolderOfTest()
    await startTestHost({ dataDir })
    const held = await runHost('--port', '0', '--data', dataDir, '--site', 'none')
    expect(held).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Another copy .*\.\n$/) })

    const port = await freePort()
    await startTestHost({ ports: { panel: port + 1 } })
    const taken = await runHost('--port', String(port), '--data', dataFolderOfTest(), '--site', 'none')
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Port \d+ is taken .*\.\n$/) })
  })

  it('stops cleanly on SIGTERM, and its folder is free again', async () => {
    const data = dataFolderOfTest()
    const { end } = await spawnHost('--port', '0', '--data', data)
    expect(await end('SIGTERM')).toBe(0)
    await startTestHost({ dataDir: data })
  })

  it('puts the four servers on ports in a row', async () => {
    const port = await freePort()
    const { description } = await spawnHost(
      '--port',
      String(port),
      '--data',
      dataFolderOfTest(),
      '--services',
      '3',
    )
    expect(description).toMatchObject({
      api: `http://127.0.0.1:${port}/1.0`,
      tokenUrl: `http://127.0.0.1:${port}/auth/oauth2/token`,
      control: `http://127.0.0.1:${port}/control`,
      panel: `http://127.0.0.1:${port + 1}`,
      smtp: `smtp://127.0.0.1:${port + 3}`,
    })
    expect(description.services.map(({ serviceName }) => serviceName.split('.')[0])).toEqual([
      'shop',
      'blog',
      'site3',
    ])
    expect(description.sendmail).toMatch(/^\//)
  })
})
