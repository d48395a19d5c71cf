// @ts-check
import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/**
 * The `sendmail` of the local host: what PHP's sendmail_path names. It reads a message on standard input and ends
 * with 0 only once the host has it on disk. The wrapper beside the queue sets SUBMISSION_URL and SUBMISSION_TOKEN.
 * Exit codes: sysexits.h. Only Node's own modules, so that it starts fast.
 */
const EXIT = { done: 0, usage: 64, tooLarge: 65, tryLater: 75 }

/** The host answers within this time, or is taken as unreachable: 30 s, in ms. */
const DEADLINE_MS = 30_000

/** Options of sendmail that take a value of their own; all others that are not read here are ignored. */
const WITH_VALUE = new Set(['f', 'r', 'F', 'B', 'C', 'D', 'L', 'N', 'O', 'R', 'V', 'X', 'h'])

/**
 * @param {readonly string[]} args
 * @returns {{ sender: string | undefined, readHeaders: boolean, recipients: string[] }}
 */
function readArguments(args) {
  const rest = [...args]
  /** @type {{ sender: string | undefined, readHeaders: boolean, recipients: string[] }} */
  const envelope = { sender: undefined, readHeaders: false, recipients: [] }
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return { ...envelope, recipients: [...envelope.recipients, ...rest] }
    if (!arg.startsWith('-') || arg === '-') {
      envelope.recipients.push(arg)
      continue
    }
    const letter = arg.charAt(1)
    const value = WITH_VALUE.has(letter) ? arg.slice(2) || rest.shift() : undefined
    if (letter === 'f' || letter === 'r') envelope.sender = value
    // -t may stand together with -i, as in -ti.
    if (arg.slice(1).replaceAll('i', '') === 't') envelope.readHeaders = true
  }
  return envelope
}

/**
 * @param {{ sender: string | undefined, readHeaders: boolean, recipients: string[] }} envelope
 * @returns {URL}
 */
function submissionUrl({ sender, readHeaders, recipients }) {
  const url = new URL(process.env.SUBMISSION_URL ?? '')
  if (sender) url.searchParams.set('sender', sender)
  if (readHeaders) url.searchParams.set('readHeaders', '1')
  for (const recipient of recipients) url.searchParams.append('recipient', recipient)
  return url
}

/**
 * Hands the message over; resolves to the host's status and words.
 * @param {URL} url
 * @param {Buffer} message
 * @returns {Promise<{ status: number, text: string }>}
 */
function submit(url, message) {
  return new Promise((resolve, reject) => {
    const headers = {
      Authorization: `Bearer ${process.env.SUBMISSION_TOKEN ?? ''}`,
      'Content-Type': 'message/rfc822',
      'Content-Length': message.length,
    }
    const call = request(url, { method: 'POST', headers, timeout: DEADLINE_MS }, (response) => {
      buffer(response).then(
        (text) => resolve({ status: response.statusCode ?? 0, text: text.toString() }),
        reject,
      )
    })
    call.on('timeout', () => call.destroy(new Error('it does not answer')))
    call.on('error', reject)
    call.end(message)
  })
}

/**
 * Ends with a code and, when something went wrong, one sentence.
 * @param {number} code
 * @param {string} [sentence]
 */
function end(code, sentence) {
  if (sentence !== undefined) process.stderr.write(`sendmail: ${sentence}\n`)
  process.exitCode = code
}

async function main() {
  const envelope = readArguments(process.argv.slice(2))
  if (!envelope.readHeaders && envelope.recipients.length === 0) {
    return end(EXIT.usage, 'No recipients. Usage: sendmail [-t] [-i] [-f sender] [recipient ...] < message')
  }
  try {
    const { status, text } = await submit(submissionUrl(envelope), await buffer(process.stdin))
    if (status === 201) return end(EXIT.done)
    if (status === 422) return end(EXIT.usage, 'The message names no recipients.')
    if (status === 413) return end(EXIT.tooLarge, 'The message is larger than the host takes.')
    return end(EXIT.tryLater, `The host could not store the message, try again later (${status}: ${text}).`)
  } catch (error) {
    const reason = error instanceof Error ? error.message || String(error) : String(error)
    return end(EXIT.tryLater, `The host cannot be reached, try again later (${reason}).`)
  }
}

await main()
