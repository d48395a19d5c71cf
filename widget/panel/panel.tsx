import { useState } from 'preact/hooks'
import type { Fold, Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import { Announcement } from '../parts/announcement'
import type { SpokenProps } from '../spoken'
import { SpokenContext, useSpokenOf } from '../spoken'
import { FoldedPanel } from './folded-panel'
import { OpenPanel } from './open-panel'
import { useSnapshot } from './use-snapshot'

export type PanelProps = SpokenProps & {
  client: PanelClient
  /** How the panel stands at first: whole, or one line that opens. */
  fold: Fold
  /** Told when the person opens or folds it. */
  onFold?: (fold: Fold) => void
}

function rootData(snapshot: Snapshot | null) {
  return {
    'data-view': 'panel',
    'data-state': snapshot?.reading?.state ?? 'none',
    'data-operation': snapshot?.operation?.status ?? 'none',
  }
}

/** The panel of one hosting's script mail: state, counters, record, actions. */
export function Panel({ client, words, language, fold: firstFold, onFold }: PanelProps) {
  const spoken = useSpokenOf({ words, language })
  const [fold, setFold] = useState(firstFold)
  const [shown, setFailure] = useSnapshot(client)
  const { snapshot } = shown
  const change = (next: Fold) => {
    setFold(next)
    onFold?.(next)
  }
  return (
    <SpokenContext.Provider value={spoken}>
      <main
        class="panel"
        lang={language}
        data-fold={fold}
        aria-busy={snapshot === null && shown.failure === null}
        {...rootData(snapshot)}
      >
        <Announcement reading={snapshot?.reading ?? null} operation={snapshot?.operation ?? null} />
        {fold === 'folded' ? (
          <FoldedPanel shown={shown} onOpen={() => change('open')} />
        ) : (
          <OpenPanel
            client={client}
            shown={shown}
            onFailure={setFailure}
            {...(firstFold === 'folded' && { onFold: () => change('folded') })}
          />
        )}
      </main>
    </SpokenContext.Provider>
  )
}
