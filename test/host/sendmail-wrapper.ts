import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HostedService } from './services'

const SENDMAIL = fileURLToPath(new URL('sendmail.mjs', import.meta.url))

/**
 * Writes the executable that submits for one service; anew at each start, because the port may be another one.
 * Gives its absolute path. Readable by its owner only: the token in it may send mail.
 */
export function writeSendmailWrapper(dataDir: string, service: HostedService, submissionUrl: string): string {
  const folder = resolve(dataDir, 'bin')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `sendmail-${service.name}`)
  const script = [
    '#!/bin/sh',
    `SUBMISSION_URL=${quoted(submissionUrl)}`,
    `SUBMISSION_TOKEN=${quoted(service.submissionToken)}`,
    'export SUBMISSION_URL SUBMISSION_TOKEN',
    `exec ${quoted(process.execPath)} ${quoted(SENDMAIL)} "$@"`,
    '',
  ].join('\n')
  writeFileSync(path, script, { mode: 0o700 })
  return path
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
