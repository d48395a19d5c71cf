import { Outside } from '../parts/outside'
import { rightUse } from './right-use'
import { useSetup } from './setup'

/** Each missing right as the host writes it, and what does not work without it. */
export function MissingRights({ rights }: { rights: readonly string[] }) {
  const { result } = useSetup()
  return (
    <ul class="missing-rights">
      {rights.map((right) => {
        const use = rightUse(right)
        return (
          <li key={right} data-right={right}>
            {use !== null && <span>{result.without[use]}</span>}{' '}
            <code>
              <Outside text={right} />
            </code>
          </li>
        )
      })}
    </ul>
  )
}
