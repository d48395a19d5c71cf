import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { MailSystem } from './mail-system'
import type { SubmittedMessage } from './submission'
import { NoRecipientsError } from './submission'

/** Where sendmail.mjs hands messages to. */
export const SUBMISSION_PATH = '/submission'

/** A message is read to its end up to this size, in bytes, or its sender would see a reset instead of the refusal. */
const LARGEST_UPLOAD_BYTES = 100_000_000

type Envelope = { sender?: string; recipient?: string | string[]; readHeaders?: string }

/**
 * Takes a message's source from the sendmail program: 201 once it is on disk, 422 without recipients, 413 when it
 * is too large, 401 without a service's token. The envelope stands in the query.
 */
export async function registerSubmission(app: FastifyInstance, mail: MailSystem): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.route({
    method: 'POST',
    url: SUBMISSION_PATH,
    bodyLimit: LARGEST_UPLOAD_BYTES,
    handler: (request, reply) => takeIn(mail, request, reply),
  })
}

async function takeIn(mail: MailSystem, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const service = mail.services.findBySubmissionToken(token)
  if (service === undefined) return reply.code(401).send({ message: 'The submission token is wrong.' })
  const message = messageOf(request)
  if (message.raw.length > mail.settings.maxMessageBytes) {
    return reply.code(413).send({ message: 'The message is too large.' })
  }
  try {
    return reply.code(201).send(await mail.submission.accept(service.name, message))
  } catch (error) {
    if (!(error instanceof NoRecipientsError)) throw error
    return reply.code(422).send({ message: error.message })
  }
}

function messageOf({ body, query }: FastifyRequest): SubmittedMessage {
  const { sender, recipient, readHeaders } = query as Envelope
  return {
    raw: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    sender: sender ?? null,
    recipients: [recipient ?? []].flat(),
    readHeaders: readHeaders === '1',
  }
}
