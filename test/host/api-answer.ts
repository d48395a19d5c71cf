import type { FastifyReply } from 'fastify'

/** Answers with JSON, also where the value is a text, a number or `null`, which the framework would send otherwise. */
export function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(value))
}
