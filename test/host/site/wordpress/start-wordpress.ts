import { execFile } from 'node:child_process'
import { constants, copyFile, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { listeningPort } from '../listening-port'
import { type SiteLogin, siteLogin } from '../site-login'
import type { RunningSite, SiteOptions } from '../start-site'
import { startPhpServer } from './php-server'
import { phpSettings } from './php-settings'

const SETUP_LIMIT_MS = 60_000

type WordPressOptions = SiteOptions & { readonly wordpressRoot: string; readonly title: string }

type Folders = { readonly data: string; readonly uploads: string }

function besideThisFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/** Makes this run's folders and, the first time, its copy of the ready database. */
async function makeFolders(options: WordPressOptions): Promise<Folders> {
  // Absolute: PHP's working folder is the script's, not ours.
  const data = resolve(options.dataDir, 'wordpress')
  const uploads = join(data, 'uploads')
  await mkdir(uploads, { recursive: true })
  const ready = join(options.wordpressRoot, 'wp-content', 'database', '.ht.sqlite')
  await copyFile(ready, join(data, '.ht.sqlite'), constants.COPYFILE_EXCL).catch((failure) => {
    if (failure.code !== 'EEXIST') throw failure
  })
  return { data, uploads }
}

/** What wp-config.php, router.php and setup.php read. */
function environment(options: WordPressOptions, folders: Folders, url: string, login: SiteLogin) {
  return {
    SITE_CONFIG: besideThisFile('wp-config.php'),
    WORDPRESS_ROOT: options.wordpressRoot,
    WP_HOME: url,
    WP_SITEURL: url,
    DB_DIR: folders.data,
    UPLOADS_DIR: folders.uploads,
    SITE_SECRET: login.secret,
  }
}

/** Runs setup.php; only there the password and the title are in the environment. */
async function setUp(settings: string[], env: Record<string, string>, login: SiteLogin, title: string) {
  const arguments_ = [...settings, besideThisFile('setup.php')]
  const setupEnvironment = { ...process.env, ...env, SITE_PASSWORD: login.password, SITE_TITLE: title }
  try {
    await promisify(execFile)('php', arguments_, { env: setupEnvironment, timeout: SETUP_LIMIT_MS })
  } catch (failure) {
    const said = (failure as { stdout?: string; stderr?: string }) ?? {}
    throw new Error(`WordPress could not be set up. ${said.stderr ?? ''}${said.stdout ?? ''}`.trim())
  }
}

/** Where PHP's built-in server listens, what it serves and who answers. */
function serverArguments(port: number, wordpressRoot: string): string[] {
  return ['-S', `127.0.0.1:${port}`, '-t', wordpressRoot, besideThisFile('router.php')]
}

/**
 * Starts the prepared WordPress on this run's data and resolves once its sign-in page answers.
 * Fails with a sentence when the port is taken, when setting up fails or when PHP does not come up.
 */
export async function startWordPress(options: WordPressOptions): Promise<RunningSite> {
  const port = await listeningPort(options.port)
  const url = `http://127.0.0.1:${port}`
  const login = await siteLogin(options.dataDir)
  const folders = await makeFolders(options)
  const errorLog = join(folders.data, 'php-errors.txt')
  const settings = phpSettings({ sendmail: options.sendmail, errorLog })
  const env = environment(options, folders, url, login)
  await setUp(settings, env, login, options.title)
  const { stop } = await startPhpServer({
    phpArguments: [...settings, ...serverArguments(port, options.wordpressRoot)],
    environment: env,
    log: join(folders.data, 'php-server.txt'),
    readyUrl: `${url}/wp-login.php`,
  })
  return { url, login: { user: login.user, password: login.password }, stop }
}
