import type { Accounts } from './accounts'
import type { ApiServerParts } from './api-server'
import { buildApiServer } from './api-server'
import { authenticateApiCall, authenticatePanelCall } from './authentication'
import { ConsumerKeys } from './consumer-keys'
import { CREDENTIAL_PAGE_PATH } from './credential-page'
import { Faults } from './faults'
import type { MailSystem } from './mail-system'
import { METRICS_PATH } from './metrics'
import { buildPanelServer } from './panel-server'
import { listen } from './ports'
import { RequestLog } from './request-log'
import { Rights } from './rights'
import { Sessions } from './sessions'

/** What ends something that was started. */
export type Closer = () => unknown

export type ServersOptions = {
  /** 0 or absent: any free port. */
  ports: { api?: number; panel?: number }
  mail: MailSystem
  accounts: Accounts
  closers: Closer[]
}

/**
 * Starts the server of the API and the server of the panel, and adds to `closers` what ends them. Gives their
 * origins. Throws a HostStartError when a port is taken.
 */
export async function startServers({ ports, mail, accounts, closers }: ServersOptions) {
  const { parts, apiOrigin } = apiParts(mail, accounts)
  const api = buildApiServer(parts)
  closers.push(() => api.close())
  apiOrigin.value = await listen(api, ports.api ?? 0)
  const authenticate = authenticatePanelCall(parts)
  const panel = buildPanelServer({ ...parts, authenticate, problemShape: () => 'class' })
  closers.push(() => panel.close())
  return { api: apiOrigin.value, panel: await listen(panel, ports.panel ?? 0) }
}

function apiParts(mail: MailSystem, accounts: Accounts) {
  const { database, clock, settings } = mail
  const apiOrigin = { value: '' }
  const rights = new Rights(database)
  const faults = new Faults()
  const shared = {
    ...{ mail, settings, accounts, rights, faults },
    consumerKeys: new ConsumerKeys(database, clock, rights),
    panelSessions: new Sessions(),
    tokens: new Sessions(),
    requestLog: new RequestLog(clock),
    now: () => clock.now() + faults.clockSkewMs,
  }
  const parts: ApiServerParts & typeof shared = {
    ...shared,
    authenticate: authenticateApiCall(shared),
    problemShape: ({ headers }) => (headers.authorization === undefined ? 'errorCode' : 'class'),
    metricsEndpoint: () => `${apiOrigin.value}${METRICS_PATH}`,
    validationUrl: (token) => `${apiOrigin.value}${CREDENTIAL_PAGE_PATH}?credentialToken=${token}`,
  }
  return { parts, apiOrigin }
}
