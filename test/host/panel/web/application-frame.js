import { element } from './element.js'
import { applicationHash, readRoute, shellHash } from './routes.js'

/** @param {string} hash */
function applicationAddress(hash) {
  const route = readRoute(hash)
  return `app/${route === null ? '#/' : applicationHash(route)}`
}

/**
 * The frame with the web application, and the step that keeps it and the shell together: a change of the
 * shell's hash moves the frame, a change inside the frame moves the shell's address.
 *
 * @param {() => void} onMoved Called after the shell's address has followed the frame.
 */
export function applicationFrame(onMoved) {
  const frame = element('iframe', {
    class: 'view',
    title: 'Web hosting',
    src: applicationAddress(location.hash),
  })

  function followFrame() {
    const route = readRoute(frame.contentWindow?.location.hash ?? '')
    if (route === null || shellHash(route) === location.hash) return
    // The frame's own step is already in the history: the shell must not add a second one.
    history.replaceState(null, '', shellHash(route))
    onMoved()
  }

  frame.addEventListener('load', () => frame.contentWindow?.addEventListener('hashchange', followFrame))

  /** Moves the frame to what the shell's hash names. */
  function followShell() {
    const address = new URL(applicationAddress(location.hash), document.baseURI)
    const inside = frame.contentWindow
    // `replace` leaves one step in the history, the shell's; and a new hash alone reloads nothing.
    if (inside && inside.location.hash !== address.hash) inside.location.replace(address)
  }

  return { frame, followShell }
}
