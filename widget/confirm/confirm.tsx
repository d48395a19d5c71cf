import { useEffect, useRef } from 'preact/hooks'
import type { ConfirmClient } from '../clients'
import type { SpokenProps } from '../spoken'
import { SpokenContext, useSpokenOf } from '../spoken'
import { hindranceIn, phaseOf } from './course'
import { Decision } from './decision'
import { Facts } from './facts'
import { Question } from './question'
import { Result } from './result'
import { useCourse } from './use-course'
import { useEscape } from './use-escape'

export type ConfirmProps = SpokenProps & { client: ConfirmClient }

/** The page on which a person confirms one action for one hosting, and sees what comes of it. */
export function Confirm({ client, words, language }: ConfirmProps) {
  const spoken = useSpokenOf({ words, language })
  const { course, commit, cancel } = useCourse(client)
  const { intent, snapshot } = course
  const phase = phaseOf(course)
  const word = snapshot?.reading?.state ?? null
  const title = intent ? words.actions[intent.action] : words.confirm.title
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  // The page is read from its top; the buttons come next by keyboard.
  useEffect(() => heading.current?.focus(), [])
  useEscape(() => {
    if (phase === 'ready') void cancel()
    else if (phase === 'sent' || phase === 'ended') client.close()
  })
  return (
    <SpokenContext.Provider value={spoken}>
      <main
        class="confirm"
        lang={language}
        data-view="confirm"
        data-phase={phase}
        aria-busy={phase === 'loading'}
      >
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {snapshot && <Facts snapshot={snapshot} intent={intent} />}
        {intent && phase === 'ready' && (
          // What is guarded is guarded anew when the state it speaks of changes under the person's hand.
          <Decision key={word} final={intent.action === 'PURGE'} onCommit={commit} onCancel={cancel}>
            <Question action={intent.action} snapshot={snapshot} />
          </Decision>
        )}
        {phase !== 'ready' && (
          <Result
            course={course}
            phase={phase}
            hindrance={hindranceIn(course)}
            onClose={() => client.close()}
          />
        )}
      </main>
    </SpokenContext.Provider>
  )
}
