import type { Snapshot } from '../../shared/messages'
import { onTell } from '../platform/tells'

/** Calls back with each newer snapshot of any hosting. Returns the undoing. */
export function onSnapshot(listener: (snapshot: Snapshot) => void): () => void {
  return onTell((tell) => {
    if (tell.tell === 'hosting.changed') listener(tell.snapshot)
  })
}

/**
 * Calls back when accounts, sites, language, access or the vault changed; also when the person comes back to the page: a
 * worker that ended meanwhile took the line of its tells along. Returns the undoing.
 */
export function onSettingsChanged(listener: () => void): () => void {
  const untell = onTell((tell) => {
    if (tell.tell === 'settings.changed') listener()
  })
  window.addEventListener('focus', listener)
  return () => {
    untell()
    window.removeEventListener('focus', listener)
  }
}
