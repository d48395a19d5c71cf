import type { FastifyInstance } from 'fastify'
import type { MailSystem } from './mail-system'
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
    handler: async (request, reply) => {
      const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
      const service = mail.services.findBySubmissionToken(token)
      if (service === undefined) return reply.code(401).send({ message: 'The submission token is wrong.' })
      const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      if (raw.length > mail.settings.maxMessageBytes) {
        return reply.code(413).send({ message: 'The message is too large.' })
      }
      const { sender, recipient, readHeaders } = request.query as Envelope
      try {
        const accepted = await mail.submission.accept(service.name, {
          raw,
          sender: sender ?? null,
          recipients: [recipient ?? []].flat(),
          readHeaders: readHeaders === '1',
        })
        return reply.code(201).send(accepted)
      } catch (error) {
        if (!(error instanceof NoRecipientsError)) throw error
        return reply.code(422).send({ message: error.message })
      }
    },
  })
}
