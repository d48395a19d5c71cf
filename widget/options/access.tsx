import { useEffect, useState } from 'preact/hooks'
import type { OptionsClient } from '../clients'
import { useSpoken } from '../spoken'
import { RequestNote } from './request-note'
import { useRequest } from './use-request'

/** Addresses that hosts have named and that the browser does not let us reach yet; nothing where there are none. */
export function Access({ client }: { client: OptionsClient }) {
  const { words } = useSpoken()
  const { request, follow } = useRequest<null>()
  const [origins, setOrigins] = useState<readonly string[]>([])
  useEffect(() => {
    void client.wantedAccess().then((outcome) => 'ok' in outcome && setOrigins(outcome.ok))
  }, [client, request])
  if (origins.length === 0 && request.stage !== 'done') return null
  return (
    <section class="card" id="access">
      <h2>{words.options.access}</h2>
      <p class="quiet">{words.options.accessIntro}</p>
      <ul class="items">
        {origins.map((origin) => (
          <li key={origin} class="item">
            <button
              type="button"
              class="button"
              data-origin={origin}
              onClick={() => follow(client.allow(origin))}
            >
              {words.options.allow(new URL(origin).host)}
            </button>
          </li>
        ))}
      </ul>
      <RequestNote request={request} done={() => words.options.allowed} />
    </section>
  )
}
