import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's root, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const IGNORED_FOLDERS = readFileSync(`${ROOT}.gitignore`, 'utf8')
  .split('\n')
  .filter((line) => line.endsWith('/'))
  .map((line) => line.slice(0, -1))

/** Names in a folder of the repository, without what git leaves out. */
function entriesOf(folder: string) {
  return readdirSync(ROOT + folder, { withFileTypes: true }).filter(
    ({ name }) => name !== '.git' && !IGNORED_FOLDERS.includes(name),
  )
}

/** What stands at the root. */
export function topLevelEntries(): string[] {
  return entriesOf('').map(({ name }) => name)
}

/** Every file below a folder, as a path from the root. */
export function filesBelow(folder = ''): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = folder + entry.name
    return entry.isDirectory() ? filesBelow(`${path}/`) : [path]
  })
}

const CODE = /\.(?:ts|tsx|mjs)$/

/** Every file of code in the four rooms, as a path from the root. */
export function codeFiles(): string[] {
  return ['extension/', 'widget/', 'shared/', 'test/'].flatMap(filesBelow).filter((file) => CODE.test(file))
}

export function readText(file: string): string {
  return readFileSync(ROOT + file, 'utf8')
}

/** Whether a file is a test, or serves nothing else. */
export function isTest(file: string): boolean {
  return file.startsWith('test/') || /\.test\.tsx?$/.test(file)
}
