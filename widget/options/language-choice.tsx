import { LANGUAGES } from '../../shared/words/language'
import type { OptionsClient } from '../clients'
import { RequestNote } from './request-note'
import { useSetup } from './setup'
import { useRequest } from './use-request'

/** Stands for "as the browser", which the settings keep as `null`. */
const AS_BROWSER = ''

/** The language of the interface; `chosen` is null for the browser's. Its section's heading is its label. */
export function LanguageChoice({ chosen, client }: { chosen: string | null; client: OptionsClient }) {
  const setup = useSetup()
  const { request, follow } = useRequest<null>()
  return (
    <div class="form">
      <div class="field">
        <select
          id="language"
          value={chosen ?? AS_BROWSER}
          onChange={(event) => follow(client.setLanguage(event.currentTarget.value || null))}
        >
          <option value={AS_BROWSER}>{setup.language.asBrowser}</option>
          {Object.entries(LANGUAGES).map(([tag, { name }]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <RequestNote request={request} done={() => setup.saved} />
    </div>
  )
}
