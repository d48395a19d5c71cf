/** An arrow into a tray, on the 16-unit grid of the other drawings. */
export function DownloadIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M2.75 10.5v2.75h10.5V10.5" />
    </svg>
  )
}
