import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../shared/words/language'
import { LANGUAGES } from '../../shared/words/language'
import type { GalleryPage, Scheme } from './gallery-stage'
import { openGallery } from './gallery-stage'
import { SCENES } from './scenes'

/**
 * Takes a picture of every scene in every language: light at 760 px and dark at 320 px; in English at every width in both
 * themes. Into .cache/shots/.
 * Usage: `npm run shots -- [part of a scene's name] [part of a variant, such as dark-320-fr]`
 */
const FOLDER = fileURLToPath(new URL('../../.cache/shots/', import.meta.url))
/** Pages that take pictures side by side. */
const PAGES = 2

type Variant = { scheme: Scheme; width: number; language: Language }

const nameOf = ({ scheme, width, language }: Variant) => `${scheme}-${width}-${language}`

function variants(): Variant[] {
  const everywhere = (Object.keys(LANGUAGES) as Language[]).flatMap((language) => [
    { scheme: 'light', width: 760, language } as const,
    { scheme: 'dark', width: 320, language } as const,
  ])
  const english = (['light', 'dark'] as const).flatMap((scheme) =>
    [320, 760, 1200].map((width) => ({ scheme, width, language: 'en' as const })),
  )
  return [...new Map([...everywhere, ...english].map((one) => [nameOf(one), one])).values()]
}

/** Whether the confirm button, where there is one, can be pressed. Runs in the page. */
function isGuardOpen(): boolean {
  return document.querySelector('#confirm-commit:not([data-guard="open"])') === null
}

async function shoot(gallery: GalleryPage, name: string, variant: Variant): Promise<void> {
  await gallery.setLook(variant.scheme, variant.width)
  await gallery.show(name, variant.language)
  await gallery.page.waitForFunction(isGuardOpen)
  const overflow = await gallery.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) console.error(`${name} ${nameOf(variant)}: ${overflow} px too wide`)
  // Of a page with a thousand rows only what is in view is drawn.
  const fullPage = await gallery.page.evaluate(() => document.documentElement.scrollHeight < 12_000)
  await gallery.page.screenshot({ path: `${FOLDER}${name}-${nameOf(variant)}.png`, fullPage })
}

const [scenePart = '', variantPart = ''] = process.argv.slice(2)
const names = Object.keys(SCENES).filter((name) => name.includes(scenePart))
const wanted = variants()
  .filter((variant) => nameOf(variant).includes(variantPart))
  .flatMap((variant) => names.map((name) => ({ name, variant })))
const total = wanted.length
const stage = await openGallery()
try {
  await mkdir(FOLDER, { recursive: true })
  const work = async () => {
    const gallery = await stage.newPage((trouble) => console.error(trouble))
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
      await shoot(gallery, next.name, next.variant)
    }
  }
  await Promise.all(Array.from({ length: PAGES }, work))
  console.log(`${total} pictures in .cache/shots/`)
} finally {
  await stage.close()
}
