import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressFrom } from './address'
import type { TestScriptWords } from './test-script'
import { testScript } from './test-script'

const PHP = '/usr/bin/php'
const TOKEN = '0123456789abcdef0123456789abcdef'
const WORDS: TestScriptWords = {
  whatItIs: 'Sends one mail.',
  deleteIt: 'Delete it.',
  subject: 'Test mail',
  body: 'It arrived.',
  accepted: 'accepted',
  refused: 'refused',
}

/** Words that would end a string, a comment, PHP itself, or be read as a variable. */
const NASTY = [
  "it's",
  'a "quoted" word',
  'back\\slash\\',
  "\\' both",
  'end ?> here <?php exit; ?>',
  'end */ here /*',
  'first\nexit; // second',
  'first\r\nexit;\rexit;',
  '?\n>*\n/',
  'costs $to {$to} $_GET[token]',
  '<<<END\nEND;',
  'Zoë Łukasiewicz 日本 😀',
  '',
] as const

const nastyWords = (word: string) =>
  Object.fromEntries(Object.keys(WORDS).map((name) => [name, word])) as unknown as TestScriptWords

const ADDRESSES = [
  'owner@example.com',
  "o'connor+$to@example.com",
  '`id`{$to}|x/*?@example.com',
  '#!$%&=^~-@xn--exmple-cua.de',
].map((address) => addressFrom(address) ?? '')

describe('testScript', () => {
  it('is named after its token, and tells where it answers', () => {
    const { name, text } = testScript('owner@example.com', TOKEN, WORDS)
    expect(name).toBe('mail-test-01234567.php')
    expect(text).toContain(`/${name}?token=${TOKEN}`)
    expect(text).toMatch(/^<\?php\n/)
    expect(text).not.toContain('?>')
  })

  it.each(NASTY)('keeps comments to their line with %j', (word) => {
    const { text } = testScript('owner@example.com', TOKEN, nastyWords(word))
    const lines = text.split(/\r\n|\r|\n/)
    expect(lines.slice(0, 6).map((line) => line.slice(0, 3))).toEqual(['<?p', '// ', '// ', '// ', '', 'hea'])
    expect(lines.slice(1, 4).join('')).not.toContain('?>')
  })
})

const hasPhp = existsSync(PHP)
if (!hasPhp) console.log(`Skipped: what the test script does when it runs, for there is no ${PHP}.`)

describe.skipIf(!hasPhp)('the script in PHP', () => {
  let folder = ''
  const at = (name: string) => join(folder, name)
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'test-script-'))
    writeFileSync(at('sendmail.sh'), '#!/bin/sh\ncat > "$1"\nexit "$2"\n')
    writeFileSync(
      at('run.php'),
      '<?php\n$_GET = json_decode($argv[1], true);\n' +
        'register_shutdown_function(fn () => fwrite(STDERR, (string) json_encode(http_response_code())));\n' +
        'include $argv[2];\n',
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Runs the script with these query parameters, and a sendmail that ends with `status`. */
  function run(text: string, query: Readonly<Record<string, unknown>>, status = 0) {
    writeFileSync(at('script.php'), text)
    rmSync(at('mail'), { force: true })
    const sendmail = `sendmail_path=/bin/sh ${at('sendmail.sh')} ${at('mail')} ${status}`
    const settings = ['-n', '-d', sendmail, '-d', 'display_errors=1', '-d', 'error_reporting=-1']
    const ran = spawnSync(PHP, [...settings, at('run.php'), JSON.stringify(query), at('script.php')], {
      encoding: 'utf8',
    })
    const mail = existsSync(at('mail')) ? readFileSync(at('mail'), 'utf8') : null
    return { said: ran.stdout, status: JSON.parse(ran.stderr), mail }
  }

  /** The headers of a mail, unfolded, by name. */
  function headersOf(mail: string | null) {
    const [head = ''] = (mail ?? '').split(/\r?\n\r?\n/, 1)
    const lines = head.replace(/\r?\n[ \t]/g, ' ').split(/\r?\n/)
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
  }

  it.each(NASTY)('is sound with %j for every word and for the address', (word) => {
    writeFileSync(at('lint.php'), testScript(word, TOKEN, nastyWords(word)).text)
    expect(execFileSync(PHP, ['-n', '-l', at('lint.php')], { encoding: 'utf8' })).toContain(
      'No syntax errors',
    )
  })

  it.each([
    [{}],
    [{ token: '' }],
    [{ token: TOKEN.toUpperCase() }],
    [{ token: TOKEN.slice(1) }],
    [{ token: [TOKEN] }],
    [{ token: { a: TOKEN } }],
  ])('answers 404 to %j, and sends nothing', (query) => {
    const { text } = testScript('owner@example.com', TOKEN, WORDS)
    expect(run(text, query)).toEqual({ said: '', status: 404, mail: null })
  })

  it.each(ADDRESSES)('sends to %s alone', (address) => {
    const { said, status, mail } = run(testScript(address, TOKEN, WORDS).text, { token: TOKEN })
    const headers = headersOf(mail)
    expect({ said, status }).toEqual({ said: 'accepted', status: false })
    expect(headers.get('To')).toBe(address)
    expect([...headers.keys()].filter((name) => /^(?:cc|bcc|resent-.*)$/i.test(name))).toEqual([])
    expect(mail).toMatch(/\r?\n\r?\nIt arrived\.\s*$/)
  })

  it('says when the host refuses the mail', () => {
    const { text } = testScript('owner@example.com', TOKEN, WORDS)
    expect(run(text, { token: TOKEN }, 75)).toMatchObject({ said: expect.stringContaining('refused') })
  })

  it.each([...NASTY, 'Δοκιμαστικό μήνυμα του πακέτου φιλοξενίας σας'])('says %j as it is', (word) => {
    const { said, mail } = run(testScript('owner@example.com', TOKEN, nastyWords(word)).text, {
      token: TOKEN,
    })
    const encoded = (headersOf(mail).get('Subject') ?? '').split(' ')
    const parts = encoded.map((part) => Buffer.from(part.replace(/^=\?UTF-8\?B\?|\?=$/g, ''), 'base64'))
    expect(said).toBe(word)
    expect(parts.map(String).join('')).toBe(word)
    // RFC 2047, 2: an encoded word has 75 characters at most, and holds whole characters only.
    expect(encoded.filter((part) => part.length > 75)).toEqual([])
    expect(parts.map(String).join('')).not.toContain('\ufffd')
    expect(headersOf(mail).get('Content-Transfer-Encoding')).toBe('8bit')
  })
})
