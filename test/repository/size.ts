import { buildRelease } from './release-build'
import { closureOf, gzippedBytes, scriptsOf } from './weights'

/** `npm run size`: what each page and script of the release weighs, gzipped, before anything is loaded on demand. */
const PAGES = ['frame', 'popup', 'confirm', 'options']
const LONE_SCRIPTS = ['content/control-panel.js', 'content/site-admin.js']

const release = await buildRelease('chrome')
const line = (name: string, bytes: number) => console.log(`${name.padEnd(26)}${(bytes / 1000).toFixed(1)} kB`)
for (const page of PAGES) {
  const scripts = closureOf(release, scriptsOf(release, `extension/pages/${page}.html`))
  line(`${page} page`, gzippedBytes(release, scripts))
}
line('background worker', gzippedBytes(release, closureOf(release, ['service-worker-loader.js'])))
for (const script of LONE_SCRIPTS) line(script, gzippedBytes(release, [script]))
release.remove()
