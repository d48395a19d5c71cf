import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'

/** For tests: a sendmail-compatible program that keeps what it reads, and a data folder beside it. */
export type FakeSendmail = {
  /** Path of the program; it has a space and a quote, as a path may have. */
  readonly program: string
  readonly dataDir: string
  /** The messages taken since the last call, parsed, in no order. */
  take(): Promise<Email[]>
  /** The exit code from now on: 0, or 75 for "try again later". */
  exitWith(code: number): Promise<void>
  remove(): Promise<void>
}

function script(mails: string, code: number): string {
  const quoted = `'${mails.replaceAll("'", "'\\''")}'`
  return `#!/bin/sh\n[ "$*" = '-t -i' ] || exit 64\ncat > "$(mktemp ${quoted}/XXXXXX)"\nexit ${code}\n`
}

async function takeAll(folder: string): Promise<Email[]> {
  const names = await readdir(folder)
  return Promise.all(
    names.map(async (name) => {
      const email = await PostalMime.parse(await readFile(join(folder, name)))
      await rm(join(folder, name))
      return email
    }),
  )
}

/** Makes the program in a temporary folder of its own. */
export async function fakeSendmail(): Promise<FakeSendmail> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-sendmail-'))
  const mails = join(folder, "owner's mails")
  await mkdir(mails)
  const program = join(folder, "owner's sendmail")
  const exitWith = async (code: number) => {
    await writeFile(program, script(mails, code))
    await chmod(program, 0o755)
  }
  await exitWith(0)
  return {
    program,
    dataDir: join(folder, 'data'),
    take: () => takeAll(mails),
    exitWith,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The recipients of messages, sorted: what a test compares. */
export function recipients(mails: readonly Email[]): string[] {
  return mails.flatMap((mail) => (mail.to ?? []).map((to) => to.address ?? '')).sort()
}
