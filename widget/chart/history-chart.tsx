import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useSpoken } from '../spoken'
import { whenInView } from './in-view'
import type { RecordProps } from './record'

/** How the code of the record stands: not there yet, there, or not to be had (after an update of the extension). */
type Code = ComponentType<RecordProps> | 'waiting' | 'missing'

/** As large as the record that follows, so that nothing moves when it comes. */
function Blank({ snapshot, text }: { snapshot: RecordProps['snapshot']; text: string }) {
  const { words } = useSpoken()
  return (
    <>
      <div class="history-head" data-choice={Boolean(snapshot?.halfHours)}>
        <h2 class="section-heading" id="history-heading">
          {words.labels.history}
        </h2>
      </div>
      <p class="quiet history-readout" />
      <p class="chart-place chart-blank">{text}</p>
      <p class="chart-key">{words.history.source}</p>
      <p class="history-table" />
    </>
  )
}

/**
 * The record of sent emails. Its code, and the chart library with it, is loaded once it comes into view; until then
 * its place is kept.
 */
export function HistoryChart(props: RecordProps) {
  const { words } = useSpoken()
  const section = useRef<HTMLElement>(null)
  const [code, setCode] = useState<Code>('waiting')
  useEffect(() => {
    const element = section.current
    if (element === null) return
    let over = false
    const take = (next: Code) => over || setCode(() => next)
    const load = () =>
      import('./record').then(
        ({ SentRecord }) => take(SentRecord),
        () => take('missing'),
      )
    const stopWaiting = whenInView(element, () => void load())
    return () => {
      over = true
      stopWaiting()
    }
  }, [])
  if (typeof code !== 'string') {
    const SentRecord = code
    return <SentRecord {...props} />
  }
  const isMissing = code === 'missing' || (props.isFailing && props.snapshot?.history == null)
  return (
    <section class="history" ref={section} data-chart="waiting" aria-labelledby="history-heading">
      <Blank snapshot={props.snapshot} text={isMissing ? words.history.missing : words.history.waiting} />
    </section>
  )
}
