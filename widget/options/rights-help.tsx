import type { KeyPurpose } from '../../shared/messages'
import { KEY_PURPOSES } from '../../shared/messages'

import { rightsFor } from '../../shared/rights'
import type { Region } from '../../shared/settings'
import { LinkIcon } from '../parts/icons'
import { Outside } from '../parts/outside'
import { Choice } from './choice'
import { keyPageOf } from './key-page'
import { useSetup } from './setup'

type PurposeProps = { purpose: KeyPurpose; onPurpose(purpose: KeyPurpose): void }

/** What the keys are to allow, and the rights that this needs: shown before anything is asked for. */
export function RightsChoice({ purpose, onPurpose }: PurposeProps) {
  const { connect } = useSetup()
  return (
    <>
      <Choice
        name="purpose"
        title={connect.purposeTitle}
        values={KEY_PURPOSES}
        words={connect.purposes}
        chosen={purpose}
        onChoose={onPurpose}
      />
      <div class="rights-box">
        <p class="note">{connect.rights}</p>
        <ul class="rights">
          {rightsFor(purpose).map((right) => (
            <li key={right}>
              <code>
                <Outside text={right} />
              </code>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** The way to the host's page on which keys are made. */
export function KeyPageLink({ region, purpose }: { region: Region; purpose: KeyPurpose }) {
  const { connect } = useSetup()
  const page = keyPageOf(region, purpose)
  if (page === null) return <p class="note">{connect.noKeyPage}</p>
  return (
    <div class="key-page">
      <a class="button" id="key-page" href={page} target="_blank" rel="noreferrer">
        <LinkIcon />
        {connect.makeKeys}
      </a>
      <p class="note">{connect.makeKeysHint}</p>
    </div>
  )
}
