import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookWhileDrawn } from './look-while-drawn'
import type { Place } from './stay-mounted'

const LONGEST_DRAWING_MS = 20_000

const { left, stayMounted } = vi.hoisted(() => {
  const left = vi.fn()
  return { left, stayMounted: vi.fn((_place: Place) => left) }
})
vi.mock('./stay-mounted', () => ({ stayMounted }))

let observing: boolean
let observations: number
let change: () => void
let frames: (() => void)[]
let goToAnotherView: () => void

/** A page that changes, draws and goes on when the test says so. */
beforeEach(() => {
  vi.useFakeTimers()
  observing = false
  observations = 0
  frames = []
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(changed: () => void) {
        change = () => {
          if (observing) changed()
        }
      }
      observe() {
        observing = true
        observations++
      }
      disconnect() {
        observing = false
      }
    },
  )
  vi.stubGlobal('document', {})
  vi.stubGlobal('window', { setTimeout, clearTimeout })
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback))
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'hashchange') goToAnotherView = listener
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function drawFrame(): void {
  for (const frame of frames.splice(0)) frame()
}

describe('lookWhileDrawn', () => {
  it('looks once at a page that is complete, and does not watch it', () => {
    const look = vi.fn(() => true)
    lookWhileDrawn(look)
    change()
    expect(look).toHaveBeenCalledTimes(1)
    expect(observations).toBe(0)
  })

  it('looks once a frame, however often the page changes', () => {
    const look = vi.fn(() => false)
    lookWhileDrawn(look)
    for (let times = 0; times < 100; times++) change()
    expect(look).toHaveBeenCalledTimes(1)
    drawFrame()
    expect(look).toHaveBeenCalledTimes(2)
    change()
    drawFrame()
    expect(look).toHaveBeenCalledTimes(3)
  })

  it('stops when it has seen what it looked for', () => {
    const look = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true)
    lookWhileDrawn(look)
    change()
    drawFrame()
    expect(observing).toBe(false)
  })

  it('stops when the page has had its time', () => {
    lookWhileDrawn(() => false)
    vi.advanceTimersByTime(LONGEST_DRAWING_MS - 1)
    expect(observing).toBe(true)
    vi.advanceTimersByTime(1)
    expect(observing).toBe(false)
  })

  it('still looks when a tab in the background draws its first frame', () => {
    const look = vi.fn(() => false)
    lookWhileDrawn(look)
    change()
    vi.advanceTimersByTime(LONGEST_DRAWING_MS)
    drawFrame()
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('starts anew when the page goes to another view', () => {
    const look = vi.fn(() => false)
    lookWhileDrawn(look)
    vi.advanceTimersByTime(LONGEST_DRAWING_MS)
    goToAnotherView()
    expect(look).toHaveBeenCalledTimes(2)
    expect(observing).toBe(true)
    vi.advanceTimersByTime(LONGEST_DRAWING_MS / 2)
    goToAnotherView()
    vi.advanceTimersByTime(LONGEST_DRAWING_MS / 2)
    expect(observing).toBe(true)
    vi.advanceTimersByTime(LONGEST_DRAWING_MS / 2)
    expect(observing).toBe(false)
  })
})

const parser = new new Window().DOMParser()

/** What the page has become, by a file's name. */
function becomes(file: string): void {
  const text = readFileSync(new URL(`../../test/admin-pages/${file}.html`, import.meta.url), 'utf8')
  vi.stubGlobal('document', parser.parseFromString(text, 'text/html'))
}

function becomesAndIsDrawn(file: string): void {
  becomes(file)
  change()
  drawFrame()
}

/** How the panel was put into the page, each time; and how often it was taken away. */
function panel() {
  return { folds: stayMounted.mock.calls.map(([{ fold }]) => fold), taken: left.mock.calls.length }
}

describe('the entry for site admins', () => {
  beforeEach(() => {
    vi.clearAllMocks()
    vi.resetModules()
  })

  it('mounts the panel at once where the admin is there', async () => {
    becomes('wordpress-dashboard')
    await import('./site-admin')
    expect(panel()).toEqual({ folds: ['open'], taken: 0 })
    expect(observations).toBe(0)
  })

  it('does nothing in a front end, however long it changes', async () => {
    becomes('wordpress-front')
    await import('./site-admin')
    becomesAndIsDrawn('wordpress-front')
    vi.advanceTimersByTime(LONGEST_DRAWING_MS)
    expect(panel()).toEqual({ folds: [], taken: 0 })
    expect(observing).toBe(false)
  })

  it('finds an admin that draws itself', async () => {
    becomes('ghost-loading')
    await import('./site-admin')
    becomesAndIsDrawn('ghost-loading-screen')
    expect(panel()).toEqual({ folds: [], taken: 0 })
    becomesAndIsDrawn('ghost-dashboard')
    expect(panel()).toEqual({ folds: ['open'], taken: 0 })
    expect(observing).toBe(false)
  })

  it('finds it when the person signs in later', async () => {
    becomes('ghost-login')
    await import('./site-admin')
    vi.advanceTimersByTime(3 * LONGEST_DRAWING_MS)
    goToAnotherView()
    becomesAndIsDrawn('ghost-posts')
    expect(panel()).toEqual({ folds: ['folded'], taken: 0 })
  })

  it('goes along: away in the editor, back after it', async () => {
    becomes('ghost-dashboard')
    await import('./site-admin')
    goToAnotherView()
    becomesAndIsDrawn('ghost-editor')
    expect(panel()).toEqual({ folds: ['open'], taken: 1 })
    goToAnotherView()
    becomesAndIsDrawn('ghost-posts')
    expect(panel()).toEqual({ folds: ['open', 'folded'], taken: 1 })
  })

  it('stays where it is while it is the same', async () => {
    becomes('ghost-posts')
    await import('./site-admin')
    goToAnotherView()
    becomesAndIsDrawn('ghost-posts')
    expect(panel()).toEqual({ folds: ['folded'], taken: 0 })
  })
})
