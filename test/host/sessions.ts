import { randomBytes } from 'node:crypto'

/** Panel sessions and OAuth2 access tokens: secrets that stand for a login until they end. A restart ends them. */
export class Sessions {
  readonly #logins = new Map<string, { login: string; endsAt: number }>()

  /** Starts a session until `endsAt` (ms since the epoch, host's clock); gives its secret. */
  start(login: string, endsAt: number): string {
    const secret = randomBytes(24).toString('hex')
    this.#logins.set(secret, { login, endsAt })
    return secret
  }

  /** Whose session this is at the time `now`, or `undefined` when it has ended or never was. */
  loginOf(secret: string | undefined, now: number): string | undefined {
    const session = secret === undefined ? undefined : this.#logins.get(secret)
    return session !== undefined && session.endsAt > now ? session.login : undefined
  }

  end(secret: string): void {
    this.#logins.delete(secret)
  }

  /** Ends all sessions. Gives their number. */
  endAll(): number {
    const { size } = this.#logins
    this.#logins.clear()
    return size
  }
}
