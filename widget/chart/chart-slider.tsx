import type { RefObject } from 'preact'
import { useSpoken } from '../spoken'
import type { Bar } from './bars'
import { stepTo } from './keys'

type ChartSliderProps = {
  place: RefObject<HTMLDivElement | null>
  bars: readonly Bar[]
  /** Index of the bar that is pointed at; `null` is none, and reads as the newest. */
  pointed: number | null
  /** What is said of it. */
  sentence: string
  onPoint(bar: Bar | null): void
}

/** The place of the drawing, which is a slider to the keyboard and to a screen reader: its values are the bars. */
export function ChartSlider({ place, bars, pointed, sentence, onPoint }: ChartSliderProps) {
  const { words } = useSpoken()
  const onKeyDown = (event: KeyboardEvent) => {
    // Alt and an arrow is the browser's way back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const to = stepTo(event.key, pointed, bars.length)
    if (to === undefined) return
    event.preventDefault()
    onPoint(to === null ? null : (bars[to] ?? null))
  }
  return (
    <>
      <div
        class="chart-place"
        ref={place}
        data-field="chart"
        role="slider"
        tabIndex={0}
        aria-orientation="horizontal"
        aria-label={words.labels.history}
        aria-describedby="history-keys"
        aria-valuemin={0}
        aria-valuemax={bars.length - 1}
        aria-valuenow={pointed ?? bars.length - 1}
        aria-valuetext={sentence}
        onKeyDown={onKeyDown}
      />
      <p class="visually-hidden" id="history-keys">
        {words.history.keys}
      </p>
    </>
  )
}
