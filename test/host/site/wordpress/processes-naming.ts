import { readdir, readFile } from 'node:fs/promises'

/** For tests: the ids of living processes whose command line names `text`. Linux only (reads /proc). */
export async function processesNaming(text: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  // An ended process that nobody has collected yet has an empty command line, so it does not count.
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return ids.filter((_id, index) => lines[index]?.includes(text)).map(Number)
}
