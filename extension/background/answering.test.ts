import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { FailureError } from '../../shared/failure'
import { ASKS, type AskName, SENDER_KINDS, type SenderKind } from '../../shared/messages'
import { type Asker, answerMessage, type Handlers, mayAsk } from './answering'

const ID = '00000000-0000-4000-8000-0000000000b1'
const NAMES = Object.keys(ASKS) as AskName[]

function asker(kind: SenderKind): Asker {
  return { kind, sender: { id: 'ours', url: undefined, origin: undefined, tabId: 1, frameId: 0 } }
}

/** Handlers that answer with the name of what they were asked; one of them may be replaced. */
function handlersWith(replaced: Record<string, () => Promise<unknown>> = {}) {
  const called = vi.fn()
  const entries = NAMES.map((name) => [
    name,
    (fields: unknown) => {
      called(name, fields)
      return replaced[name]?.() ?? Promise.resolve({ said: name })
    },
  ])
  return { handlers: Object.fromEntries(entries) as unknown as Handlers, called }
}

const MALFORMED = { failure: { kind: 'message-malformed' } }
const NOT_ALLOWED = { failure: { kind: 'not-allowed' } }
const COMMIT = { ask: 'intent.commit', with: { intentId: ID } }
const ownProto = (value: object) =>
  Object.defineProperty({ ...value }, '__proto__', { value: { x: 1 }, enumerable: true })

describe('answerMessage', () => {
  it.each<[string, SenderKind, unknown, object]>([
    ['a good ask', 'confirm', COMMIT, { ok: { said: 'intent.commit' } }],
    ['nothing', 'confirm', undefined, MALFORMED],
    ['null', 'confirm', null, MALFORMED],
    ['text', 'confirm', 'intent.commit', MALFORMED],
    ['an ask alone', 'confirm', { ask: 'intent.commit' }, MALFORMED],
    ['an unknown ask', 'confirm', { ask: 'intent.force', with: {} }, MALFORMED],
    ['an ask named constructor', 'confirm', { ask: 'constructor', with: {} }, MALFORMED],
    ['an ask named __proto__', 'confirm', { ask: '__proto__', with: {} }, MALFORMED],
    ['an ask named toString', 'confirm', { ask: 'toString', with: {} }, MALFORMED],
    ['an ask that is a list', 'confirm', { ask: ['intent.commit'], with: COMMIT.with }, MALFORMED],
    ['a further field beside the ask', 'confirm', { ...COMMIT, from: 'confirm' }, MALFORMED],
    ['a __proto__ beside the ask', 'confirm', ownProto(COMMIT), MALFORMED],
    ['a further field in it', 'confirm', { ask: COMMIT.ask, with: { intentId: ID, url: 'x' } }, MALFORMED],
    ['a __proto__ in it', 'confirm', { ask: COMMIT.ask, with: ownProto({ intentId: ID }) }, MALFORMED],
    ['a wrong value', 'confirm', { ask: COMMIT.ask, with: { intentId: '../x' } }, MALFORMED],
    ['a commit from the frame', 'frame', COMMIT, NOT_ALLOWED],
    ['a commit from the popup', 'popup', COMMIT, NOT_ALLOWED],
    ['a commit from a content script', 'site-admin-script', COMMIT, NOT_ALLOWED],
    ['a commit from a stranger', 'stranger', COMMIT, NOT_ALLOWED],
    // Who may not ask does not learn whether the fields were right.
    ['a wrong commit from a stranger', 'stranger', { ask: COMMIT.ask, with: 1 }, NOT_ALLOWED],
  ])('%s (%s)', async (_what, kind, message, reply) => {
    const { handlers, called } = handlersWith()
    expect(await answerMessage(message, asker(kind), handlers)).toEqual(reply)
    expect(called).toHaveBeenCalledTimes('ok' in reply ? 1 : 0)
  })

  it.each<[string, () => Promise<never>, object]>([
    ['a failure', () => Promise.reject(new FailureError({ kind: 'account-gone' })), { kind: 'account-gone' }],
    ['an error with a secret in it', () => Promise.reject(new Error('key 1234')), { kind: 'internal' }],
    ['something that is no error', () => Promise.reject('key 1234'), { kind: 'internal' }],
    [
      'an error at once',
      () => {
        throw new TypeError('key 1234')
      },
      { kind: 'internal' },
    ],
  ])('gives %s of a handler as a failure of the closed set', async (_what, handler, failure) => {
    const { handlers } = handlersWith({ 'intent.commit': handler })
    expect(await answerMessage(COMMIT, asker('confirm'), handlers)).toEqual({ failure })
  })

  it('calls no handler for a sender outside the table, and never throws, whatever the message', async () => {
    const anything = fc.anything({ withNullPrototype: true, withSparseArray: true })
    const message = fc.oneof(
      anything,
      fc.record({ ask: fc.oneof(fc.constantFrom(...NAMES), fc.string()), with: anything }),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SENDER_KINDS), message, async (kind, sent) => {
        const { handlers, called } = handlersWith()
        const reply = await answerMessage(sent, asker(kind), handlers)
        expect(Object.keys(reply as object)).toHaveLength(1)
        for (const [name] of called.mock.calls) expect(mayAsk(kind, name)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
