import { outsideText } from '../../shared/outside-text'
import type { AskedAccess } from './asked-access'
import { useSetup } from './setup'

/** What the browser is about to ask for and why, before the button that makes it ask. */
export function BrowserAsks({ asked }: { asked: readonly AskedAccess[] }) {
  const { browserAsks } = useSetup().connect
  return (
    <div class="browser-asks" data-field="browser-asks">
      {asked.length === 0 && <p class="note">{browserAsks.unknown}</p>}
      {asked.map(({ reason, host }) => (
        <p key={reason} class="note">
          {browserAsks[reason](outsideText(host))}
        </p>
      ))}
    </div>
  )
}
