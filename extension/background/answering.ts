import * as v from 'valibot'
import type { Failure } from '../../shared/failure'
import { failureOf } from '../../shared/failure'
import type { Answer, AskDecoded, AskName, SenderKind } from '../../shared/messages'
import { ASKS, EnvelopeSchema } from '../../shared/messages'
import type { MessageSender } from '../platform/message-sender'

/** What a handler knows of who asks. */
export type Asker = { readonly kind: SenderKind; readonly sender: MessageSender }

/** One function per ask: takes the decoded fields, gives the answer or throws a FailureError. */
export type Handlers = {
  readonly [Name in AskName]: (fields: AskDecoded<Name>, asker: Asker) => Promise<Answer<Name>>
}

function isAskName(name: string): name is AskName {
  return Object.hasOwn(ASKS, name)
}

/** Whether a sender of this kind may ask this: the authorisation table in shared/messages.ts. */
export function mayAsk(kind: SenderKind, name: AskName): boolean {
  return (ASKS[name].from as readonly SenderKind[]).includes(kind)
}

/**
 * Answers one message: refuses unknown messages, unknown senders and unknown fields, and gives every failure as a value
 * of the closed set. Never throws.
 */
export async function answerMessage(message: unknown, asker: Asker, handlers: Handlers): Promise<unknown> {
  const envelope = v.safeParse(EnvelopeSchema, message)
  if (!envelope.success || !isAskName(envelope.output.ask)) return refused({ kind: 'message-malformed' })
  const name = envelope.output.ask
  if (!mayAsk(asker.kind, name)) return refused({ kind: 'not-allowed' })
  const fields = v.safeParse(ASKS[name].ask as v.GenericSchema, envelope.output.with)
  if (!fields.success) return refused({ kind: 'message-malformed' })
  try {
    const handle = handlers[name] as (fields: unknown, asker: Asker) => Promise<unknown>
    return { ok: await handle(fields.output, asker) }
  } catch (error) {
    return refused(failureOf(error))
  }
}

function refused(failure: Failure): { failure: Failure } {
  return { failure }
}
