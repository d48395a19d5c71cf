import { useEffect, useState } from 'preact/hooks'
import type { PanelClient } from '../clients'
import { useGuide } from './use-guide'

/** How long it is said that a text was copied, in ms. */
const SAID_FOR_MS = 5000

type CopyButtonProps = {
  client: PanelClient
  id?: string
  /** Look of the button: one of the classes of base.css. */
  look: string
  label: string
  /** The name that tells this button from others with the same label; it begins with the label. */
  name?: string
  /** Makes the text when it is asked for. */
  text(): string
}

/** Says for a while how the newest attempt to copy went. */
function useCopying(client: PanelClient, text: () => string) {
  const [said, setSaid] = useState<{ isCopied: boolean } | null>(null)
  useEffect(() => {
    // That it failed stays: it says what to do instead.
    if (said === null || !said.isCopied) return
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    // Asked for within the click itself: the browser allows it nowhere else.
    const copying = client.copy(text())
    setSaid(null)
    setSaid({ isCopied: await copying })
  }
  return { said, copy }
}

/** A button that copies a text, and says whether the browser let it. */
export function CopyButton({ client, id, look, label, name, text }: CopyButtonProps) {
  const guide = useGuide()
  const { said, copy } = useCopying(client, text)
  const isCopied = said?.isCopied ?? false
  return (
    <span class="copying" data-copied={isCopied}>
      <button
        type="button"
        class={look}
        id={id}
        data-action="copy"
        aria-label={isCopied ? undefined : name}
        onClick={copy}
      >
        {/* Both stand in the same place, as wide as the wider one: nothing moves when one takes over. */}
        <span class="copy-labels">
          <span data-shown={!isCopied} aria-hidden={isCopied}>
            {label}
          </span>
          <span data-shown={isCopied} aria-hidden={!isCopied}>
            {guide?.errors.copied}
          </span>
        </span>
      </button>
      <span class={isCopied ? 'visually-hidden' : 'quiet copy-note'} role="status">
        {said && (isCopied ? guide?.errors.copied : guide?.errors.notCopied)}
      </span>
    </span>
  )
}
