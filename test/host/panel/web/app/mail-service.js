import { askHost, HostFailure } from '../ask-host.js'

/**
 * What the Scripts emails page shows, as the contract's schemas have it (test/contract/).
 *
 * @typedef {{ state: string, email?: string | null, sent: number, sentToday: number, bounce: number, maxPerDay: number }} MailService
 * @typedef {{ date: string, to?: string | null, message?: string | null }} Bounce
 * @typedef {{ date: string, volume?: number | null }} Volume
 * @typedef {{ service: MailService, bounces: Bounce[], volumes: Volume[] }} Overview
 * @typedef {'BLOCK' | 'UNBLOCK' | 'PURGE'} Action
 */

/** Returned messages that the page asks for: the host's own number. */
const BOUNCES = 20

/** @param {string} serviceName */
function emailPath(serviceName) {
  return `/engine/apiv6/hosting/web/${encodeURIComponent(serviceName)}/email`
}

/**
 * A list for which the host answers 404 when it is empty.
 *
 * @param {string} path
 * @param {AbortSignal} signal
 */
async function askList(path, signal) {
  return askHost(path, { signal }).catch((failure) => {
    if (failure instanceof HostFailure && failure.status === 404) return []
    throw failure
  })
}

/**
 * Reads everything the page shows. Fails as askHost does.
 *
 * @param {string} serviceName
 * @param {AbortSignal} signal
 * @returns {Promise<Overview>}
 */
export async function readOverview(serviceName, signal) {
  const path = emailPath(serviceName)
  const [service, bounces, volumes] = await Promise.all([
    askHost(path, { signal }),
    askList(`${path}/bounces?limit=${BOUNCES}`, signal),
    askList(`${path}/volumes`, signal),
  ])
  return { service, bounces, volumes }
}

/**
 * Sends an action. The host answers at once; the state follows. Fails as askHost does.
 *
 * @param {string} serviceName
 * @param {Action} action
 */
export async function requestAction(serviceName, action) {
  await askHost(`${emailPath(serviceName)}/request`, { body: { action } })
}
