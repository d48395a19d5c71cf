import type { Failure } from '../../shared/failure'
import { LARGEST_SETTINGS_FILE } from '../../shared/settings'
import type { Outcome } from '../clients'

function unreadable(why: 'foreign' | 'too-large'): { failure: Failure } {
  return { failure: { kind: 'file-unreadable', why } }
}

/** The text of a file that a person chose; one that is too large to be ours is not read at all. */
export async function readSettingsFile(file: Pick<File, 'size' | 'text'>): Promise<Outcome<string>> {
  if (file.size > LARGEST_SETTINGS_FILE) return unreadable('too-large')
  try {
    return { ok: await file.text() }
  } catch {
    // It was moved or changed since it was chosen.
    return unreadable('foreign')
  }
}
