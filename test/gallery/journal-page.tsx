import { Journal } from '../../widget/journal/journal'
import type { SpokenProps } from '../../widget/spoken'
import { SpokenContext, useSpokenOf } from '../../widget/spoken'
import type { JournalScript } from './scripted-journal'
import { journalClient } from './scripted-journal'

/** A page around the journal, as the dashboard gives it one. */
export function JournalPage({ script, ...spoken }: SpokenProps & { script: JournalScript }) {
  return (
    <SpokenContext.Provider value={useSpokenOf(spoken)}>
      <main lang={spoken.language}>
        <h1 class="visually-hidden">{spoken.words.title}</h1>
        <Journal
          client={journalClient(script)}
          service={script.service ?? null}
          hostings={script.hostings ?? []}
        />
      </main>
    </SpokenContext.Provider>
  )
}
