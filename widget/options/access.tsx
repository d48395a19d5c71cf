import type { WantedAccess } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import type { OptionsClient } from '../clients'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { RequestNote } from './request-note'
import { Section } from './section'
import { useSetup } from './setup'
import type { Request } from './use-request'

/** Names that are told of those that need an address. */
const MOST_NAMES = 5

function NeededBy({ names }: { names: readonly string[] }) {
  const { access } = useSetup()
  const { format } = useSpoken()
  const more = names.length - MOST_NAMES
  if (names.length === 0) return null
  return (
    <p class="note">
      {access.neededBy}{' '}
      {names.slice(0, MOST_NAMES).map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <Outside text={name} />
        </span>
      ))}
      {more > 0 && ` ${access.more(more, format.number(more))}`}
    </p>
  )
}

type AccessItemProps = { wanted: WantedAccess; isBusy: boolean; onAllow(): void }

function AccessItem({ wanted, isBusy, onAllow }: AccessItemProps) {
  const { access } = useSetup()
  return (
    <li class="item access-item" data-origin={wanted.origin}>
      <div>
        <p>{access.purposes[wanted.purpose]}</p>
        <NeededBy names={wanted.neededBy} />
      </div>
      <button
        type="button"
        class="button button-small"
        data-allow={wanted.origin}
        disabled={isBusy}
        onClick={onAllow}
      >
        {access.allow(outsideText(new URL(wanted.origin).host))}
      </button>
    </li>
  )
}

type AccessProps = {
  wanted: readonly WantedAccess[]
  request: Request<null>
  follow(begun: ReturnType<OptionsClient['allow']>): Promise<boolean>
  client: OptionsClient
}

/** What the browser does not let us reach, why it is needed, and the way to allow it; nothing where nothing is wanted. */
export function Access({ wanted, request, follow, client }: AccessProps) {
  const { access } = useSetup()
  const isBusy = request.stage === 'busy'
  const origins = [...new Set(wanted.map(({ origin }) => origin))]
  if (wanted.length === 0 && request.stage !== 'done') return null
  return (
    <Section id="access" title={access.title} {...(wanted.length > 0 && { intro: access.intro })}>
      <ul class="items">
        {wanted.map((one) => (
          <AccessItem
            key={`${one.origin} ${one.purpose}`}
            wanted={one}
            isBusy={isBusy}
            onAllow={() => follow(client.allow([one.origin]))}
          />
        ))}
      </ul>
      {origins.length > 1 && (
        <button
          type="button"
          class="button button-main start"
          id="allow-all"
          disabled={isBusy}
          onClick={() => follow(client.allow(origins))}
        >
          {access.allowAll}
        </button>
      )}
      <RequestNote request={request} done={() => access.allowed} />
    </Section>
  )
}
