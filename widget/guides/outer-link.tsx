import type { ComponentChildren } from 'preact'
import { LinkIcon } from '../parts/icons'

/** A link that leads out of the panel, into a tab of its own. */
export function OuterLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="text-button outer-link" href={href} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <LinkIcon />
    </a>
  )
}
