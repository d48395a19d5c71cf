import type { Reading } from '../../shared/reading'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'

/** Who gets the host's daily report of returned mail. */
export function Recipient({ reading, loading }: { reading: Reading | null; loading: boolean }) {
  const { words } = useSpoken()
  return (
    <dl class="recipient">
      <dt class="label">{words.labels.errorReportTo}</dt>
      <dd data-field="recipient">
        {loading && <span class="bone bone-long" />}
        {reading?.email ? (
          <Outside text={reading.email} />
        ) : (
          reading && <span class="quiet">{words.reading.noRecipient}</span>
        )}
      </dd>
    </dl>
  )
}
