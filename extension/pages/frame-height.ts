/**
 * Tells our height, in CSS px, to whoever mounted this frame, on the port they give. Nothing else goes that way, and
 * nothing is taken from it: whoever asks learns a number that the page can measure anyway.
 */
export function giveHeight(): void {
  window.addEventListener('message', ({ data, ports: [port], source }) => {
    if (data !== 'height' || source !== window.parent || port === undefined) return
    const tell = () => port.postMessage(document.body.getBoundingClientRect().height)
    new ResizeObserver(tell).observe(document.body)
    tell()
  })
}
