import type { ComponentChildren } from 'preact'

type SectionProps = {
  /** Id by which the list of contents points here. */
  id: string
  title: ComponentChildren
  intro?: string
  children: ComponentChildren
}

/** One section of the page: a card with its heading and what it is for. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {intro && <p class="quiet">{intro}</p>}
      {children}
    </section>
  )
}
