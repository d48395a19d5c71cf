import type { Failure } from '../../shared/failure'
import type { Region, Way } from '../../shared/settings'
import { PanelLink } from './panel-link'
import { useSetup } from './setup'

/** Whether the keys that were refused may be good in another region. */
export function mayBeOfOtherRegion(failure: Failure, region: Region, way: Way): boolean {
  if (failure.kind !== 'keys-refused' || region === 'custom' || way !== 'keys') return false
  return failure.why === 'application' || failure.why === 'untold'
}

type RegionRemedyProps = {
  failure: Failure
  region: Region
  way: Way
  onRegion(region: Region): void
  /** Connects again after asking for access to every region's host. Called in the click. */
  onLook(): void
}

/** What helps out of a refusal: the region that it names, a look into the others, or the control panel. */
export function RegionRemedy({ failure, region, way, onRegion, onLook }: RegionRemedyProps) {
  const { connect, regions } = useSetup()
  if (failure.kind === 'wrong-region') {
    const { region: right } = failure
    return (
      <button type="button" class="button button-small" data-region={right} onClick={() => onRegion(right)}>
        {connect.chooseRegion(regions[right])}
      </button>
    )
  }
  if (mayBeOfOtherRegion(failure, region, way)) {
    return (
      <button type="button" class="button button-small" id="other-regions" onClick={onLook}>
        {connect.otherRegions}
      </button>
    )
  }
  return <PanelLink failure={failure} />
}
