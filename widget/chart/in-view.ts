/** Calls back once, as soon as the element is in view; gives back how to stop waiting. */
export function whenInView(element: Element, call: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    call()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
