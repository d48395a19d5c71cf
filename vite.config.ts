import { readFileSync } from 'node:fs'
import { crx } from '@crxjs/vite-plugin'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * Builds the extension of one manifest.json:
 *   --mode chrome | firefox              the release, in dist/chrome and dist/firefox
 *   --mode chrome-local | firefox-local  for the local host: may reach 127.0.0.1 without asking
 */
type Browser = 'chrome' | 'firefox'
type Manifest = Record<string, unknown> & {
  action: Record<string, unknown>
  background: { service_worker?: string }
  host_permissions: string[]
  web_accessible_resources: { use_dynamic_url?: boolean }[]
}

/** Pages that no entry of the manifest names, so that the bundler has to be told of them. */
const FURTHER_PAGES = ['frame', 'confirm', 'dashboard', 'welcome'].map(
  (page) => `extension/pages/${page}.html`,
)

/** Content scripts are self-contained files: a loader would need more web-accessible files. */
const CONTENT_SCRIPTS = ['control-panel', 'site-admin']

/** Where the control panel's script stands from the start; other origins are registered when switched on. */
const CONTENT_SCRIPT_ENTRY = {
  js: ['content/control-panel.js'],
  all_frames: true,
  run_at: 'document_end',
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8'))
}

/** The manifest for one browser; `local` adds the local host's origins, which a release never has. */
function manifestFor(browser: Browser, local: boolean): Manifest {
  const manifest = readManifest()
  if (local) manifest.host_permissions.push('http://127.0.0.1/*')
  if (browser === 'chrome') return manifest
  const { service_worker: worker, ...background } = manifest.background
  for (const resource of manifest.web_accessible_resources) delete resource.use_dynamic_url
  delete manifest.minimum_chrome_version
  return {
    ...manifest,
    // Firefox hides the button, and its badge, unless it is told otherwise.
    action: { ...manifest.action, default_area: 'navbar' },
    background: { ...background, scripts: [worker] } as Manifest['background'],
    browser_specific_settings: {
      gecko: {
        id: 'scripts-emails@extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }
}

async function buildContentScript(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: `extension/content/${name}.ts`,
        formats: ['iife'],
        name: 'contentScript',
        fileName: name,
      },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((one) => one.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`The content script ${name} gave no file.`)
  return chunk.code
}

/** Adds the content scripts, each as one file, and names the control panel's in the built manifest. */
function contentScripts(): Plugin {
  return {
    name: 'content-scripts',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const name of CONTENT_SCRIPTS) {
          this.emitFile({
            type: 'asset',
            fileName: `content/${name}.js`,
            source: await buildContentScript(name),
          })
        }
        const asset = bundle['manifest.json']
        if (asset?.type !== 'asset') throw new Error('The build has no manifest.')
        const manifest = JSON.parse(String(asset.source))
        manifest.content_scripts = [{ ...CONTENT_SCRIPT_ENTRY, matches: readManifest().host_permissions }]
        asset.source = `${JSON.stringify(manifest, null, 2)}\n`
      },
    },
  }
}

export default defineConfig(({ mode }) => {
  const [browser, local] = mode.split('-') as [Browser, string | undefined]
  const building = browser === 'chrome' || browser === 'firefox'
  return {
    publicDir: 'extension/public',
    plugins: building
      ? [crx({ manifest: manifestFor(browser, local === 'local') as never, browser }), contentScripts()]
      : [],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: FURTHER_PAGES },
    },
    test: {
      projects: [
        {
          test: {
            name: 'unit',
            include: ['{extension,widget,shared,test}/**/*.test.{ts,tsx}'],
            exclude: ['test/e2e/**', 'test/gallery/**', 'node_modules/**'],
          },
        },
        {
          test: {
            name: 'gallery',
            include: ['test/gallery/**/*.test.ts'],
            fileParallelism: false,
            testTimeout: 30_000,
            hookTimeout: 60_000,
          },
        },
        {
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            globalSetup: 'test/e2e/build-all.ts',
            // One browser at a time: two cores, and focus matters.
            fileParallelism: false,
            testTimeout: 170_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }
})
