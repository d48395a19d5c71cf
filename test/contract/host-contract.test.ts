import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Answer } from '../host/call-host'
import { callApi, submit } from '../host/call-host'
import type { RunningHost } from '../host/host'
import { startSharedHost } from '../host/start-test-host'

/** The real answers of the local host, held against the contract that the extension's client is built on. */

const METHODS = ['get', 'put', 'post', 'delete'] as const
type Call = { method: string; path: string; body?: unknown }

const contract = parse(readFileSync(new URL('hosting-email.openapi.yaml', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({ ...contract, $id: 'contract' })

const SHOP = 'shop.cluster031.hosting.ovh.net'
const BLOG = 'blog.cluster031.hosting.ovh.net'

/** Every call of the contract as it is really made. */
const CALLS: Readonly<Record<string, Call>> = {
  'get /auth/time': { method: 'GET', path: '/auth/time' },
  'post /auth/credential': {
    method: 'POST',
    path: '/auth/credential',
    body: { accessRules: [{ method: 'GET', path: '/hosting/web*' }], redirection: 'http://127.0.0.1/done' },
  },
  'get /auth/currentCredential': { method: 'GET', path: '/auth/currentCredential' },
  'get /hosting/web': { method: 'GET', path: '/hosting/web' },
  'get /hosting/web/attachedDomain': {
    method: 'GET',
    path: '/hosting/web/attachedDomain?domain=www.shop.example',
  },
  'get /hosting/web/{serviceName}/attachedDomain': {
    method: 'GET',
    path: `/hosting/web/${SHOP}/attachedDomain`,
  },
  'get /hosting/web/{serviceName}/email': { method: 'GET', path: `/hosting/web/${SHOP}/email` },
  'put /hosting/web/{serviceName}/email': {
    method: 'PUT',
    path: `/hosting/web/${SHOP}/email`,
    body: { email: 'reports@shop.example' },
  },
  'post /hosting/web/{serviceName}/email/request': {
    method: 'POST',
    path: `/hosting/web/${SHOP}/email/request`,
    body: { action: 'BLOCK' },
  },
  'get /hosting/web/{serviceName}/email/bounces': {
    method: 'GET',
    path: `/hosting/web/${SHOP}/email/bounces?limit=20`,
  },
  'get /hosting/web/{serviceName}/email/volumes': {
    method: 'GET',
    path: `/hosting/web/${SHOP}/email/volumes`,
  },
  'get /hosting/web/{serviceName}/abuseState': { method: 'GET', path: `/hosting/web/${SHOP}/abuseState` },
  'get /hosting/web/{serviceName}/metricsToken': { method: 'GET', path: `/hosting/web/${SHOP}/metricsToken` },
}

/** Calls that are refused, and with which status. */
const REFUSED: readonly [what: string, call: Call, status: number][] = [
  ['a service of nobody', { method: 'GET', path: '/hosting/web/other.example/email' }, 404],
  ['an address that leads nowhere', { method: 'GET', path: '/hosting/web/x/y/z' }, 404],
  ['no bounces', { method: 'GET', path: `/hosting/web/${BLOG}/email/bounces?limit=20` }, 404],
  ['no volumes', { method: 'GET', path: `/hosting/web/${BLOG}/email/volumes` }, 404],
  ['a missing limit', { method: 'GET', path: `/hosting/web/${SHOP}/email/bounces` }, 400],
  ['a limit over 100', { method: 'GET', path: `/hosting/web/${SHOP}/email/bounces?limit=101` }, 400],
  ['a missing domain', { method: 'GET', path: '/hosting/web/attachedDomain' }, 400],
  ['no address', { method: 'PUT', path: `/hosting/web/${SHOP}/email`, body: { email: 'nobody' } }, 400],
  [
    'an unknown action',
    { method: 'POST', path: `/hosting/web/${SHOP}/email/request`, body: { action: 'STOP' } },
    400,
  ],
  [
    'an action that the state does not offer',
    { method: 'POST', path: `/hosting/web/${BLOG}/email/request`, body: { action: 'PURGE' } },
    400,
  ],
]

let host: RunningHost
let token: string
let cookie: string

beforeAll(async () => {
  host = await startSharedHost()
  await submit(host.description, SHOP, ['customer@receiver.example', 'unknown@receiver.example'])
  await host.clock.advance(0)
  token = await accessToken()
  cookie = await panelCookie()
})

afterAll(() => host?.stop())

async function accessToken(): Promise<string> {
  const [account] = host.description.accounts
  const client = { client_id: account?.clientId ?? '', client_secret: account?.clientSecret ?? '' }
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'all', ...client })
  const answer = await fetch(host.description.tokenUrl, { method: 'POST', body })
  return ((await answer.json()) as { access_token: string }).access_token
}

async function panelCookie(): Promise<string> {
  const [account] = host.description.accounts
  const body = JSON.stringify({ login: account?.login, password: account?.password })
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${host.description.panel}/login`, { method: 'POST', body, headers })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function plainCall(
  base: string,
  { method, path, body }: Call,
  headers: Record<string, string>,
): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' }
  const application = { 'X-Ovh-Application': host.description.accounts[0]?.applicationKey ?? '' }
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { ...application, ...type, ...headers },
    ...sent,
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** The ways to call, with the field that names an error in each. */
const WAYS = [
  ['signed', 'errorCode', (call: Call) => callApi(host.description, call)],
  [
    'signed, under /v1',
    'errorCode',
    (call: Call) =>
      callApi({ ...host.description, api: host.description.api.replace(/\/1\.0$/, '/v1') }, call),
  ],
  [
    'with a bearer token',
    'class',
    (call: Call) => plainCall(host.description.api, call, { Authorization: `Bearer ${token}` }),
  ],
  [
    'under a panel session',
    'class',
    (call: Call) => plainCall(`${host.description.panel}/engine/apiv6`, call, { cookie }),
  ],
] as const

function schemaErrors(pointer: string, body: unknown): unknown {
  ajv.validate({ $ref: `contract#${pointer}` }, body)
  return ajv.errors
}

function pointerTo(...steps: string[]): string {
  return steps
    .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')
}

it('makes every call of the contract', () => {
  const named = Object.entries<object>(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => `${method} ${path}`),
  )
  expect(Object.keys(CALLS).sort()).toEqual(named.sort())
})

