import type { Account } from '../../shared/settings'

/**
 * Address of a hosting's Scripts emails page in its account's control panel (reference: hosting facts, control panel);
 * null where the account names no control panel.
 */
export function panelAddress(account: Account, serviceName: string): string | null {
  const origin = account.panelOrigins[0]
  return origin === undefined
    ? null
    : `${origin}/#/web/hosting/${encodeURIComponent(serviceName)}/automated-emails`
}
