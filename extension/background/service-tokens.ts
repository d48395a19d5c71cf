import * as v from 'valibot'
import { REQUEST_DEADLINE_MS } from '../../shared/endpoints'
import { FailureError } from '../../shared/failure'
import { readJson } from './answer-reader'
import type { Clock } from './clock'
import { isRefusal, waitSeconds } from './refusals'
import { SerialQueue } from './serial'
import type { Vault } from './vault'

/** A service account's id and secret. */
export type Client = { readonly clientId: string; readonly clientSecret: string }

export type ServiceTokensOptions = {
  readonly vault: Vault
  readonly clock: Clock
  readonly fetch: typeof fetch
  readonly mayReach: (address: string) => Promise<boolean>
}

/** RFC 6749, 5.1. A lifetime that is not told is taken for ten minutes. */
const TokenSchema = v.object({
  access_token: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4096}$/)),
  expires_in: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(86_400 * 365)), 600),
})

/** A token is renewed so long before its end, in ms: no request of ours lasts longer than 20 s. */
const RENEWED_BEFORE_MS = 60_000

type Token = { readonly token: string; readonly gotAt: number; readonly endsAt: number }

/** Gets tokens for service accounts (OAuth2, RFC 6749, 4.4), and keeps them sealed until shortly before they end. */
export class ServiceTokens {
  readonly #options: ServiceTokensOptions
  readonly #queue = new SerialQueue()

  constructor(options: ServiceTokensOptions) {
    this.#options = options
  }

  /**
   * A token of a kept account that is good for a minute at least. Who asks meanwhile waits for the same one. Fails with
   * `vault-locked`, `keys-missing` and as `ask` does.
   */
  of(accountId: string, tokenUrl: string): Promise<string> {
    const { vault } = this.#options
    return this.#queue.run(accountId, async () => {
      const kept = await vault.read(accountId, 'token').catch(absent)
      if (kept !== null && this.#isGood(kept)) return kept.token
      const token = await this.ask(tokenUrl, await vault.read(accountId, 'oauth2'))
      await vault.keep(accountId, { kind: 'token', ...token }).catch(() => undefined)
      return token.token
    })
  }

  /** Forgets an account's token that the host does not take any more; another one stays. */
  drop(accountId: string, token: string): Promise<void> {
    const { vault } = this.#options
    return this.#queue.run(accountId, async () => {
      const kept = await vault.read(accountId, 'token').catch(absent)
      if (kept?.token === token) await vault.forget(accountId, 'token')
    })
  }

  /** Asks for a new token. Fails with `keys-refused`, `not-a-host` or what keeps us from the host. */
  async ask(tokenUrl: string, { clientId, clientSecret }: Client): Promise<Token> {
    const { clock, mayReach } = this.#options
    const { host, origin } = new URL(tokenUrl)
    if (!(await mayReach(tokenUrl))) throw new FailureError({ kind: 'permission-missing', origin })
    const gotAt = clock.now()
    const response = await this.#post(tokenUrl, { clientId, clientSecret })
    if (response.status === 429) {
      const retryAfterSeconds = waitSeconds(response.headers.get('retry-after'), gotAt)
      throw new FailureError({ kind: 'rate-limited', retryAfterSeconds })
    }
    if (response.status === 404) throw new FailureError({ kind: 'not-a-host', host })
    if (isRefusal(response.status)) throw new FailureError({ kind: 'keys-refused', why: 'client' })
    if (!response.ok) throw new FailureError({ kind: 'host-failing', host, status: response.status })
    const answer = v.safeParse(TokenSchema, await readJson(response, host))
    if (!answer.success) throw new FailureError({ kind: 'not-a-host', host })
    return { token: answer.output.access_token, gotAt, endsAt: gotAt + answer.output.expires_in * 1000 }
  }

  async #post(tokenUrl: string, { clientId, clientSecret }: Client): Promise<Response> {
    const { host } = new URL(tokenUrl)
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'all',
    })
    const response = await this.#options
      .fetch(tokenUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
        signal: AbortSignal.timeout(REQUEST_DEADLINE_MS),
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      })
      .catch(() => {
        throw new FailureError({ kind: 'host-unreachable', host })
      })
    if (isRedirect(response)) throw new FailureError({ kind: 'host-redirects', host })
    return response
  }

  /** A clock that was set back makes a token's age negative: then nothing is known of its end. */
  #isGood({ gotAt, endsAt }: Token): boolean {
    const now = this.#options.clock.now()
    const before = Math.min(RENEWED_BEFORE_MS, (endsAt - gotAt) / 2)
    return now >= gotAt && now < endsAt - before
  }
}

/** Whether an answer sends us elsewhere. Redirects are never followed, so the browser hides where to. */
export function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
}

function absent(error: unknown): null {
  if (error instanceof FailureError && error.failure.kind === 'keys-missing') return null
  throw error
}
