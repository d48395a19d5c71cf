import type { Action } from '../../shared/mail-service'
import { ACTIONS } from '../../shared/mail-service'
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

/** Below the chart: what its bars count, and what the marks mean that can be seen in it. */
export function ChartKey({ content: { range, marks } }: { content: ChartContent }) {
  const { words } = useSpoken()
  const seen = ACTIONS.filter((action) => marks.some((mark) => mark.action === action))
  return (
    <div class="chart-key">
      <p>{range === 'days' ? words.history.source : words.history.halfHourSource}</p>
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
