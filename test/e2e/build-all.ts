import { build } from 'vite'

/** Builds the extension once for all end-to-end tests: for the local host, and as it is released. */
export default async function buildAll(): Promise<void> {
  for (const mode of ['chrome-local', 'firefox-local', 'chrome', 'firefox'])
    await build({ mode, logLevel: 'warn' })
}