describe.each(WAYS)('a call %s', (way, errorField, make) => {
  it.each(Object.entries(CALLS))('%s is answered as the contract says', async (name, call) => {
    if (name === 'get /auth/currentCredential' && errorField === 'class') return // refused, see below
    const [method = '', path = ''] = name.split(' ')
    const answer = await make(call)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(answer.headers.get('x-ovh-queryid')).toMatch(/\S/)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    const { content } = contract.paths[path][method].responses['200']
    if (content === undefined) return
    const pointer = pointerTo(
      'paths',
      path,
      method,
      'responses',
      '200',
      'content',
      'application/json',
      'schema',
    )
    expect(schemaErrors(pointer, answer.body), way).toBeNull()
  })

  it.each(REFUSED)('is refused for %s', async (_what, call, status) => {
    const answer = await make(call)
    expect(answer).toMatchObject({
      status,
      body: { message: expect.any(String), [errorField]: expect.any(String) },
    })
    expect(schemaErrors('/components/schemas/Error', answer.body)).toBeNull()
    expect(answer.headers.get('x-ovh-queryid')).toMatch(/\S/)
  })
})

describe('who calls without a consumer key', () => {
  it.each(WAYS.slice(2))('and %s is not told which key is in use', async (_way, _errorField, make) => {
    const answer = await make({ method: 'GET', path: '/auth/currentCredential' })
    expect(answer).toMatchObject({ status: 400, body: { class: 'Client::BadRequest' } })
    expect(schemaErrors('/components/schemas/Error', answer.body)).toBeNull()
  })

  it.each([
    ['an ended token', () => host.description.api, { Authorization: 'Bearer ended' }],
    ['no session', () => `${host.description.panel}/engine/apiv6`, {}],
    ['an ended session', () => `${host.description.panel}/engine/apiv6`, { cookie: 'session=ended' }],
  ])('and has %s is told to sign in, by every call', async (_what, base, headers) => {
    const calls = Object.entries(CALLS).filter(([name]) => !/auth\/(time|credential)$/.test(name))
    for (const [name, call] of calls) {
      const answer = await plainCall(base(), call, headers)
      expect(answer, name).toMatchObject({ status: 401, body: { class: 'Client::Unauthorized' } })
      expect(schemaErrors('/components/schemas/Error', answer.body)).toBeNull()
    }
  })
})

it('says what the mail service really did', async () => {
  const { body } = await callApi(host.description, { path: `/hosting/web/${SHOP}/email` })
  expect(body).toMatchObject({
    sent: 1,
    sentToday: 1,
    bounce: 1,
    maxPerDay: 500,
    email: 'reports@shop.example',
  })
  const bounces = await callApi(host.description, { path: `/hosting/web/${SHOP}/email/bounces?limit=1` })
  expect(bounces.body).toMatchObject([
    { to: 'unknown@receiver.example', message: expect.stringMatching(/^550 5\.1\.1/) },
  ])
})

it('has schemas that refuse what is not in the contract', () => {
  expect(schemaErrors('/components/schemas/MailService', { state: 'frozen' })).not.toBeNull()
})
