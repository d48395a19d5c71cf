import { LARGEST_ANSWER_BYTES } from '../../shared/endpoints'
import type { Failure } from '../../shared/failure'
import { FailureError } from '../../shared/failure'

/** Reads a body as text, at most `limit` bytes; null when there is more. */
async function readText(response: Response, limit: number): Promise<string | null> {
  const reader = response.body?.getReader()
  if (reader === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > limit) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

/** Drops `__proto__` keys, which JSON.parse makes into properties of their own. */
function withoutProto(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}

/**
 * Reads an answer as JSON: by content type, at most 1 MiB. Throws `answer-too-large`, or
 * `answer-malformed` saying what was wrong.
 */
export async function readJson(response: Response, host: string): Promise<unknown> {
  const malformed = (what: string): Failure => ({ kind: 'answer-malformed', host, what })
  const type = response.headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) throw new FailureError(malformed('content type'))
  const text = await readText(response, LARGEST_ANSWER_BYTES)
  if (text === null) throw new FailureError({ kind: 'answer-too-large', host })
  try {
    return JSON.parse(text, withoutProto)
  } catch {
    throw new FailureError(malformed('JSON'))
  }
}
