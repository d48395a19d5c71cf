import type { ComponentChildren, Ref } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { searchBounces } from '../../shared/bounces'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { useSpoken } from '../spoken'
import { BounceEntry } from './bounce-entry'
import type { KeyedBounce } from './bounce-text'
import { keyedBounces, lineOf } from './bounce-text'
import { CopyButton } from './copy-button'
import type { ReadLog } from './use-bounces'

type BounceListProps = {
  client: PanelClient
  guide: GuideWords
  log: ReadLog
  /** The list itself: it can take the focus. */
  list: Ref<HTMLElement>
  /** How old the log is. */
  age: ComponentChildren
}

/** The entries that the search leaves, each with the key it has among all of them. */
function useSearch({ bounces }: ReadLog) {
  const [search, setSearch] = useState('')
  const keyed = useMemo(() => keyedBounces(bounces), [bounces])
  const found = useMemo((): KeyedBounce[] => {
    const left = new Set(searchBounces(bounces, search))
    return keyed.filter(({ bounce }) => left.has(bounce))
  }, [bounces, keyed, search])
  return { found, setSearch }
}

function SearchField({ guide, onSearch }: { guide: GuideWords; onSearch(search: string): void }) {
  return (
    <div class="guide-field">
      <label for="errors-search">{guide.errors.search}</label>
      <input
        type="search"
        id="errors-search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  )
}

/** The log's entries with what helps to read them: search, count, copy. */
export function BounceList({ client, guide, log, list, age }: BounceListProps) {
  const { words, format } = useSpoken()
  const { found, setSearch } = useSearch(log)
  const count = guide.errors.found(found.length, format.number(found.length))
  return (
    <>
      <SearchField guide={guide} onSearch={setSearch} />
      <div class="bounces-bar">
        <p class="bounces-count" aria-live="polite">
          {found.length > 0 ? count : guide.errors.noMatch}
        </p>
        {age}
        {found.length > 0 && (
          <CopyButton
            client={client}
            id="errors-copy-all"
            look="text-button"
            label={guide.errors.copyAll}
            text={() => found.map(({ bounce }) => lineOf(bounce)).join('\n')}
          />
        )}
      </div>
      {found.length > 0 && (
        <section
          class="bounces"
          id="errors-list"
          ref={list}
          tabIndex={-1}
          aria-label={words.labels.emailsInError}
        >
          <ul>
            {found.map(({ key, bounce }) => (
              <li key={key}>
                <BounceEntry client={client} guide={guide} bounce={bounce} now={log.at} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
