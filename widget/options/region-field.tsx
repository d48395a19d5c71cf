import type { Region } from '../../shared/settings'
import { REGIONS } from '../../shared/settings'
import { useSpoken } from '../spoken'
import { Field } from './field'
import { useSetup } from './setup'

/** Where the account's host stands. */
export function RegionField({ region, onChange }: { region: Region; onChange(region: Region): void }) {
  const { words } = useSpoken()
  const { regions } = useSetup()
  return (
    <Field id="account-region" label={words.fields.region}>
      <select
        id="account-region"
        name="region"
        value={region}
        onChange={(event) => onChange(REGIONS.find((known) => known === event.currentTarget.value) ?? 'eu')}
      >
        {REGIONS.map((known) => (
          <option key={known} value={known}>
            {regions[known]}
          </option>
        ))}
      </select>
    </Field>
  )
}
