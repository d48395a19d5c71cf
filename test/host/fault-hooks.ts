import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pathBelowBase, pathOf } from './api-path'
import type { HostClock } from './clock'
import type { Fault, Faults } from './faults'

/** Lets scripted faults hit the requests of a server or of a part of it. */
export function injectFaults(
  app: FastifyInstance,
  { faults, clock }: { faults: Faults; clock: HostClock },
): void {
  app.addHook('preValidation', async (request, reply) => {
    const path = pathOf(request.raw.url)
    const fault = faults.take(request.method, [path, pathBelowBase(path)])
    if (fault === null) return
    if (fault.delayMs !== undefined) await clock.sleep(fault.delayMs)
    if (fault.reset === 'before') return cutOff(request, reply)
    request.fault = fault
    if (fault.status === undefined && fault.body === undefined) return
    const type = fault.contentType ?? 'application/json; charset=utf-8'
    return reply
      .code(fault.status ?? 200)
      .type(type)
      .send(textOf(fault.body))
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const { fault } = request
    return fault === null ? payload : spoil(request, reply, payload, fault, clock)
  })
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body ?? {})
}

function cutOff(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack()
  request.raw.socket.destroy()
  return reply
}

/** Does to an answer what the fault says; gives the body that is sent in its place. */
function spoil(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  fault: Fault,
  clock: HostClock,
): unknown {
  if (fault.reset === 'after') {
    request.raw.socket.destroy()
    return payload
  }
  if (fault.contentType !== undefined) reply.header('Content-Type', fault.contentType)
  if (fault.retryAfter !== undefined) reply.header('Retry-After', String(fault.retryAfter))
  reply.headers(fault.headers ?? {})
  if (!(typeof payload === 'string' || Buffer.isBuffer(payload))) return payload
  const body = lengthened(Buffer.from(payload), fault.oversize ?? 0)
  reply.header('Content-Length', body.length)
  if (fault.truncate !== undefined) return truncated(request, body, fault.truncate)
  return fault.drip === undefined ? body : dripped(body, fault.drip, clock)
}

function lengthened(body: Buffer, bytes: number): Buffer {
  return Buffer.concat([body, Buffer.alloc(Math.max(0, bytes - body.length), ' ')])
}

function truncated(request: FastifyRequest, body: Buffer, bytes: number): Readable {
  async function* part() {
    yield body.subarray(0, bytes)
    // The part is flushed first: a destroyed socket would take it along.
    await new Promise((resolve) => setImmediate(resolve))
    request.raw.socket.destroySoon()
  }
  return Readable.from(part(), { objectMode: false })
}

function dripped(body: Buffer, pauseMs: number, clock: HostClock): Readable {
  async function* bytes() {
    for (const byte of body) {
      yield Buffer.from([byte])
      await clock.sleep(pauseMs)
    }
  }
  return Readable.from(bytes(), { objectMode: false })
}
