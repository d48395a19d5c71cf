import { SignedOut } from '../ask-host.js'
import { element } from '../element.js'

function signedOutNotice() {
  const again = element('button', { type: 'button', class: 'main' }, 'Sign in')
  // The shell asks who is signed in when it loads, and shows its form.
  again.addEventListener('click', () => (window.top ?? window).location.reload())
  const said = element('p', { id: 'signed-out', class: 'notice error', role: 'alert' }, 'You are signed out.')
  return [said, again]
}

/**
 * What a page shows for a failure: the way to sign in, or the sentence.
 *
 * @param {unknown} failure As thrown by askHost.
 * @returns {Node[]}
 */
export function failureNotice(failure) {
  if (failure instanceof SignedOut) return signedOutNotice()
  const sentence = failure instanceof Error ? failure.message : String(failure)
  return [element('p', { class: 'notice error', role: 'alert' }, sentence)]
}
