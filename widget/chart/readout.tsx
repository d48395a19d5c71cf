import { useMemo } from 'preact/hooks'
import { useSpoken } from '../spoken'
import type { BarWords } from './bar-words'
import { BETWEEN, longestSentence } from './bar-words'
import type { ChartContent } from './content'

type ReadoutProps = {
  content: ChartContent
  /** What is said of the bar that is pointed at; `null` where there is no bar. */
  said: BarWords | null
  isWaiting: boolean
}

/**
 * One bar in words, above the chart. Below it, unseen, stands the longest sentence that may come: the chart must not
 * move away from under the pointer when a longer one is shown.
 */
export function Readout({ content, said, isWaiting }: ReadoutProps) {
  const spoken = useSpoken()
  const { words } = spoken
  const longest = useMemo(() => longestSentence(content, spoken), [content, spoken])
  return (
    <div class="quiet history-readout">
      <p data-field="readout">
        {isWaiting && words.history.waiting}
        {!isWaiting && said && (
          <>
            {said.when}
            {BETWEEN}
            <strong>{said.count}</strong>
            {said.rest.map((one) => BETWEEN + one).join('')}
          </>
        )}
      </p>
      <p class="history-readout-room" aria-hidden="true">
        {longest}
      </p>
    </div>
  )
}
