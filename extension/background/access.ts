import type { WantedAccess } from '../../shared/messages'
import type { Settings } from '../../shared/settings'
import type { HostingRecord } from './hosting-records'

type Need = { readonly address: string; readonly purpose: WantedAccess['purpose']; readonly by: string }

/** Every address that the settings, and what hosts have named, need, and what for. The demonstration needs none. */
export function needsOf(
  settings: Settings,
  records: readonly { readonly name: string; readonly record: HostingRecord }[],
): Need[] {
  const accounts = settings.accounts.filter(({ region }) => region !== 'demo')
  return [
    ...accounts.map(({ endpoint, label }): Need => ({ address: endpoint, purpose: 'api', by: label })),
    ...accounts.flatMap(({ tokenUrl, label }): Need[] =>
      tokenUrl === null ? [] : [{ address: tokenUrl, purpose: 'token', by: label }],
    ),
    // Of a region's panels the first is today's; older ones may or may not be in use.
    ...accounts.flatMap(({ panelOrigins: [panel], label }): Need[] =>
      panel === undefined ? [] : [{ address: panel, purpose: 'panel', by: label }],
    ),
    ...settings.sites.map(
      ({ origin, serviceName }): Need => ({
        address: origin,
        purpose: 'site',
        by: serviceName,
      }),
    ),
    ...records.flatMap(({ name, record }): Need[] => {
      const origin = record.halfHours?.origin ?? null
      return origin === null ? [] : [{ address: origin, purpose: 'half-hours', by: name }]
    }),
  ]
}

/** The needs that the browser does not let us meet, one for each address and purpose. */
export async function wantedAccess(
  needs: readonly Need[],
  mayReach: (address: string) => Promise<boolean>,
): Promise<WantedAccess[]> {
  const wanted = new Map<string, WantedAccess>()
  for (const { address, purpose, by } of needs) {
    const { origin } = new URL(address)
    const key = `${purpose} ${origin}`
    const known = wanted.get(key)
    if (known === undefined) {
      if (!(await mayReach(address))) wanted.set(key, { origin, purpose, neededBy: [by] })
    } else if (!known.neededBy.includes(by)) {
      wanted.set(key, { ...known, neededBy: [...known.neededBy, by] })
    }
  }
  return [...wanted.values()]
}
