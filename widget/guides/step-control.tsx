import type { StepPlace } from '../../shared/checklist'
import type { Snapshot } from '../../shared/messages'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { Outside } from '../parts/outside'
import { OuterLink } from './outer-link'
import type { PanelPlace } from './recovery'
import { webAddresses } from './site-links'
import { TaskButtons } from './task-buttons'

type ControlProps = {
  client: PanelClient
  snapshot: Snapshot
  guide: GuideWords
  place: StepPlace
  onShow(place: PanelPlace): void
}

function SiteLinks({ sites, guide }: { sites: readonly string[]; guide: GuideWords }) {
  const addresses = webAddresses(sites)
  if (addresses.length === 0) return <OuterLink href={guide.guideAddress}>{guide.places.guide}</OuterLink>
  return addresses.map(({ href, host }) => (
    <OuterLink key={href} href={href}>
      {guide.places.site}
      {addresses.length > 1 && (
        <>
          {' '}
          <Outside text={host} />
        </>
      )}
    </OuterLink>
  ))
}

/** What does a step: a button to a part of the panel, a link out of it, or the actions themselves. */
export function StepControl({ client, snapshot, guide, place, onShow }: ControlProps) {
  switch (place) {
    case 'record':
    case 'errors':
      return (
        <button type="button" class="text-button" data-show={place} onClick={() => onShow(place)}>
          {guide.places[place]}
        </button>
      )
    case 'control-panel':
      return (
        snapshot.panelUrl !== null && (
          <OuterLink href={snapshot.panelUrl}>{guide.places.controlPanel}</OuterLink>
        )
      )
    case 'guide':
      return <OuterLink href={guide.guideAddress}>{guide.places.guide}</OuterLink>
    case 'site':
      return <SiteLinks sites={snapshot.sites} guide={guide} />
    default:
      return <TaskButtons client={client} snapshot={snapshot} tasks={place} />
  }
}
