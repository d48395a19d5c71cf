import type { Ask, AskName, Reply } from '../../shared/messages'

/**
 * Asking the worker from a content script. No polyfill: both browsers give promises here, and this runs on pages
 * that are not ours, so it stays tiny.
 */
declare const chrome: {
  runtime?: { id?: string; getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> }
}

/** The worker's answer, or null when it gives none: it is not there, or this script is left over from an update. */
export async function askWorkerFromContent<Name extends AskName>(
  name: Name,
  fields: Ask<Name>,
): Promise<Reply<Name> | null> {
  try {
    return (
      ((await chrome.runtime?.sendMessage({ ask: name, with: fields })) as Reply<Name> | undefined) ?? null
    )
  } catch {
    return null
  }
}

/** Where the frame page is loaded from, and the origin it has then. */
export type FrameAddress = { readonly url: string; readonly origin: string }

/** Address of the frame page for a ticket, or null when this script is left over from an update. */
export function frameAddress(ticket: string): FrameAddress | null {
  const id = chrome.runtime?.id
  if (chrome.runtime === undefined || id === undefined) return null
  const url = `${chrome.runtime.getURL('extension/pages/frame.html')}#${ticket}`
  const { protocol, origin } = new URL(url)
  // Chromium loads it from an address that changes with each session, but the page's origin is the extension's own.
  return { url, origin: protocol === 'chrome-extension:' ? `${protocol}//${id}` : origin }
}
