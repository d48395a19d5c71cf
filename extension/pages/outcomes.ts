import type { AskName, Reply } from '../../shared/messages'
import type { Outcome } from '../../widget/clients'

/** For asks whose answer says no more than that it was done. */
export async function withoutAnswer(reply: Promise<Reply<AskName>>): Promise<Outcome<null>> {
  const answer = await reply
  return 'ok' in answer ? { ok: null } : answer
}
