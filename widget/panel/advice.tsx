import { sendsIn } from '../../shared/mail-service'
import { useSpoken } from '../spoken'

/** What to look at in this state: the forms while mail is stopped, the scripts while it should go out. */
export function Advice({ word, loading }: { word: string | null; loading: boolean }) {
  const { words } = useSpoken()
  if (loading) return <p class="advice">{'\u00a0'}</p>
  const sends = word === null ? null : sendsIn(word)
  if (sends === null) return null
  if (!sends) return <p class="advice">{words.advice.captcha}</p>
  return (
    <details class="advice">
      <summary>{words.notArriving.title}</summary>
      <ul>
        {words.notArriving.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  )
}
