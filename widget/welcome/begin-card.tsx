import type { ComponentChildren } from 'preact'
import type { ChoiceWords } from '../../shared/words/setup/setup-words'

type BeginCardProps = { id: string; words: ChoiceWords; children: ComponentChildren }

/** One way to begin: its name, what it means, and what to press. */
export function BeginCard({ id, words, children }: BeginCardProps) {
  return (
    <section class="card begin-card" id={id} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.name}</h3>
      <p class="quiet">{words.meaning}</p>
      <div class="begin-action">{children}</div>
    </section>
  )
}
