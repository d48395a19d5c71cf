import type { Failure } from '../../shared/failure'
import { originFrom } from '../../shared/settings'
import { LinkIcon } from '../parts/icons'
import { useSetup } from './setup'

/** The control panel in which signing in ends that failure; null for every other failure. */
export function panelOfFailure(failure: Failure): string | null {
  const isPanels = failure.kind === 'panel-signed-out' || failure.kind === 'panel-level-low'
  return isPanels ? originFrom(failure.panel) : null
}

/** A link to the control panel at `origin`, in a tab of its own. */
export function OpenPanel({ origin }: { origin: string }) {
  const { openPanel } = useSetup()
  return (
    <a class="text-button" href={origin} target="_blank" rel="noreferrer" data-panel={origin}>
      <LinkIcon />
      {openPanel}
    </a>
  )
}

/** The way to the control panel beside a failure that is ended there; nothing beside every other failure. */
export function PanelLink({ failure }: { failure: Failure }) {
  const origin = panelOfFailure(failure)
  return origin === null ? null : <OpenPanel origin={origin} />
}
