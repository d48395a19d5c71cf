import type { OptionsClient, Outcome } from '../clients'
import { useSpoken } from '../spoken'
import { readSettingsFile } from './read-settings-file'
import { RequestNote } from './request-note'
import { Section } from './section'
import { useSetup } from './setup'
import { useRequest } from './use-request'

/** How many accounts and sites of a file were new. */
type Imported = { readonly accounts: number; readonly sites: number }

async function importFrom(file: File, client: OptionsClient): Promise<Outcome<Imported>> {
  const read = await readSettingsFile(file)
  return 'ok' in read ? client.importSettings(read.ok) : read
}

/** What came of an import, and what is left to do by hand. */
function ImportedWords({ accounts, sites }: Imported) {
  const { transfer } = useSetup()
  const { format } = useSpoken()
  if (accounts + sites === 0) return <p>{transfer.nothingNew}</p>
  return (
    <>
      <p>
        {accounts > 0 && transfer.accounts(accounts, format.number(accounts))}{' '}
        {sites > 0 && transfer.sites(sites, format.number(sites))}
      </p>
      <p>{transfer.next}</p>
    </>
  )
}

function Import({ client }: { client: OptionsClient }) {
  const { transfer } = useSetup()
  const { request, follow, isBusy } = useRequest<Imported>()
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file) void follow(importFrom(file, client))
    // The same file can be chosen once more.
    input.value = ''
  }
  return (
    <div class="field">
      <label for="import">{isBusy ? transfer.loading : transfer.load}</label>
      <input
        type="file"
        id="import"
        accept=".json"
        disabled={isBusy}
        onChange={(event) => take(event.currentTarget)}
      />
      <RequestNote request={request} done={(imported) => <ImportedWords {...imported} />} />
    </div>
  )
}

/** Settings in a file: out of here, and into here. */
export function Transfer({ client }: { client: OptionsClient }) {
  const { transfer } = useSetup()
  const { request, follow } = useRequest<null>()
  return (
    <Section id="transfer" title={transfer.title} intro={transfer.intro}>
      <button type="button" class="button start" id="export" onClick={() => follow(client.exportSettings())}>
        {transfer.save}
      </button>
      <RequestNote request={request} done={() => transfer.saved} />
      <Import client={client} />
    </Section>
  )
}
