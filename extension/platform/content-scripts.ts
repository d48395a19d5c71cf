import { browser } from './browser'
import { patternFor } from './permissions'

export type ContentScript = {
  readonly id: 'control-panel' | 'site-admin'
  /** Origins on whose pages it stands. */
  readonly origins: readonly string[]
  readonly allFrames: boolean
}

/** Where content scripts stand from the install on: patterns of the manifest. */
export function patternsFromTheStart(): readonly string[] {
  const manifest = browser.runtime.getManifest()
  return (manifest.content_scripts ?? []).flatMap((script) => script.matches)
}

/** Makes the browser's list of registered content scripts equal to `scripts`; one without origins is left out. */
export async function registerContentScripts(scripts: readonly ContentScript[]): Promise<void> {
  await browser.scripting.unregisterContentScripts()
  const wanted = scripts.filter((script) => script.origins.length > 0)
  if (wanted.length === 0) return
  await browser.scripting.registerContentScripts(
    wanted.map(({ id, origins, allFrames }) => ({
      id,
      // From the root: Firefox resolves it against the page that asks.
      js: [`/content/${id}.js`],
      matches: [...new Set(origins.map(patternFor))],
      allFrames,
      runAt: 'document_end' as const,
      persistAcrossSessions: true,
    })),
  )
}
