import { useMemo, useState } from 'preact/hooks'
import { useSpoken } from '../spoken'
import { barTimes } from './bar-times'
import { BETWEEN, marksInWords } from './bar-words'
import type { Bar } from './bars'
import type { ChartContent } from './content'
import { marksIn } from './marks'

type RowProps = { bar: Bar; index: number; content: ChartContent }

function Row({ bar, index, content }: RowProps) {
  const spoken = useSpoken()
  const { words, format, language } = spoken
  const marks = marksInWords(bar, marksIn(content.marks, index), content, spoken)
  const rest = bar.soFar ? [words.history.soFar, ...marks] : marks
  return (
    <tr>
      <th scope="row">
        {barTimes(content.range, language, format).name(bar)}
        {rest.length > 0 && <span class="quiet">{rest.map((one) => BETWEEN + one).join('')}</span>}
      </th>
      <td>{bar.volume === null ? words.history.notTold : format.number(bar.volume)}</td>
    </tr>
  )
}

/** The rows, newest first. Not made anew while only the pointed bar changes: there may be 1,440 of them. */
function Rows({ content }: { content: ChartContent }) {
  return useMemo(
    () => (
      <tbody>
        {content.bars
          .map((bar, index) => <Row key={bar.key} bar={bar} index={index} content={content} />)
          .reverse()}
      </tbody>
    ),
    [content],
  )
}

/** The numbers of the chart as a table, folded away, and made only when it is asked for. */
export function HistoryTable({ content }: { content: ChartContent }) {
  const { words } = useSpoken()
  const [isOpen, setOpen] = useState(false)
  const { bars, range } = content
  return (
    <details
      class="history-table"
      data-empty={bars.length === 0}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.history.table}</summary>
      {isOpen && (
        <section
          class="table-scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there.
          tabIndex={0}
          aria-label={`${words.labels.history}: ${words.history.ranges[range]}`}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{range === 'days' ? words.history.day : words.history.halfHour}</th>
                <th scope="col">{words.history.volume}</th>
              </tr>
            </thead>
            <Rows content={content} />
          </table>
        </section>
      )}
    </details>
  )
}
