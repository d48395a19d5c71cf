import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Tell } from '../../shared/messages'
import { askWorker, onTell } from './messaging'

type Listener = (message: unknown, sender: { id?: string; tab?: object }) => unknown

const runtime = vi.hoisted(() => ({
  id: 'ours',
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  onMessage: { addListener: vi.fn<(listener: Listener) => void>(), removeListener: vi.fn() },
}))
vi.mock('./browser', () => ({ browser: { runtime } }))

beforeEach(() => {
  vi.clearAllMocks()
})

const TELL: Tell = { tell: 'intent.ended', intentId: '00000000-0000-4000-8000-0000000000b1' }

describe('onTell', () => {
  it.each<[string, unknown, Parameters<Listener>[1], boolean]>([
    ['the worker', TELL, { id: 'ours' }, true],
    // A content script has our id too; the page around it may speak through it.
    ['a content script', TELL, { id: 'ours', tab: { id: 7 } }, false],
    ['another extension', TELL, { id: 'theirs' }, false],
    ['the worker, but it is no tell', 'intent.ended', { id: 'ours' }, false],
    ['a view, and it is an ask', { ask: 'settings.read', with: {} }, { id: 'ours' }, false],
  ])('from %s', (_what, message, sender, heard) => {
    const listener = vi.fn()
    onTell(listener)
    const receive = runtime.onMessage.addListener.mock.calls[0]?.[0]
    expect(receive?.(message, sender)).toBeUndefined()
    expect(listener.mock.calls).toEqual(heard ? [[TELL]] : [])
  })

  it('is undone by what it gives back', () => {
    onTell(vi.fn())()
    const [added] = runtime.onMessage.addListener.mock.calls[0] ?? []
    expect(runtime.onMessage.removeListener).toHaveBeenCalledExactlyOnceWith(added)
  })
})

describe('askWorker', () => {
  const silent = { failure: { kind: 'worker-silent' } }
  it.each<[string, () => Promise<unknown>, unknown]>([
    ['an answer', async () => ({ ok: {} }), { ok: {} }],
    ['no answer', async () => undefined, silent],
    ['an extension that was updated', () => Promise.reject(new Error('context invalidated')), silent],
  ])('gives %s', async (_what, reply, expected) => {
    runtime.sendMessage.mockImplementation(reply)
    expect(await askWorker('settings.read', {})).toEqual(expected)
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ ask: 'settings.read', with: {} })
  })
})
