import { useState } from 'preact/hooks'
import type { SiteFinding } from '../../shared/messages'
import { useSpoken } from '../spoken'
import { Field } from './field'
import type { HostingChoice } from './hosting-choices'
import { groupedChoices } from './hosting-choices'
import { useSetup } from './setup'

/** From so many hostings on, the list can be searched. */
const SEARCHED_FROM = 21
/** Lines of the list while it is searched: what fits is seen as one types. */
const LINES = 6

type HostingSelectProps = {
  choices: readonly HostingChoice[]
  finding: SiteFinding | null
  chosen: string
  onChoose(chosen: string): void
}

function Options({ choices }: { choices: readonly HostingChoice[] }) {
  return (
    <>
      {choices.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </>
  )
}

/** The hosting that a site runs on: those that hold its domain first. */
export function HostingSelect({ choices, finding, chosen, onChoose }: HostingSelectProps) {
  const { words } = useSpoken()
  const { sites } = useSetup()
  const [search, setSearch] = useState('')
  const { holders, others } = groupedChoices(choices, finding, search, chosen)
  const isEmpty = holders.length + others.length === 0
  return (
    <>
      {choices.length >= SEARCHED_FROM && (
        <Field id="site-search" label={sites.search}>
          <input
            type="search"
            id="site-search"
            autocomplete="off"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </Field>
      )}
      <Field id="site-service" label={words.fields.service} {...(isEmpty && { hint: sites.noMatch })}>
        <select
          id="site-service"
          name="service"
          required
          size={search.trim() === '' ? 1 : LINES}
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{sites.choose}</option>
          {holders.length > 0 && (
            <optgroup label={sites.found}>
              <Options choices={holders} />
            </optgroup>
          )}
          {holders.length > 0 && others.length > 0 && (
            <optgroup label={sites.others}>
              <Options choices={others} />
            </optgroup>
          )}
          {holders.length === 0 && <Options choices={others} />}
        </select>
      </Field>
    </>
  )
}
