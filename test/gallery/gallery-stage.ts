import type { Browser, Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import type { Language } from '../../shared/words/language'
import { clickStill } from '../browser/driven-browser'
import { findBrowser } from '../run/find-program.mjs'
import { serveBuiltGallery } from './built'
import type { Scene, Step } from './scenes'
import { SCENES } from './scenes'

const ARGUMENTS = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--hide-scrollbars'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** The gallery in headless Chromium. */
export type GalleryStage = {
  /** A page in a browser of its own (one behind another would not be drawn); its trouble is told to `onTrouble`. */
  newPage(onTrouble: (trouble: string) => void): Promise<GalleryPage>
  close(): Promise<void>
}

export type GalleryPage = {
  readonly page: Page
  /** Shows a scene in a language, and brings it to where it should be seen. */
  show(name: string, language: Language): Promise<void>
  /** The scheme and the width in CSS px of what is shown next. */
  setLook(scheme: Scheme, width: number): Promise<void>
}

/** Builds and serves the gallery, and starts the browser. */
export async function openGallery(): Promise<GalleryStage> {
  const { server, address } = await serveBuiltGallery()
  const executablePath = findBrowser('chromium')
  if (executablePath === null) throw new Error('Chromium was not found: name its program in CHROMIUM_PATH.')
  const browsers: Browser[] = []
  return {
    newPage: async (onTrouble) => {
      const browser = await puppeteer.launch({ executablePath, args: ARGUMENTS, pipe: true })
      browsers.push(browser)
      return newPage(browser, address, onTrouble)
    },
    close: async () => {
      for (const browser of browsers) await browser.close()
      await server.close()
    },
  }
}

async function newPage(
  browser: Browser,
  address: string,
  onTrouble: (trouble: string) => void,
): Promise<GalleryPage> {
  const page = await browser.newPage()
  page.on('pageerror', (error) => onTrouble(`error in the page: ${String(error)}`))
  page.on('console', (message) => {
    if (message.type() === 'error') onTrouble(`console of the page: ${message.text()}`)
  })
  let view: Scene['view'] | null = null
  return {
    page,
    show: async (name, language) => {
      const scene = SCENES[name]
      if (scene === undefined) throw new Error(`there is no scene ${name}`)
      // Each view has a stylesheet of its own; within one, scenes are changed in place.
      if (scene.view === view) await page.evaluate(changeScene, name, language)
      else await page.goto(`${address}?scene=${name}&lang=${language}`)
      view = scene.view
      await page.waitForSelector('[data-view]')
      await settle(page, scene)
    },
    setLook: async (scheme, width) => {
      await page.setViewport({ width, height: 800 })
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
    },
  }
}

/** Runs in the page. */
function changeScene(name: string, language: string): Promise<void> {
  type Gallery = { showScene(name: string, language: string): Promise<void> }
  return (globalThis as unknown as Gallery).showScene(name, language)
}

/** Whether nothing has changed in the page for some drawings in a row. Keeps its count in the page. */
function isStill(): boolean {
  const STILL_FOR = 6
  const watch = globalThis as unknown as { stillAt?: string; stillFor?: number }
  const now = document.body.innerHTML
  watch.stillFor = watch.stillAt === now ? (watch.stillFor ?? 0) + 1 : 0
  watch.stillAt = now
  return watch.stillFor >= STILL_FOR
}

/** Plays one step of a scene, once its target is there. */
async function play(page: Page, step: Step): Promise<void> {
  if ('click' in step) return clickStill(page, step.click)
  if ('upload' in step) return giveFile(page, ...step.upload)
  const [selector, text] = step.type
  await (await page.waitForSelector(selector))?.type(text)
}

/** Chooses a file with that text in a file field. */
async function giveFile(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.$eval(
    selector,
    (field, content) => {
      const files = new DataTransfer()
      files.items.add(new File([content], 'settings.json', { type: 'application/json' }))
      ;(field as HTMLInputElement).files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    text,
  )
}

/** Whether every part of the panel that stands open has got its code, its words and what it asked for. */
function arePartsThere(): boolean {
  const isComing = document.querySelector('.later, .errors-reading') !== null
  const parts = [...document.querySelectorAll('.further-part[open] > .further-body')]
  const form = document.querySelector('.recipient[data-changing="true"]')
  const isFormThere = form === null || form.querySelector('form') !== null
  return !isComing && isFormThere && parts.every((part) => part.childElementCount > 0)
}

/** Whether the chart is drawn. It is kept in view meanwhile: parts above it that come push it away. */
function isChartDrawn(): boolean {
  document.querySelector('[data-chart]')?.scrollIntoView()
  return document.querySelector('[data-chart="waiting"]') === null
}

/** Brings a scene to where it should be seen: chart drawn, parts opened, form sent, action confirmed. */
async function settle(page: Page, scene: Scene): Promise<void> {
  if (scene.view === 'panel') {
    if (scene.script.snapshot) await page.waitForSelector('[data-view="panel"][aria-busy="false"]')
    if (scene.script.snapshot?.history && scene.fold !== 'folded') await page.waitForFunction(isChartDrawn)
    for (const step of scene.steps ?? []) await play(page, step)
    await page.waitForFunction(arePartsThere)
    // What was opened asks for code, words and figures, one after the other.
    if (scene.steps !== undefined) await page.waitForFunction(isStill)
  }
  if (scene.view === 'confirm' && scene.commit) {
    await page.waitForSelector('#confirm-commit[data-guard="open"]')
    await page.click('#confirm-commit')
  }
  // The steps that are still to do come with their own words.
  if (scene.view === 'confirm' && scene.script.intent) await page.waitForFunction(isStill)
  if (scene.view === 'popup' || scene.view === 'bulk' || scene.view === 'journal') {
    if ('view' in scene.script || 'operations' in scene.script)
      await page.waitForSelector('[aria-busy="false"]')
    for (const step of scene.steps ?? []) await play(page, step)
    await page.waitForFunction(isStill)
  }
  if (scene.view === 'dashboard') {
    for (const step of scene.steps ?? []) await play(page, step)
    const isCharted = scene.script.hostings?.some(
      ({ history, service }) => history && scene.hash?.endsWith(service.serviceName),
    )
    if (isCharted) await page.waitForFunction(isChartDrawn)
    await page.waitForFunction(isStill)
    await page.evaluate(() => scrollTo(0, 0))
  }
  if (scene.view === 'options' || scene.view === 'welcome') {
    if (scene.view === 'options') await page.waitForSelector('[data-view="options"][aria-busy="false"]')
    for (const step of scene.steps ?? []) await play(page, step)
    // Accounts, their protection and what the browser allows are read one by one.
    await page.waitForFunction(isStill)
  }
}
