import type { AccountSecrets } from './accounts'

/** Everything a script needs to use the host: the `--json` object of the command line. */
export type HostDescription = {
  /** Base of the API, ending in `/1.0`. */
  api: string
  tokenUrl: string
  panel: string
  /** Empty when there is no site. */
  site: string
  siteKind: 'wordpress' | 'stand-in' | 'none'
  /** `null` when there is no site. */
  siteLogin: { user: string; password: string } | null
  /** Where mail is delivered. */
  smtp: string
  /** Absolute path of the executable that submits for the first service. */
  sendmail: string
  services: { serviceName: string; domains: string[]; sendmail: string }[]
  accounts: AccountSecrets[]
  control: string
}

/** The description as a few lines for a person. */
export function readableDescription(description: HostDescription): string {
  const { api, panel, site, siteKind, siteLogin, smtp, sendmail, services, accounts } = description
  const signIns = accounts.map(({ login, password }) => `${login} / ${password}`)
  const rows: [string, string][] = [
    ['Control panel', `${panel} (sign in: ${signIns.join(', ')})`],
    [
      'Site',
      siteLogin === null ? 'none' : `${site} (${siteKind}; ${siteLogin.user} / ${siteLogin.password})`,
    ],
    ['API', api],
    ['Mail goes to', smtp],
    ['sendmail', sendmail],
    ['Services', services.map(({ serviceName }) => serviceName).join(', ')],
  ]
  return rows.map(([name, value]) => `${name.padEnd(14)}${value}`).join('\n')
}
