import { outsideText } from '../../shared/outside-text'
import type { PopupClient } from '../clients'
import { useSpoken } from '../spoken'

/** The host of an origin as people read it; the origin itself where it is none. */
function siteName(origin: string): string {
  return outsideText(URL.canParse(origin) ? new URL(origin).host : origin)
}

/** Offers to show the panel in the admin of the current tab's site. */
export function UnwatchedSite({ client, origin }: { client: PopupClient; origin: string }) {
  const { words } = useSpoken()
  return (
    <section class="unwatched" data-field="unwatched">
      <p>
        <bdi>{words.popup.notWatched(siteName(origin))}</bdi>
      </p>
      <button
        type="button"
        class="button button-small"
        data-action="watch-site"
        onClick={() => client.watchSite(origin)}
      >
        {words.popup.watchSite}
      </button>
    </section>
  )
}
