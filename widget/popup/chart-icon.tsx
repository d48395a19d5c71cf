/** A small bar chart, on the 16-unit grid of the other drawings. */
export function ChartIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2.25 13.25h11.5M4.25 10.5v-3M8 10.5v-7M11.75 10.5v-5" />
    </svg>
  )
}
