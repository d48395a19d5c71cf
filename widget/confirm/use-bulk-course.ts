import { useEffect, useState } from 'preact/hooks'
import type { BulkClient } from '../clients'
import type { BulkCourse } from './bulk-course'
import { NEW_BULK_COURSE, withView } from './bulk-course'

/** Follows one question about many hostings to its end; gives what is known, and how to commit, cancel and stop. */
export function useBulkCourse(client: BulkClient) {
  const [course, setCourse] = useState<BulkCourse>(NEW_BULK_COURSE)
  const learn = (news: Partial<BulkCourse>) => setCourse((before) => ({ ...before, ...news }))

  useEffect(() => {
    const stopWatching = client.watch((view) => setCourse((before) => withView(before, view)))
    const stopListening = client.onEnded(() => learn({ endedElsewhere: true }))
    void client.read().then((outcome) => {
      if ('failure' in outcome) return learn({ failure: outcome.failure })
      // A view that came while the question was read is the newer one.
      setCourse((before) => (before.view === null ? withView(before, outcome.ok) : before))
    })
    return () => {
      stopWatching()
      stopListening()
    }
    // `learn` is made anew at each drawing, but always the same in effect.
  }, [client])

  const commit = async (intentIds: readonly string[]) => {
    learn({ committed: true })
    const outcome = await client.commit(intentIds)
    if ('failure' in outcome) learn({ failure: outcome.failure })
  }
  const cancel = async () => {
    learn({ cancelled: true })
    await client.stop()
    client.close()
  }
  const stop = async () => {
    learn({ stopping: true, failure: null })
    const outcome = await client.stop()
    if ('failure' in outcome) learn({ stopping: false, failure: outcome.failure })
  }
  return { course, commit, cancel, stop }
}
