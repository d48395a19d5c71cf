import type { Region } from '../../shared/settings'
import { LinkIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import { keyPageOf, RIGHTS } from './key-page'

/** Where the keys are made, and the least rights they need: shown before anything is asked for. */
export function KeyHelp({ region }: { region: Region }) {
  const { words } = useSpoken()
  const page = keyPageOf(region)
  return (
    <div class="key-help">
      {page && (
        <a class="text-button" href={page} target="_blank" rel="noreferrer">
          <LinkIcon />
          {words.options.makeKeys}
        </a>
      )}
      <p class="note">{words.options.rights}</p>
      <ul class="rights">
        {RIGHTS.map((right) => (
          <li key={right}>
            <code>{right}</code>
          </li>
        ))}
      </ul>
      <p class="note">{words.options.watchOnly}</p>
    </div>
  )
}
