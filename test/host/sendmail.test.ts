import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Arrival } from './arrivals'
import { control } from './call-host'
import type { RunningHost } from './host'
import { startTestHost } from './start-test-host'

const MESSAGE =
  'To: customer@receiver.example\nSubject: Hello\nX-PHP-Originating-Script: 0:contact.php\n\nText\n'

let host: RunningHost

beforeEach(async () => {
  host = await startTestHost()
})

async function sendmail(args: string[], message: string): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(host.description.sendmail, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  child.stdin.on('error', () => {}) // it may end without reading
  child.stdin.end(message)
  const exited = once(child, 'exit')
  const stderr = await text(child.stderr)
  return { code: (await exited)[0], stderr }
}

async function delivered(): Promise<Arrival[]> {
  await host.clock.advance(0)
  return control<Arrival[]>(host.description, '/delivered')
}

describe('sendmail', () => {
  it('reads recipients from the header with -t and takes Bcc out of what is sent', async () => {
    const bcc = MESSAGE.replace(
      'Subject',
      'Bcc: hidden@receiver.example,\n  second@receiver.example\nSubject',
    )
    expect(await sendmail(['-t', '-i'], bcc)).toEqual({ code: 0, stderr: '' })
    const arrivals = await delivered()
    expect(arrivals.map(({ to }) => to.split('@')[0]).sort()).toEqual(['customer', 'hidden', 'second'])
    for (const { headers, text: body } of arrivals) {
      expect(headers).not.toHaveProperty('bcc')
      expect(headers).toMatchObject({ 'x-php-originating-script': '0:contact.php', subject: 'Hello' })
      expect(headers).toMatchObject({ date: expect.any(String), 'message-id': expect.any(String) })
      expect(body.trim()).toBe('Text')
    }
  })

  it.each([
    [['-f', 'www@shop.example', 'other@receiver.example'], 'www@shop.example', ['other@receiver.example']],
    [
      ['-fwww@shop.example', '-oi', 'a@b.example', 'c@d.example'],
      'www@shop.example',
      ['a@b.example', 'c@d.example'],
    ],
    [['-bs', '-oem', '-i', '--', 'a@b.example'], 'www@shop.cluster031.hosting.ovh.net', ['a@b.example']],
    [['-ti', '-r', 'www@shop.example'], 'www@shop.example', ['customer@receiver.example']],
  ])('understands %j', async (args, from, recipients) => {
    expect((await sendmail(args, MESSAGE)).code).toBe(0)
    const arrivals = await delivered()
    expect(arrivals.map(({ to }) => to).sort()).toEqual(recipients)
    expect(arrivals[0]?.from).toBe(from)
  })

  it('keeps a line that is a single dot, and bytes that are no UTF-8', async () => {
    const raw = Buffer.concat([Buffer.from('Subject: x\n\nA\n.\nB '), Buffer.from([0xe9, 0x0a])])
    const child = execFile(host.description.sendmail, ['-i', 'a@b.example'])
    child.stdin?.end(raw)
    expect((await once(child, 'exit'))[0]).toBe(0)
    await host.clock.advance(0)
    const stored = host.mail.database.get<{ raw: Buffer }>('SELECT raw FROM arrivals')
    expect(stored?.raw.includes(Buffer.from('A\r\n.\r\nB \xe9', 'latin1'))).toBe(true)
  })

  it.each([[[]], [['-t']], [['-i', '-f', 'a@b.example']]])(
    'ends with 64 without recipients: %j',
    async (args) => {
      const { code, stderr } = await sendmail(args, 'Subject: x\n\nText\n')
      expect(code).toBe(64)
      expect(stderr).toMatch(/^sendmail: .*recipients.*\n$/)
    },
  )

  it('ends with 75 when the host cannot store the message, and when it cannot be reached', async () => {
    await control(host.description, '/faults', { path: '/submission', fault: { status: 500 } })
    expect(await sendmail(['-t'], MESSAGE)).toMatchObject({
      code: 75,
      stderr: expect.stringMatching(/try again later.*\n$/),
    })
    await host.stop()
    const { code, stderr } = await sendmail(['-t'], MESSAGE)
    expect(code).toBe(75)
    expect(stderr).toMatch(/^sendmail: The host cannot be reached, try again later \(.+\)\.\n$/)
  })

  it('ends with 65 when the message is too large', async () => {
    expect((await sendmail(['-t'], `${MESSAGE}${'x'.repeat(10_000_000)}`)).code).toBe(65)
  })

  it('takes a message from a shell pipe', async () => {
    const command = `printf 'Subject: piped\\n\\nText\\n' | "$0" a@b.example`
    const child = execFile('sh', ['-c', command, host.description.sendmail])
    expect((await once(child, 'exit'))[0]).toBe(0)
    expect(await delivered()).toMatchObject([{ subject: 'piped' }])
  })

  it('submits for the service whose wrapper it is', async () => {
    const blog = host.description.services[1]
    const child = execFile(blog?.sendmail ?? '', ['a@b.example'])
    child.stdin?.end(MESSAGE)
    await once(child, 'exit')
    expect(await control(host.description, '/messages')).toMatchObject([{ service: blog?.serviceName }])
  })
})

function phpIsThere(): boolean {
  try {
    execFileSync('php', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

it.runIf(phpIsThere())('takes the mail of PHP’s mail()', async () => {
  const code = `exit(mail('customer@receiver.example', 'From PHP', 'Text', ['From' => 'shop@shop.example']) ? 0 : 1);`
  const settings = ['-d', `sendmail_path=${host.description.sendmail} -t -i`, '-d', 'mail.add_x_header=1']
  const child = execFile('php', [...settings, '-r', code])
  expect((await once(child, 'exit'))[0]).toBe(0)
  expect(await delivered()).toMatchObject([
    { to: 'customer@receiver.example', from: 'shop@shop.example', subject: 'From PHP' },
  ])
  expect((await delivered())[0]?.headers).toHaveProperty('x-php-originating-script')
})
