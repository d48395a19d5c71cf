import type { Action } from '../../shared/mail-service'
import { ACTIONS } from '../../shared/mail-service'
import { useNow } from '../now'
import { useSpoken } from '../spoken'
import type { ChartContent } from './content'
import { MARK_SHAPES, MARK_SIZE } from './mark-shapes'

function MarkShape({ action }: { action: Action }) {
  return (
    <svg viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true" focusable="false">
      <path d={MARK_SHAPES[action].path} />
    </svg>
  )
}

/** Below the chart: what its bars count and when that was read (`at`, ms), and what the marks mean that can be seen in it. */
export function ChartKey({ content: { range, marks }, at }: { content: ChartContent; at: number | null }) {
  const { words, format } = useSpoken()
  const now = useNow(at ?? 0)
  const seen = ACTIONS.filter((action) => marks.some((mark) => mark.action === action))
  return (
    <div class="chart-key">
      <p>
        {range === 'days' ? words.history.source : words.history.halfHourSource}
        {at !== null && (
          <time dateTime={new Date(at).toISOString()} title={format.moment(at)}>
            {` · ${words.reading.age(format.ago(now - at))}`}
          </time>
        )}
      </p>
      {seen.length > 0 && (
        <ul>
          {seen.map((action) => (
            <li key={action} data-tone={MARK_SHAPES[action].tone}>
              <MarkShape action={action} />
              {words.history.marks[action]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
