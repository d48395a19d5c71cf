import { useState } from 'preact/hooks'
import { addressFrom } from '../../shared/address'
import type { TestScript } from '../../shared/test-script'
import { testScript } from '../../shared/test-script'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { AddressField } from './address-field'
import { CopyButton } from './copy-button'

type MakerProps = {
  client: PanelClient
  guide: GuideWords
  /** The recipient of the host's reports: most often the owner's own address. */
  recipient: string | null
}

/** The script for the address in the field, once it was asked for and until another address is typed. */
function useScript({ client, guide, recipient }: MakerProps) {
  // What the host told may be no address; a field would show its hidden characters as nothing.
  const [first] = useState(() => addressFrom(recipient ?? '') ?? '')
  const [token] = useState(() => client.makeToken())
  const [typed, setTyped] = useState(first)
  const [isTried, setTried] = useState(false)
  const address = addressFrom(typed)
  const script = isTried && address !== null ? testScript(address, token, guide.testScript) : null
  const type = (next: string) => {
    setTyped(next)
    // A script that is shown stays true to the field: another address asks for another script.
    if (address !== null) setTried(false)
  }
  return { first, type, show: () => setTried(true), script, isWrong: isTried && address === null }
}

/** Makes a PHP script that sends one mail to the owner, to be copied or saved. */
export function TestScriptMaker(props: MakerProps) {
  const { guide } = props
  const { first, type, show, script, isWrong } = useScript(props)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    show()
  }
  return (
    <form class="test-script" noValidate onSubmit={submit}>
      <AddressField
        id="test-script-address"
        label={guide.testScript.address}
        hint={guide.testScript.addressHint}
        message={isWrong ? guide.recipient.wrong : null}
        isWrong={isWrong}
        first={first}
        onType={type}
      />
      <p class="guide-buttons">
        <button
          type="submit"
          class="button button-small"
          id="test-script-show"
          aria-expanded={script !== null}
        >
          {guide.testScript.show}
        </button>
      </p>
      {script && <MadeScript {...props} script={script} />}
    </form>
  )
}

/** The script to be read, copied or saved, and what to do with it. */
function MadeScript({ client, guide, script }: MakerProps & { script: TestScript }) {
  return (
    <div class="made-script">
      <p class="quiet made-script-name">{script.name}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a section does not keep the lines of a script. */}
      <pre
        id="test-script-text"
        role="region"
        aria-label={script.name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
        tabIndex={0}
        dir="ltr"
      >
        {script.text}
      </pre>
      <p class="guide-buttons">
        <CopyButton
          client={client}
          id="test-script-copy"
          look="button button-small"
          label={guide.testScript.copy}
          text={() => script.text}
        />
        <button
          type="button"
          class="button button-small"
          id="test-script-save"
          onClick={() => client.saveFile(script.name, script.text)}
        >
          {guide.testScript.save}
        </button>
      </p>
      <p class="note">{guide.testScript.upload}</p>
      <p class="made-script-call">
        <code>https://…{script.call}</code>
      </p>
    </div>
  )
}
