import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { until } from '../browser/driven-browser'

/** Runs `npm start` as a shell does, with these arguments and this environment in place of ours. */
function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/tour/main.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...environment },
    },
  )
  return { status, stderr, stdout }
}

describe('npm start', () => {
  test.each([[['--browser', 'opera']], [['--no-such-option']], [['stray']], [['--json']]])(
    'refuses %j with a usage line',
    (args) => {
      const { status, stderr } = start(args)
      expect(status).toBe(2)
      expect(stderr).toMatch(/^Usage: npm start/)
    },
  )

  test.runIf(process.platform === 'linux')('says that there is no display, in one sentence', () => {
    const { status, stderr } = start([])
    expect(status).toBe(1)
    expect(stderr).toContain('There is no display')
  })

  test('says that the browser is missing, in one sentence', () => {
    const nowhere = { CHROMIUM_PATH: '', PATH: '/nowhere' }
    const { status, stderr, stdout } = start(['--headless', '--once', '--json'], nowhere)
    expect(status).toBe(1)
    expect(stderr).toContain('was not found here')
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ ok: false })
  })
})

describe('npm run host', () => {
  test('ends, with all it started, when npm is ended', async () => {
    const data = mkdtempSync(join(tmpdir(), 'scripts-emails-host-'))
    const args = ['run', 'host', '--', '--json', '--port', '0', '--site', 'stand-in', '--data', data]
    const npm = spawn('npm', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(createInterface(npm.stdout), 'line')
    const { api, site } = JSON.parse(line) as { api: string; site: string }
    expect((await fetch(`${api}/auth/time`)).status).toBe(200)
    npm.kill()
    for (const address of [`${api}/auth/time`, site]) {
      await until(`no answer from ${address}`, () =>
        fetch(address)
          .then(() => null)
          .catch(() => true),
      )
    }
  })
})
