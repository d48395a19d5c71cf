import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What WordPress with the SQLite driver needs beyond PHP's core, as `php -m` writes it. */
const NEEDED_MODULES = ['pdo_sqlite', 'mbstring', 'dom', 'xml'] as const

/**
 * Why PHP on this machine cannot run the site, as a sentence, or `null` when it can.
 * In Debian they come with php-cli, php-sqlite3, php-mbstring and php-xml.
 */
export async function whyNoPhp(): Promise<string | null> {
  let modules: Set<string>
  try {
    const { stdout } = await promisify(execFile)('php', ['-m'], { timeout: 10_000 })
    modules = new Set(stdout.split('\n').map((line) => line.trim().toLowerCase()))
  } catch {
    return 'PHP was not found on this machine.'
  }
  const missing = NEEDED_MODULES.filter((name) => !modules.has(name))
  return missing.length === 0 ? null : `PHP is here, but without ${missing.join(', ')}.`
}
