import { applicationFrame } from './application-frame.js'
import { askHost, SignedOut } from './ask-host.js'
import { element } from './element.js'
import { hostingList } from './hosting-list.js'
import { readRoute, shellHash } from './routes.js'
import { signInForm } from './sign-in-form.js'

const shell = /** @type {HTMLElement} */ (document.getElementById('shell'))

async function signOut() {
  await askHost('/logout', { body: {} }).catch(() => null)
  location.reload()
}

/** @param {string} account */
function topBar(account) {
  const leave = element('button', { id: 'sign-out', type: 'button' }, 'Sign out')
  leave.addEventListener('click', signOut)
  const name = element('span', { class: 'name' }, 'Local host control panel')
  return element('header', { class: 'bar' }, name, element('span', { class: 'account' }, account), leave)
}

/**
 * @param {string} account
 * @param {readonly string[]} serviceNames
 */
function showPanel(account, serviceNames) {
  const [first] = serviceNames
  if (readRoute(location.hash) === null && first !== undefined)
    history.replaceState(null, '', shellHash({ serviceName: first, page: 'general' }))
  const list = hostingList(serviceNames)
  const { frame, followShell } = applicationFrame(list.mark)
  addEventListener('hashchange', () => {
    followShell()
    list.mark()
  })
  list.mark()
  shell.replaceChildren(topBar(account), list.nav, frame)
}

async function start() {
  try {
    const { login } = await askHost('/whoami')
    showPanel(String(login), await askHost('/engine/apiv6/hosting/web'))
  } catch (failure) {
    if (failure instanceof SignedOut) return shell.replaceChildren(signInForm(start))
    const sentence = failure instanceof Error ? failure.message : String(failure)
    shell.replaceChildren(element('p', { class: 'notice error', role: 'alert' }, sentence))
  }
}

start()
