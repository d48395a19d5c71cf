import { useSetup } from './setup'

export type ContentsEntry = { readonly id: string; readonly title: string }

/** The list of the page's sections; beside them where there is room. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  const { contents } = useSetup()
  return (
    <nav class="contents" aria-label={contents}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
