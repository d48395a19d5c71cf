import type { Operation } from '../../shared/journal'
import type { AccountLabels } from '../../shared/journal-export'
import { journalCsv, journalJson } from '../../shared/journal-export'
import type { ServiceRef } from '../../shared/service-name'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import type { JournalClient } from '../clients'
import { DownloadIcon } from './download-icon'
import { exportName } from './export-name'

type ExportsProps = {
  client: JournalClient
  journal: JournalWords
  service: ServiceRef | null
  labels: AccountLabels
  /** What the filters leave. */
  found: readonly Operation[]
}

/** Gives what the filters leave to the person as a file. */
export function JournalExports({ client, journal, service, labels, found }: ExportsProps) {
  const save = (kind: 'csv' | 'json') => {
    const text = kind === 'csv' ? journalCsv(found, labels, journal.columns) : journalJson(found, labels)
    client.saveFile(exportName(kind, service, Date.now()), text)
  }
  return (
    <div class="journal-exports">
      {(['csv', 'json'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          class="text-button"
          data-export={kind}
          disabled={found.length === 0}
          aria-describedby="journal-export-about"
          onClick={() => save(kind)}
        >
          <DownloadIcon />
          {kind === 'csv' ? journal.exportCsv : journal.exportJson}
        </button>
      ))}
    </div>
  )
}
