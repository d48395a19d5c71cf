import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Tell } from '../../shared/messages'

/** One end of a port, and what is needed to act as the other. */
function newPort(sender?: object) {
  const heard: ((message: unknown) => void)[] = []
  const ended: (() => void)[] = []
  return {
    name: 'tells',
    sender,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    arrive: (message: unknown) => {
      for (const listener of heard) listener(message)
    },
    end: () => {
      for (const listener of ended) listener()
    },
  }
}
type Port = ReturnType<typeof newPort>

const runtime = vi.hoisted(() => ({
  connect: vi.fn(),
  onConnect: { addListener: vi.fn<(listener: (port: never) => void) => void>() },
}))
vi.mock('./browser', () => ({ browser: { runtime } }))

const TELL: Tell = { tell: 'intent.ended', intentId: '00000000-0000-4000-8000-0000000000b1' }

let tells: typeof import('./tells')
const pages = new EventTarget()
beforeEach(async () => {
  vi.clearAllMocks()
  vi.resetModules()
  vi.stubGlobal('addEventListener', pages.addEventListener.bind(pages))
  runtime.connect.mockImplementation(() => newPort())
  tells = await import('./tells')
})

const opened = (index = 0): Port => runtime.connect.mock.results[index]?.value

describe('a view', () => {
  it('hears over one port, until it no longer listens', () => {
    const [one, other] = [vi.fn(), vi.fn()]
    const undo = tells.onTell(one)
    tells.onTell(other)
    expect(runtime.connect).toHaveBeenCalledExactlyOnceWith({ name: 'tells' })
    opened().arrive(TELL)
    undo()
    opened().arrive(TELL)
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 2])
  })

  it.each<[string, (port: Port) => void]>([
    ['the worker ended', (port) => port.end()],
    ['the page was in the back/forward cache', () => pages.dispatchEvent(new Event('pagehide'))],
  ])('connects again with the next ask after %s, not before', (_what, lose) => {
    tells.onTell(vi.fn())
    lose(opened())
    expect(runtime.connect).toHaveBeenCalledTimes(1)
    tells.keepConnected()
    tells.keepConnected()
    expect(runtime.connect).toHaveBeenCalledTimes(2)
  })

  it('that listens to nothing needs no port', () => {
    tells.keepConnected()
    expect(runtime.connect).not.toHaveBeenCalled()
  })
})

describe('the worker', () => {
  const isView = ({ url }: { url: string | undefined }) => url === 'ours'
  const connect = (port: Port) => runtime.onConnect.addListener.mock.calls[0]?.[0](port as never)

  it('tells the views that listen, and forgets one that ended or cannot be told', () => {
    tells.acceptViews(isView)
    const [stays, ends, throws] = [
      newPort({ url: 'ours' }),
      newPort({ url: 'ours' }),
      newPort({ url: 'ours' }),
    ]
    for (const port of [stays, ends, throws]) connect(port)
    ends.end()
    throws.postMessage.mockImplementation(() => {
      throw new Error('closed')
    })
    tells.tellViews(TELL)
    tells.tellViews(TELL)
    expect([stays, ends, throws].map(({ postMessage }) => postMessage.mock.calls.length)).toEqual([2, 0, 1])
    expect(stays.postMessage).toHaveBeenCalledWith(TELL)
  })

  it.each<[string, Port]>([
    ['a stranger', newPort({ url: 'theirs' })],
    ['nobody in particular', newPort()],
    ['a view on another matter', { ...newPort({ url: 'ours' }), name: 'other' }],
  ])('cuts off %s', (_who, port) => {
    tells.acceptViews(isView)
    connect(port)
    tells.tellViews(TELL)
    expect(port.disconnect).toHaveBeenCalledOnce()
    expect(port.postMessage).not.toHaveBeenCalled()
  })
})
