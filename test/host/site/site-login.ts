import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How the owner signs in to the site, and the site's own secret, which never leaves the data folder. */
export type SiteLogin = {
  readonly user: string
  readonly password: string
  /** For signing cookies; hexadecimal. */
  readonly secret: string
}

function isLogin(value: unknown): value is SiteLogin {
  const login = value as Partial<Record<keyof SiteLogin, unknown>> | null
  return [login?.user, login?.password, login?.secret].every(
    (part) => typeof part === 'string' && part !== '',
  )
}

async function keep(file: string, login: SiteLogin): Promise<void> {
  const beside = `${file}.${process.pid}`
  await writeFile(beside, `${JSON.stringify(login, null, 2)}\n`)
  await chmod(beside, 0o600)
  await rename(beside, file)
}

/**
 * The site's sign-in, made at random the first time and kept in `dataDir`, so that a restart keeps it.
 * Fails when the folder cannot be written.
 */
export async function siteLogin(dataDir: string): Promise<SiteLogin> {
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, 'site-login.json')
  const kept: unknown = await readFile(file, 'utf8').then(JSON.parse, () => null)
  if (isLogin(kept)) return kept
  const login = {
    user: 'admin',
    password: randomBytes(12).toString('base64url'),
    secret: randomBytes(32).toString('hex'),
  }
  await keep(file, login)
  return login
}
