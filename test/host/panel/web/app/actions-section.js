import { element } from '../element.js'
import { requestAction } from './mail-service.js'
import { offeredActions } from './offered-actions.js'

/** @typedef {import('./mail-service.js').Action} Action */

/** The buttons in the words of the host's guide, and what each does as the guide explains it. */
const ACTIONS = /** @type {const} */ ([
  {
    action: 'BLOCK',
    text: 'Block the sending of emails',
    effect: 'Mail made by scripts is held from now on, for up to 72 hours. Nothing is deleted in that time.',
  },
  {
    action: 'UNBLOCK',
    text: 'Unblock the sending of emails',
    effect: 'Sending resumes, and the mail that is held goes out.',
  },
  {
    action: 'PURGE',
    text: 'Purge emails',
    effect: 'The mail that is held is deleted for good, and sending is unblocked. This cannot be undone.',
  },
])

/**
 * @param {(typeof ACTIONS)[number]} asked
 * @param {string} serviceName
 * @param {{ confirm: () => void, cancel: () => void }} answers
 */
function confirmStep({ text, effect }, serviceName, answers) {
  const confirm = element('button', { id: 'confirm', type: 'button', class: 'main' }, 'Confirm')
  const cancel = element('button', { id: 'cancel', type: 'button' }, 'Cancel')
  confirm.addEventListener('click', () => {
    // One confirmation, one request.
    confirm.disabled = true
    answers.confirm()
  })
  cancel.addEventListener('click', answers.cancel)
  return element(
    'div',
    { class: 'confirm', role: 'group', 'aria-label': 'Confirm', tabindex: '-1' },
    element('p', {}, element('strong', {}, `${text}: ${serviceName}`)),
    element('p', {}, effect),
    element('div', { class: 'confirm-buttons' }, confirm, cancel),
  )
}

/**
 * @param {(typeof ACTIONS)[number]} asked
 * @param {() => void} onAsked
 */
function actionButton({ action, text }, onAsked) {
  const button = element('button', { type: 'button', 'data-action': action, disabled: '' }, text)
  button.addEventListener('click', onAsked)
  return button
}

/**
 * The place of the confirm step: empty, or the step of one action.
 *
 * @param {string} serviceName
 * @param {(failure: unknown) => void} onSettled
 */
function confirmPlace(serviceName, onSettled) {
  const place = element('div', { 'aria-live': 'polite' })
  const close = () => place.replaceChildren()

  /** @param {Action} action */
  async function send(action) {
    const failure = await requestAction(serviceName, action).then(
      () => null,
      (reason) => reason,
    )
    close()
    onSettled(failure)
  }

  /** @param {(typeof ACTIONS)[number]} asked */
  function open(asked) {
    const step = confirmStep(asked, serviceName, { confirm: () => send(asked.action), cancel: close })
    place.replaceChildren(step)
    step.focus()
  }

  return { place, open, close }
}

/**
 * The host's own three buttons, each with a confirm step in the page.
 *
 * @param {string} serviceName
 * @param {(failure: unknown) => void} onSettled Called after a request: with `null` once the host has taken it.
 */
export function actionsSection(serviceName, onSettled) {
  const confirm = confirmPlace(serviceName, onSettled)
  const buttons = ACTIONS.map((asked) => ({
    asked,
    button: actionButton(asked, () => confirm.open(asked)),
  }))
  let shownState = ''

  /** @param {string} state Greys the buttons that this state does not offer; '' greys all. */
  function offer(state) {
    // What was asked in another state is not confirmed in this one.
    if (state !== shownState) confirm.close()
    shownState = state
    const offered = offeredActions(state)
    for (const { asked, button } of buttons) button.disabled = !offered.includes(asked.action)
  }

  const row = element('div', { class: 'actions' }, ...buttons.map(({ button }) => button))
  const section = element('section', {}, element('h2', {}, 'Actions'), row, confirm.place)
  return { section, offer }
}
