import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import type { Step } from './scenes'
import { SCENES } from './scenes'
import { serveGallery } from './serve'

/**
 * Takes a picture of every scene in light and dark, narrow to wide, in every language, into .cache/shots/.
 * Usage: `npx tsx test/gallery/shots.ts [part of a scene's name] [part of a variant, such as dark-320-fr]`
 */
const FOLDER = fileURLToPath(new URL('../../.cache/shots/', import.meta.url))
const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [320, 760, 1200] as const
const LANGUAGES = ['en', 'fr'] as const
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Variant = { scheme: (typeof SCHEMES)[number]; width: number; language: string }

const nameOf = ({ scheme, width, language }: Variant) => `${scheme}-${width}-${language}`

function variants(): Variant[] {
  return SCHEMES.flatMap((scheme) =>
    WIDTHS.flatMap((width) => LANGUAGES.map((language) => ({ scheme, width, language }))),
  )
}

/** Whether every part of the panel that stands open has got its code and its words. */
function arePartsThere(): boolean {
  const bodies = [...document.querySelectorAll('.further-part[open], .recipient[data-changing="true"]')]
  return document.querySelector('.later') === null && bodies.every((body) => body.children.length > 1)
}

/** Plays one step of a scene, once its target is there and nothing moves it any more. */
async function play(page: Page, step: Step): Promise<void> {
  const selector = 'click' in step ? step.click : step.type[0]
  await page.waitForFunction(arePartsThere)
  const target = await page.waitForSelector(selector)
  if ('click' in step) await target?.click()
  else await target?.type(step.type[1])
}

/** Brings the scene to where it should be seen: chart drawn, parts opened, form sent, action confirmed. */
async function settle(page: Page, name: string): Promise<void> {
  const scene = SCENES[name]
  const isDrawn = () => {
    const chart = document.querySelector('[data-chart]')
    return chart === null || chart.getAttribute('data-chart') !== 'waiting'
  }
  if (scene?.view === 'panel' && scene.script.snapshot?.history) {
    await page.evaluate(() => document.querySelector('[data-chart]')?.scrollIntoView())
    await page.waitForFunction(isDrawn)
  }
  if (scene?.view === 'panel') {
    for (const step of scene.steps ?? []) await play(page, step)
    await page.waitForFunction(arePartsThere)
  }
  if (scene?.view === 'confirm' && scene.commit) {
    await page.waitForSelector('#confirm-commit[data-guard="open"]')
    await page.click('#confirm-commit')
  }
  if (scene?.view === 'options' && scene.connect) {
    await page.waitForSelector('#account-connect')
    for (const id of ['account-label', 'application-key', 'application-secret', 'consumer-key']) {
      await page.type(`#${id}`, 'typed')
    }
    await page.click('#account-connect')
    await page.waitForSelector('[data-failure]')
  }
}

async function shoot(page: Page, address: string, name: string, variant: Variant): Promise<void> {
  await page.goto(`${address}?scene=${name}&lang=${variant.language}`)
  await page.waitForSelector('[data-view]')
  await settle(page, name)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) console.error(`${name} ${nameOf(variant)}: ${overflow} px too wide`)
  await page.screenshot({ path: `${FOLDER}${name}-${nameOf(variant)}.png`, fullPage: true })
}

const [scenePart = '', variantPart = ''] = process.argv.slice(2)
const names = Object.keys(SCENES).filter((name) => name.includes(scenePart))
const { server, address } = await serveGallery()
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ARGUMENTS,
})
try {
  await mkdir(FOLDER, { recursive: true })
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(`error in the page: ${String(error)}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`console of the page: ${message.text()}`)
  })
  for (const variant of variants().filter((one) => nameOf(one).includes(variantPart))) {
    await page.setViewport({ width: variant.width, height: 800 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: variant.scheme }])
    for (const name of names) await shoot(page, address, name, variant)
  }
} finally {
  await browser.close()
  await server.close()
}
