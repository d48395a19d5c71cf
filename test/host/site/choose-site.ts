import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { whyNoPhp } from './wordpress/find-php'
import { prepareWordPress } from './wordpress/prepare-wordpress'

/** The site the local host comes with, and what is needed to start it. */
export type ChosenSite =
  | { readonly site: 'wordpress'; readonly wordpressRoot: string }
  | { readonly site: 'stand-in'; readonly reason: string }

const CACHE_FOLDER = fileURLToPath(new URL('../../../.cache/wordpress', import.meta.url))

async function whyNoUnzip(): Promise<string | null> {
  return promisify(execFile)('unzip', ['-v']).then(
    () => null,
    () => 'The program unzip was not found on this machine.',
  )
}

/**
 * Chooses the site: a real WordPress where PHP is there, otherwise the stand-in, with the reason as a sentence.
 * The first time, WordPress is downloaded (158 MB) and prepared in the checkout's `.cache/wordpress/`.
 * Never fails: whatever is missing leads to the stand-in.
 */
export async function chooseSite(): Promise<ChosenSite> {
  const missing = (await whyNoPhp()) ?? (await whyNoUnzip())
  if (missing !== null) return { site: 'stand-in', reason: missing }
  try {
    return { site: 'wordpress', wordpressRoot: await prepareWordPress(CACHE_FOLDER) }
  } catch (failure) {
    const what = failure instanceof Error ? failure.message.split('\n')[0] : String(failure)
    return { site: 'stand-in', reason: `WordPress could not be prepared: ${what}.` }
  }
}
