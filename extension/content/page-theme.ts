/**
 * Whether the place where the panel goes is light or dark: by the background that is seen there, because few admin
 * pages follow the browser's theme, and fewer say so.
 */
export function themeAt(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const darkness = isDark(getComputedStyle(at).backgroundColor)
    if (darkness !== null) return darkness ? 'dark' : 'light'
  }
  return 'light'
}

/** Middle of the perceived brightness, of 255. */
const MIDDLE = 128

/** Whether a computed colour (`rgb(…)` or `rgba(…)`) is dark; null for one that lets through what is behind it. */
export function isDark(colour: string): boolean | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0]
  if (alpha < 0.5) return null
  // Perceived brightness by ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < MIDDLE
}
