import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askWorker } from './messaging'

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }))
vi.mock('./browser', () => ({ browser: { runtime } }))

beforeEach(() => {
  vi.clearAllMocks()
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
