import { LANGUAGES } from '../../shared/words/language'
import type { OptionsClient } from '../clients'
import { useSpoken } from '../spoken'
import { RequestNote } from './request-note'
import { useRequest } from './use-request'

/** Stands for "as the browser", which the settings keep as `null`. */
const AS_BROWSER = ''

/** The language of the interface; `chosen` is null for the browser's. Its section's heading is its label. */
export function LanguageChoice({ chosen, client }: { chosen: string | null; client: OptionsClient }) {
  const { words } = useSpoken()
  const { request, follow } = useRequest<null>()
  return (
    <div class="form">
      <div class="field">
        <select
          id="language"
          value={chosen ?? AS_BROWSER}
          onChange={(event) => follow(client.setLanguage(event.currentTarget.value || null))}
        >
          <option value={AS_BROWSER}>{words.options.browserLanguage}</option>
          {Object.entries(LANGUAGES).map(([tag, { name }]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <RequestNote request={request} done={() => words.options.saved} />
    </div>
  )
}
