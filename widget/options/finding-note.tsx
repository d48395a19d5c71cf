import type { ComponentChildren } from 'preact'
import type { Tone } from '../../shared/mail-service'
import type { SiteFinding } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import { failureSentence } from '../../shared/words/failure-sentence'
import { FailureNote } from '../parts/failure-note'
import { ToneIcon, WarningIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import { PanelLink } from './panel-link'
import { useSetup } from './setup'
import type { Request } from './use-request'

type NoteProps = { tone: Tone; told: string; children: ComponentChildren }

function Note({ tone, told, children }: NoteProps) {
  return (
    <div class="notice" data-tone={tone} data-finding={told}>
      <span class="notice-sign">{tone === 'amber' ? <WarningIcon /> : <ToneIcon tone={tone} />}</span>
      <p>{children}</p>
    </div>
  )
}

/** Which hosting holds the domain: one, several or none. */
function Found({ finding }: { finding: SiteFinding }) {
  const { sites } = useSetup()
  const [first, second] = finding.holders
  const host = outsideText(new URL(finding.origin).host)
  if (first === undefined) {
    return (
      <Note tone="grey" told="none">
        {sites.nobody(host)}
      </Note>
    )
  }
  const domain = outsideText(first.domain)
  return second === undefined ? (
    <Note tone="green" told="one">
      {sites.one(domain, outsideText(first.service.serviceName))}
    </Note>
  ) : (
    <Note tone="amber" told="several">
      {sites.several(domain)}
    </Note>
  )
}

/** Accounts that could not be asked, and why: the hosting may be among theirs. */
function Unasked({ finding }: { finding: SiteFinding }) {
  const { words } = useSpoken()
  const { sites } = useSetup()
  return (
    <>
      {finding.unasked.map(({ accountLabel, failure }) => (
        <Note key={accountLabel} tone="amber" told="unasked">
          {sites.unasked(outsideText(accountLabel))} <bdi>{failureSentence(words, failure)}</bdi>{' '}
          <PanelLink failure={failure} />
        </Note>
      ))}
    </>
  )
}

/** How the search for a site's hosting stands. Before it began: that there is one. */
export function FindingNote({ request }: { request: Request<SiteFinding> }) {
  const { sites } = useSetup()
  return (
    <div class="finding" id="site-address-hint" aria-live="polite">
      {request.stage === 'idle' && <p class="note">{sites.addressHint}</p>}
      {request.stage === 'busy' && <p class="note">{sites.finding}</p>}
      {request.stage === 'failed' && (
        <FailureNote failure={request.failure}>
          <PanelLink failure={request.failure} />
        </FailureNote>
      )}
      {request.stage === 'done' && <Found finding={request.value} />}
      {request.stage === 'done' && <Unasked finding={request.value} />}
    </div>
  )
}
