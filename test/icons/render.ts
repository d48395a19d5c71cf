import { readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../run/find-program.mjs'

/** `npm run icons`: draws icon.svg in the sizes that the manifest names. The results are committed. */
const SIZES = [16, 32, 48, 128]
const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8')
const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size })
  await page.goto(address)
  await page.screenshot({ path: `extension/public/icons/icon-${size}.png`, omitBackground: true })
}
await browser.close()
