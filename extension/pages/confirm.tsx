import { bulkIdIn } from '../../shared/bulk'
import { loadJournalWords } from '../../shared/words/journal/load-journal-words'
import { Confirm } from '../../widget/confirm/confirm'
import '../../widget/style/confirm.css'
import { bulkClient } from './bulk-client'
import { confirmClient } from './confirm-client'
import { drawPage, drawPageWith } from './draw-page'

/** Entry of the confirm page: the only place where an action is committed. */
const fragment = location.hash.slice(1)
const bulkId = bulkIdIn(fragment)

if (bulkId === null) {
  const client = confirmClient(fragment)
  void drawPage((spoken) => <Confirm client={client} {...spoken} />)
} else {
  void drawBulk(bulkId)
}

async function drawBulk(id: string): Promise<void> {
  const { BulkConfirm } = await import('../../widget/confirm/bulk-confirm')
  const client = bulkClient(id)
  await drawPageWith(loadJournalWords, (spoken, journal) => (
    <BulkConfirm client={client} journal={journal} {...spoken} />
  ))
}
