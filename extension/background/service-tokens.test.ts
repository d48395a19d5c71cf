import { describe, expect, it } from 'vitest'
import { MemoryDatabase, MemoryStore } from '../../test/fakes/memory-store'
import { json, ScriptedFetch } from '../../test/fakes/scripted-fetch'
import { SettableClock } from '../../test/fakes/settable-clock'
import { ServiceTokens } from './service-tokens'
import { Vault } from './vault'

const TOKEN_URL = 'https://auth.example/auth/oauth2/token'
const CLIENT = { kind: 'oauth2', clientId: 'EU.canary', clientSecret: 'canary secret&=' } as const
const SECOND = 1000

async function connected() {
  const clock = new SettableClock()
  const web = new ScriptedFetch()
  const database = new MemoryDatabase()
  const vault = new Vault({ database, session: new MemoryStore(), clock })
  await vault.keep('one', CLIENT)
  let given = 0
  web.on(`POST ${TOKEN_URL}`, () => json({ access_token: `token-${++given}`, expires_in: 3600 }))
  /** As the worker's next life sees it. */
  const again = (isAllowed = true) =>
    new ServiceTokens({ vault, clock, fetch: web.fetch, mayReach: async () => isAllowed })
  return { clock, web, vault, database, again, tokens: again() }
}

const failure = (kind: string, data: object = {}) => ({ failure: { kind, ...data } })

describe('a token', () => {
  it('is asked for with id and secret in the body, and nothing that leaks', async () => {
    const { tokens, web } = await connected()
    expect(await tokens.of('one', TOKEN_URL)).toBe('token-1')
    const [request] = web.arrived
    expect(request).toMatchObject({ credentials: 'omit' })
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      ...{ grant_type: 'client_credentials', scope: 'all' },
      ...{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret },
    })
  })

  it('is used until a minute before its end, also by the worker’s next life, then renewed', async () => {
    const { tokens, again, clock, web } = await connected()
    await tokens.of('one', TOKEN_URL)
    clock.advance(3539 * SECOND)
    expect(await again().of('one', TOKEN_URL)).toBe('token-1')
    clock.advance(SECOND)
    expect(await again().of('one', TOKEN_URL)).toBe('token-2')
    expect(web.arrived).toHaveLength(2)
  })

  it('that lives shorter than that is used for half of its life', async () => {
    const { tokens, clock, web } = await connected()
    web.on(`POST ${TOKEN_URL}`, () => json({ access_token: 'short', expires_in: 60 }))
    await tokens.of('one', TOKEN_URL)
    clock.advance(29 * SECOND)
    await tokens.of('one', TOKEN_URL)
    expect(web.arrived).toHaveLength(1)
    clock.advance(SECOND)
    await tokens.of('one', TOKEN_URL)
    expect(web.arrived).toHaveLength(2)
  })

  it('is not trusted when the clock was set back', async () => {
    const { tokens, clock } = await connected()
    await tokens.of('one', TOKEN_URL)
    clock.advance(-SECOND)
    expect(await tokens.of('one', TOKEN_URL)).toBe('token-2')
  })

  it('is asked for once by all who need it at once', async () => {
    const { tokens, web } = await connected()
    const all = await Promise.all(Array.from({ length: 20 }, () => tokens.of('one', TOKEN_URL)))
    expect(new Set(all)).toEqual(new Set(['token-1']))
    expect(web.arrived).toHaveLength(1)
  })

  it('that the host does not take any more is forgotten', async () => {
    const { tokens } = await connected()
    await tokens.of('one', TOKEN_URL)
    await tokens.drop('one', 'token-1')
    expect(await tokens.of('one', TOKEN_URL)).toBe('token-2')
    // Whoever was refused with the first one does not take away the second.
    await tokens.drop('one', 'token-1')
    expect(await tokens.of('one', TOKEN_URL)).toBe('token-2')
  })

  it('is kept sealed', async () => {
    const { tokens, database } = await connected()
    await tokens.of('one', TOKEN_URL)
    const kept = database.entries.get('secret:one/token') as { data: ArrayBuffer }
    expect(Buffer.from(kept.data).toString('latin1')).not.toContain('token-1')
  })

  it.each<[string, Response, object]>([
    ['400', json({ error: 'invalid_client' }, 400), failure('keys-refused', { why: 'client' })],
    ['401', json({ error: 'invalid_client' }, 401), failure('keys-refused', { why: 'client' })],
    ['404', json({}, 404), failure('not-a-host', { host: 'auth.example' })],
    ['429', json({}, 429, { 'retry-after': '7' }), failure('rate-limited', { retryAfterSeconds: 7 })],
    ['503', json({}, 503), failure('host-failing', { host: 'auth.example', status: 503 })],
    ['a redirect', new Response('', { status: 307 }), failure('host-redirects', { host: 'auth.example' })],
    ['no token', json({ access_token: '' }), failure('not-a-host', { host: 'auth.example' })],
    [
      'a token with a line end',
      json({ access_token: 'a\nb' }),
      failure('not-a-host', { host: 'auth.example' }),
    ],
    [
      'no JSON',
      new Response('<p>'),
      failure('answer-malformed', { host: 'auth.example', what: 'content type' }),
    ],
  ])('is not had from an answer of %s', async (_what, answer, expected) => {
    const { tokens, web } = await connected()
    web.on(`POST ${TOKEN_URL}`, answer)
    await expect(tokens.of('one', TOKEN_URL)).rejects.toMatchObject(expected)
  })

  it('is not asked for where the browser does not let us, without a secret, or with a locked vault', async () => {
    const { again, tokens, vault, web } = await connected()
    const refused = failure('permission-missing', { origin: 'https://auth.example' })
    await expect(again(false).of('one', TOKEN_URL)).rejects.toMatchObject(refused)
    await expect(tokens.of('other', TOKEN_URL)).rejects.toMatchObject(failure('keys-missing'))
    await vault.protect('a good passphrase', 15)
    await vault.lock()
    await expect(tokens.of('one', TOKEN_URL)).rejects.toMatchObject(failure('vault-locked'))
    expect(web.arrived).toEqual([])
  })
})
