import { useState } from 'preact/hooks'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { listedNames } from './listed-names'
import { useSetup } from './setup'

/** The hostings of an account: how many, and the first of them; the others on demand. */
export function HostingNames({ names }: { names: readonly string[] }) {
  const { accounts } = useSetup()
  const { format } = useSpoken()
  const [isOpen, setOpen] = useState(false)
  const { listed, notListed, canFold } = listedNames(names, isOpen)
  if (names.length === 0) return <p class="quiet">{accounts.noHostings}</p>
  return (
    <div class="hosting-list">
      <p class="quiet" data-field="hostings">
        {accounts.hostings(names.length, format.number(names.length))}
      </p>
      <ul class="hosting-names">
        {listed.map((name) => (
          <li key={name}>
            <Outside text={name} />
          </li>
        ))}
        {notListed > 0 && <li>{accounts.notListed(notListed, format.number(notListed))}</li>}
      </ul>
      {canFold && (
        <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? accounts.showFewer : accounts.showAll}
        </button>
      )}
    </div>
  )
}
