import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fetchWordPressParts } from './wordpress-package'

const run = promisify(execFile)

/** Name of the prepared folder. A new number makes every machine prepare it again, after a change to the steps. */
const PREPARED = 'wordpress-6.5.5-1'

const WORK_PREFIX = 'preparing-'

const DRIVER = 'wp-content/plugins/sqlite-database-integration'

/** A preparation takes a minute or two; a work folder older than this, in ms, was left by one that was killed. */
const LEFT_BEHIND_AFTER_MS = 3_600_000

/** The configuration stands in the repository; start-wordpress.ts names it, so a change there needs no new folder. */
const CONFIG_STUB = "<?php\nrequire getenv( 'SITE_CONFIG' );\n"

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Puts the SQLite driver in place and its drop-in, whose two placeholders are filled. */
async function installDriver(root: string, archive: string, work: string): Promise<void> {
  await run('unzip', ['-q', archive, '-d', join(work, 'driver')])
  await rename(join(work, 'driver', 'sqlite-database-integration-main'), join(root, DRIVER))
  const dropIn = await readFile(join(root, DRIVER, 'db.copy'), 'utf8')
  // No folder is filled in: the drop-in then looks beside itself, and the prepared tree can be moved.
  const filled = dropIn
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', '')
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php')
  await writeFile(join(root, 'wp-content', 'db.php'), filled)
}

async function build(work: string): Promise<string> {
  const parts = await fetchWordPressParts(work)
  const root = join(work, 'site')
  await run('unzip', ['-q', parts.code, '-d', root])
  await cp(parts.staticFiles, root, { recursive: true })
  await installDriver(root, parts.driver, work)
  await writeFile(join(root, 'wp-config.php'), CONFIG_STUB)
  return root
}

/** Removes the work folders (up to 250 MB each) of preparations that were killed. */
async function removeLeftBehind(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    const folder = join(cacheFolder, name)
    if (!name.startsWith(WORK_PREFIX)) continue
    const age = Date.now() - (await stat(folder)).mtimeMs
    if (age > LEFT_BEHIND_AFTER_MS) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Prepares WordPress 6.5.5 with SQLite in `cacheFolder`, once, and gives the prepared folder. The code in it is
 * shared by all runs and not written to again; its ready database is `wp-content/database/.ht.sqlite`.
 * Work is done beside it and renamed at the end, so an interrupted preparation leaves nothing half made.
 * The steps are those of the package's own builder (WordPress Playground). Fails without network, `tar` or `unzip`.
 */
export async function prepareWordPress(cacheFolder: string): Promise<string> {
  const prepared = join(cacheFolder, PREPARED)
  if (await exists(prepared)) return prepared
  await mkdir(cacheFolder, { recursive: true })
  await removeLeftBehind(cacheFolder)
  const work = await mkdtemp(join(cacheFolder, WORK_PREFIX))
  try {
    await rename(await build(work), prepared)
  } catch (failure) {
    // Another process may have been faster; its folder is as good as ours.
    if (!(await exists(prepared))) throw failure
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return prepared
}
