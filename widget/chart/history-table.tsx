import { useSpoken } from '../spoken'
import type { Bar } from './bars'

function Row({ bar }: { bar: Bar }) {
  const { words, format } = useSpoken()
  return (
    <tr>
      <th scope="row">
        {format.weekday(bar.day)}
        {bar.soFar && <span class="quiet"> · {words.history.soFar}</span>}
      </th>
      <td>{bar.volume === null ? words.history.notTold : format.number(bar.volume)}</td>
    </tr>
  )
}

/** The numbers of the chart as a table, newest day first, folded away until it is asked for. */
export function HistoryTable({ bars }: { bars: readonly Bar[] }) {
  const { words } = useSpoken()
  return (
    <details class="history-table" data-empty={bars.length === 0}>
      <summary>{words.history.table}</summary>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.history.day}</th>
              <th scope="col">{words.history.volume}</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map((bar) => (
              <Row key={bar.day} bar={bar} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
