import { askHost, SignedOut } from './ask-host.js'
import { element } from './element.js'

/**
 * @param {string} id
 * @param {string} label
 * @param {Readonly<Record<string, string>>} attributes
 */
function field(id, label, attributes) {
  const input = element('input', { id, name: id, required: '', ...attributes })
  return { input, row: element('label', { for: id }, label, input) }
}

/**
 * The form that asks for name and password.
 *
 * @param {() => void} onSignedIn Called once the host has opened a session.
 */
export function signInForm(onSignedIn) {
  const login = field('login', 'Account', { autocomplete: 'username' })
  const password = field('password', 'Password', { type: 'password', autocomplete: 'current-password' })
  const refused = element('p', { id: 'sign-in-failed', class: 'notice error', role: 'alert', hidden: '' })
  const button = element('button', { id: 'sign-in', type: 'submit', class: 'main' }, 'Sign in')
  const heading = element('h1', {}, 'Local host control panel')
  const form = element('form', { class: 'sign-in' }, heading, refused, login.row, password.row, button)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    button.disabled = true
    try {
      await askHost('/login', { body: { login: login.input.value, password: password.input.value } })
      onSignedIn()
    } catch (failure) {
      refused.hidden = false
      refused.textContent =
        failure instanceof SignedOut
          ? 'The account or the password is wrong.'
          : /** @type {Error} */ (failure).message
    } finally {
      button.disabled = false
    }
  })
  return form
}
