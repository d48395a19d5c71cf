import { useEffect, useState } from 'preact/hooks'
import type { ConfirmClient } from '../clients'
import type { Course } from './course'
import { NEW_COURSE } from './course'

/** Follows one intent from its question to its end; gives what is known, and how to commit and to cancel. */
export function useCourse(client: ConfirmClient) {
  const [course, setCourse] = useState<Course>(NEW_COURSE)
  const learn = (news: Partial<Course>) => setCourse((before) => ({ ...before, ...news }))

  useEffect(() => {
    const stopWatching = client.watch((snapshot) => learn({ snapshot }))
    const stopListening = client.onEnded(() => learn({ endedElsewhere: true }))
    void client.read().then((outcome) => {
      if ('failure' in outcome) return learn({ failure: outcome.failure })
      // A snapshot that came while the intent was read is the newer one.
      setCourse((before) => ({
        ...before,
        intent: outcome.ok,
        snapshot: before.snapshot ?? outcome.ok.snapshot,
      }))
    })
    return () => {
      stopWatching()
      stopListening()
    }
    // `learn` is made anew at each drawing, but always the same in effect.
  }, [client])

  const commit = async () => {
    learn({ committed: true })
    const outcome = await client.commit()
    if ('failure' in outcome) learn({ failure: outcome.failure })
  }
  const cancel = async () => {
    learn({ cancelled: true })
    await client.cancel()
    client.close()
  }
  return { course, commit, cancel }
}
