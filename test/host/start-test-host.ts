import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { HostOptions, RunningHost } from './host'
import { startHost } from './host'

function makeDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'scripts-emails-host-'))
}

/** A data folder that goes away with the test. */
export function dataFolderOfTest(): string {
  const folder = makeDataFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A host in this process, on free ports and a folder of its own unless named, that ends with the test. */
export async function startTestHost(options: Partial<HostOptions> = {}): Promise<RunningHost> {
  const host = await startHost({ dataDir: options.dataDir ?? dataFolderOfTest(), ...options })
  onTestFinished(() => host.stop())
  return host
}

/** A host for all tests of a file, on a folder of its own that goes away when it stops. */
export async function startSharedHost(options: Omit<HostOptions, 'dataDir'> = {}): Promise<RunningHost> {
  const dataDir = makeDataFolder()
  const host = await startHost({ dataDir, ...options })
  const stop = async () => {
    await host.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...host, stop }
}
