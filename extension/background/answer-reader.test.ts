import { describe, expect, it } from 'vitest'
import { LARGEST_ANSWER_BYTES } from '../../shared/endpoints'
import { readJson } from './answer-reader'

function answer(body: BodyInit | null, type = 'application/json'): Response {
  return new Response(body, { headers: type === '' ? {} : { 'content-type': type } })
}

/** A JSON text of exactly so many bytes. */
function textOf(bytes: number): string {
  return `"${'x'.repeat(bytes - 2)}"`
}

function bytes(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

describe('readJson', () => {
  it.each<[string, Response, unknown]>([
    ['JSON', answer('{"state":"ok"}'), { state: 'ok' }],
    ['JSON with a character set', answer('[1]', 'application/json; charset=utf-8'), [1]],
    ['JSON in capitals', answer('[1]', 'Application/JSON'), [1]],
    ['a problem document', answer('{"a":1}', 'application/problem+json'), { a: 1 }],
    ['a text', answer('"taken"'), 'taken'],
    ['null', answer('null'), null],
    ['as much as is allowed', answer(textOf(LARGEST_ANSWER_BYTES)), 'x'.repeat(LARGEST_ANSWER_BYTES - 2)],
    [
      'a character cut in two by the network',
      answer(bytes(new Uint8Array([0x22, 0xc3]), new Uint8Array([0xa9, 0x22]))),
      'é',
    ],
  ])('reads %s', async (_what, response, value) => {
    expect(await readJson(response, 'api.example')).toEqual(value)
  })

  it.each<[string, Response, string]>([
    ['no content type', answer(bytes(new Uint8Array([0x31])), ''), 'content type'],
    ['HTML', answer('{}', 'text/html'), 'content type'],
    ['JSON as text', answer('{}', 'text/plain; application/json'), 'content type'],
    ['JSON with padding', answer('{}', 'application/jsonp'), 'content type'],
    ['nothing', answer(''), 'JSON'],
    ['no body', answer(null), 'JSON'],
    ['half of it', answer('{"state":'), 'JSON'],
    ['more than it', answer('{}{}'), 'JSON'],
  ])('refuses %s', async (_what, response, what) => {
    const failure = { kind: 'answer-malformed', host: 'api.example', what }
    await expect(readJson(response, 'api.example')).rejects.toMatchObject({ failure })
  })

  it('refuses one byte too many', async () => {
    const failure = { kind: 'answer-too-large', host: 'api.example' }
    const response = answer(textOf(LARGEST_ANSWER_BYTES + 1))
    await expect(readJson(response, 'api.example')).rejects.toMatchObject({ failure })
  })

  it('stops reading an endless answer', async () => {
    let cancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => {
        cancelled = true
      },
    })
    await expect(readJson(answer(endless), 'api.example')).rejects.toThrow('answer-too-large')
    expect(cancelled).toBe(true)
  })

  it('drops __proto__ at every depth, and changes no prototype', async () => {
    const text = '{"__proto__":{"state":"ok"},"list":[{"__proto__":{"x":1},"y":2}],"constructor":3}'
    const value = (await readJson(answer(text), 'api.example')) as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['list', 'constructor'])
    expect(value.list).toEqual([{ y: 2 }])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect('state' in value).toBe(false)
  })
})
