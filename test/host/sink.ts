import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { SMTPServer } from 'smtp-server'
import type { Arrivals } from './arrivals'
import type { HostClock } from './clock'
import type { HostSettings } from './settings'

/** How receivers refuse, by the first letters of the local part. Codes: RFC 5321 and RFC 3463. */
const REFUSALS = [
  { prefix: 'unknown', code: 550, text: '5.1.1 Recipient address rejected: User unknown' },
  { prefix: 'full', code: 452, text: '4.2.2 The recipient mailbox is over its storage limit' },
  { prefix: 'policy', code: 554, text: '5.7.1 Message rejected by the policy of the recipient' },
] as const

class SmtpRefusal extends Error {
  readonly responseCode: number

  constructor(responseCode: number, text: string) {
    super(text)
    this.responseCode = responseCode
  }
}

/** The embedded receiver: an SMTP server that stores what it takes and refuses some addresses. */
export class Sink {
  readonly #server: SMTPServer
  readonly #sockets = new Map<number, Socket>()
  readonly #parts: { clock: HostClock; settings: HostSettings; arrivals: Arrivals }

  constructor(parts: { clock: HostClock; settings: HostSettings; arrivals: Arrivals }) {
    this.#parts = parts
    this.#server = new SMTPServer({
      name: 'sink.localhost',
      banner: 'embedded sink of the local host',
      disabledCommands: ['AUTH', 'STARTTLS'],
      authOptional: true,
      disableReverseLookup: true,
      hideDSN: false,
      logger: false,
      closeTimeout: 500,
      onRcptTo: ({ address }, session, callback) => {
        this.#answerRecipient(address, session).then(() => callback(), callback)
      },
      onData: (stream, session, callback) => {
        this.#store(stream, session).then(() => callback(null, 'stored'), callback)
      },
    })
    // A client that goes away in the middle is no failure of the sink; one of listening is told by listen().
    this.#server.on('error', () => {})
    this.#server.server.on('connection', (socket) => this.#remember(socket))
  }

  /** Listens on loopback; `port` 0: any free one. Resolves to the port. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.server.off('error', reject)
        resolve((this.#server.server.address() as AddressInfo).port)
      })
    })
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      for (const socket of this.#sockets.values()) socket.destroy()
    })
  }

  #remember(socket: Socket): void {
    const { remotePort } = socket
    if (remotePort === undefined) return
    this.#sockets.set(remotePort, socket)
    socket.once('close', () => this.#sockets.delete(remotePort))
  }

  async #answerRecipient(address: string, session: SMTPServerSession): Promise<void> {
    const { clock, settings } = this.#parts
    const local = address.toLowerCase()
    if (local.startsWith('drop')) this.#sockets.get(session.remotePort)?.destroy()
    if (local.startsWith('slow')) await clock.sleep(settings.sinkSlowMs)
    const refusal = REFUSALS.find(({ prefix }) => local.startsWith(prefix))
    if (refusal !== undefined) throw new SmtpRefusal(refusal.code, `${refusal.text} <${address}>`)
  }

  async #store(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const raw = await buffer(stream)
    const { mailFrom, rcptTo, dsn } = session.envelope
    const sender = mailFrom === false ? '' : mailFrom.address
    for (const { address } of rcptTo) {
      this.#parts.arrivals.add({ envelopeId: dsn?.envid ?? null, sender, recipient: address, raw })
    }
  }
}
