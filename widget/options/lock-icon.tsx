/** A padlock, closed or open; the words beside it say the same. */
export function LockIcon({ isOpen }: { isOpen: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="3.25" y="7" width="9.5" height="6.75" rx="1.5" />
      <path d={isOpen ? 'M5.25 7V4.75a2.75 2.75 0 0 1 5.3-1' : 'M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7'} />
      <path d="M8 9.75v1.25" />
    </svg>
  )
}
