import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

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
  test.each([[['--browser', 'opera']], [['--no-such-option']], [['stray']]])(
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
