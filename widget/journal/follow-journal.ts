import type { Operation } from '../../shared/journal'
import type { JournalClient, Outcome, Undo } from '../clients'

/** What is read of a journal while it is followed. */
export type Following = {
  /** Reads it now. */
  again(): void
  stop: Undo
}

/**
 * Reads the journal, and again whenever it changes; `onRead` is told each time. One reading at a time: however many
 * operations change during one, a single further reading tells of them all.
 */
export function followJournal(
  client: Pick<JournalClient, 'readJournal' | 'onJournalChanged'>,
  onRead: (outcome: Outcome<readonly Operation[]>) => void,
): Following {
  let isOver = false
  let isReading = false
  let isStale = false
  const read = async () => {
    isStale = true
    if (isReading) return
    isReading = true
    while (isStale && !isOver) {
      isStale = false
      const outcome = await client.readJournal()
      if (!isOver) onRead(outcome)
    }
    isReading = false
  }
  const again = () => void read()
  const stopListening = client.onJournalChanged(again)
  again()
  return {
    again,
    stop: () => {
      isOver = true
      stopListening()
    },
  }
}
