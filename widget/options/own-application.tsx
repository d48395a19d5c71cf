import { useRef } from 'preact/hooks'
import type { PendingKey } from '../../shared/settings'
import type { OptionsClient, Outcome } from '../clients'
import type { AskedAccess } from './asked-access'
import { BrowserAsks } from './browser-asks'
import { RequestNote } from './request-note'
import { useSetup } from './setup'
import { useRequest } from './use-request'

/** Fields that have to be filled in before a key can be asked for. */
const NEEDED = ['label', 'endpoint', 'applicationKey', 'applicationSecret']

/** Whether the form holds what a key is asked for with; shows the person the first field that does not. */
function isReady(form: HTMLFormElement): boolean {
  const fields = NEEDED.map((name) => form.elements.namedItem(name))
  return fields.every((field) => !(field instanceof HTMLInputElement) || field.reportValidity())
}

type OwnApplicationProps = {
  /** What the browser will ask for. */
  asked: readonly AskedAccess[]
  /** Asks for a key with what the form holds. Begun in the click. */
  ask(form: HTMLFormElement): ReturnType<OptionsClient['askForKey']>
  /** Told when a key was asked for: what was typed can go. */
  onAsked(form: HTMLFormElement): void
}

/** For owners of an application: the host makes a key, and the owner accepts it there. */
export function OwnApplication({ asked, ask, onAsked }: OwnApplicationProps) {
  const { connect } = useSetup()
  const button = useRef<HTMLButtonElement>(null)
  const { request, follow, isBusy } = useRequest<PendingKey>()
  const start = async () => {
    const form = button.current?.form
    if (!form || !isReady(form)) return
    const begun: Promise<Outcome<PendingKey>> = ask(form)
    if (await follow(begun)) onAsked(form)
  }
  return (
    <>
      <details class="own-application" id="own-application">
        <summary>{connect.ownApplication}</summary>
        <p class="note">{connect.ownApplicationHint}</p>
        <BrowserAsks asked={asked} />
        <button ref={button} type="button" class="button" id="key-ask" disabled={isBusy} onClick={start}>
          {isBusy ? connect.asking : connect.askForKey}
        </button>
      </details>
      <RequestNote request={request} done={() => connect.keyAsked} />
    </>
  )
}
