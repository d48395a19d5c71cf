import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'

/** Keeps the text of every body beside its parsed form: signatures cover it, and the log shows it. */
export function keepRawBody(app: FastifyInstance): void {
  app.addHook('preParsing', async (request, _reply, payload) => {
    const bytes = await buffer(payload)
    request.rawBody = bytes.toString('utf8')
    if (request.logged !== null) request.logged.body = request.rawBody
    return Object.assign(Readable.from([bytes], { objectMode: false }), {
      receivedEncodedLength: bytes.length,
    })
  })
}
