import { describe, expect, it } from 'vitest'
import type { AccountSecrets } from './accounts'
import type { Answer } from './call-host'
import { callApi, control, signedHeaders } from './call-host'
import type { RunningHost } from './host'
import { KEY_PAGE_PATH } from './key-page'
import type { LoggedRequest } from './request-log'
import { dataFolderOfTest, startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'
const BLOG = 'blog.cluster031.hosting.ovh.net'

function accountsOf({ description }: RunningHost): [all: AccountSecrets, readOnly: AccountSecrets] {
  const [all, readOnly] = description.accounts
  if (all === undefined || readOnly === undefined) throw new Error('The host has two accounts.')
  return [all, readOnly]
}

async function tokenOf(host: RunningHost, form: Record<string, string>): Promise<Answer> {
  const response = await fetch(host.description.tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

async function bearerCall(host: RunningHost, token: string, path: string, method = 'GET'): Promise<Answer> {
  const headers = { Authorization: `Bearer ${token}` }
  const response = await fetch(`${host.description.api}${path}`, { method, headers })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

describe('signed calls', () => {
  type Change = { keys?: Partial<AccountSecrets>; timestamp?: number }
  const now = () => Math.floor(Date.now() / 1000)
  const cases: [string, () => Change, number, string][] = [
    ['an unknown application key', () => ({ keys: { applicationKey: 'x' } }), 403, 'INVALID_KEY'],
    ['an unknown consumer key', () => ({ keys: { consumerKey: 'x' } }), 403, 'NOT_CREDENTIAL'],
    ['a wrong secret', () => ({ keys: { applicationSecret: 'x' } }), 400, 'INVALID_SIGNATURE'],
    ['a timestamp 31 s behind', () => ({ timestamp: now() - 32 }), 400, 'QUERY_TIME_OUT'],
    ['a timestamp 31 s ahead', () => ({ timestamp: now() + 32 }), 400, 'QUERY_TIME_OUT'],
    ['no timestamp', () => ({ timestamp: Number.NaN }), 400, 'QUERY_TIME_OUT'],
  ]

  it.each(cases)('are refused with %s', async (_what, change, status, errorCode) => {
    const host = await startTestHost()
    const { keys, ...rest } = change()
    const [account] = accountsOf(host)
    const answer = await callApi(host.description, {
      path: '/hosting/web',
      keys: { ...account, ...keys },
      ...rest,
    })
    expect(answer).toMatchObject({
      status,
      body: { errorCode, httpCode: expect.stringContaining(`${status}`) },
    })
    expect(answer.headers.get('x-ovh-queryid')).toMatch(/^EU\./)
  })

  it('are refused without credentials, after a change of the body, and to another URL than the signed one', async () => {
    const host = await startTestHost()
    const { api } = host.description
    expect((await fetch(`${api}/hosting/web`)).status).toBe(401)
    const [keys] = accountsOf(host)
    const call = { keys, method: 'PUT', path: '', body: { email: 'a@b.example' }, timestamp: now() }
    const url = `${api}/hosting/web/${SHOP}/email`
    const headers = { ...signedHeaders(call, url), 'Content-Type': 'application/json' }
    const changed = await fetch(url, { method: 'PUT', headers, body: '{"email":"c@d.example"}' })
    expect(await changed.json()).toMatchObject({ errorCode: 'INVALID_SIGNATURE' })
    const elsewhere = await fetch(url.replace('/1.0/', '/v1/'), {
      method: 'PUT',
      headers,
      body: '{"email":"a@b.example"}',
    })
    expect(await elsewhere.json()).toMatchObject({ errorCode: 'INVALID_SIGNATURE' })
  })

  it('may do only what their key has the right to, and see only their services', async () => {
    const host = await startTestHost()
    const [all, readOnly] = accountsOf(host)
    const answers = [
      await callApi(host.description, { path: '/hosting/web', keys: all }),
      await callApi(host.description, { path: '/hosting/web', keys: readOnly }),
      await callApi(host.description, { path: `/hosting/web/${SHOP}/email`, keys: readOnly }),
      await callApi(host.description, {
        method: 'POST',
        path: `/hosting/web/${BLOG}/email/request`,
        body: { action: 'BLOCK' },
        keys: readOnly,
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 403])
    expect(answers.map(({ body }) => body)).toMatchObject([
      [SHOP, BLOG],
      [BLOG],
      { errorCode: 'NOT_FOUND' },
      { errorCode: 'NOT_GRANTED_CALL' },
    ])
  })

  it('follow a right withdrawn', async () => {
    const host = await startTestHost()
    const [{ consumerKey }] = accountsOf(host)
    const path = '/hosting/web'
    const change = (body: unknown) => control(host.description, `/keys/${consumerKey}`, body, 'PUT')
    await change({ rights: [{ method: 'GET', path: '/hosting/web/*' }] })
    expect(await callApi(host.description, { path })).toMatchObject({
      body: { errorCode: 'NOT_GRANTED_CALL' },
    })
    expect((await callApi(host.description, { path: `/hosting/web/${SHOP}/email` })).status).toBe(200)
    expect((await callApi(host.description, { path: '/auth/currentCredential' })).body).toMatchObject({
      status: 'validated',
      rules: [{ method: 'GET', path: '/hosting/web/*' }],
    })
  })

  const invalid = { errorCode: 'INVALID_CREDENTIAL', message: 'This credential is not valid' }
  it.each([
    ['expired', invalid],
    ['refused', invalid],
    ['forbidden', invalid],
    ['pendingValidation', invalid],
    ['revoked', { errorCode: 'NOT_CREDENTIAL', message: 'This credential does not exist' }],
  ])('follow a key that is %s, whatever they ask, until it is valid again', async (state, body) => {
    const host = await startTestHost()
    const [{ consumerKey }] = accountsOf(host)
    const set = (to: string) => control(host.description, `/keys/${consumerKey}`, { state: to }, 'PUT')
    await set(state)
    for (const path of ['/hosting/web', '/auth/currentCredential'])
      expect(await callApi(host.description, { path })).toMatchObject({ status: 403, body })
    await set('validated')
    expect((await callApi(host.description, { path: '/hosting/web' })).status).toBe(200)
  })
})

describe('OAuth2', () => {
  it('gives tokens to clients, with their rights, until they are revoked', async () => {
    const host = await startTestHost()
    const [, { clientId, clientSecret }] = accountsOf(host)
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'all',
    }
    const { status, body } = await tokenOf(host, form)
    expect({ status, body }).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3600 } })
    const token = (body as { access_token: string }).access_token
    expect((await bearerCall(host, token, '/hosting/web')).body).toEqual([BLOG])
    const refused = await bearerCall(host, token, `/hosting/web/${BLOG}/email/request`, 'POST')
    expect(refused).toMatchObject({ status: 403, body: { class: 'Client::Forbidden' } })
    await control(host.description, '/tokens', {}, 'DELETE')
    expect(await bearerCall(host, token, '/hosting/web')).toMatchObject({
      status: 401,
      body: { class: 'Client::Unauthorized' },
    })
  })

  it('lets tokens end after an hour', async () => {
    const host = await startTestHost()
    const [{ clientId, clientSecret }] = accountsOf(host)
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const token = ((await tokenOf(host, form)).body as { access_token: string }).access_token
    await host.clock.advance(3_600_000)
    expect((await bearerCall(host, token, '/hosting/web')).status).toBe(401)
  })

  it('lets them last as long as is set, and logs who asks for them', async () => {
    const host = await startTestHost({ settings: { tokenSeconds: 60 } })
    const [{ clientId, clientSecret }] = accountsOf(host)
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const ask = async () => (await tokenOf(host, form)).body as { access_token: string; expires_in: number }
    const short = await ask()
    expect(short.expires_in).toBe(60)
    await control(host.description, '/settings', { tokenSeconds: 120 }, 'PUT')
    const longer = await ask()
    await host.clock.advance(60_000)
    expect((await bearerCall(host, short.access_token, '/hosting/web')).status).toBe(401)
    expect((await bearerCall(host, longer.access_token, '/hosting/web')).status).toBe(200)
    const logged = await control<LoggedRequest[]>(host.description, '/requests')
    const { pathname } = new URL(host.description.tokenUrl)
    expect(logged.filter(({ url }) => url === pathname)).toMatchObject([
      { method: 'POST', status: 200, body: expect.stringContaining('grant_type=client_credentials') },
      { method: 'POST', status: 200 },
    ])
  })

  it.each([
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ grant_type: 'client_credentials', scope: 'some' }, 400, 'invalid_scope'],
    [{ grant_type: 'client_credentials', client_id: 'x', client_secret: 'y' }, 401, 'invalid_client'],
  ])('refuses %j', async (form, status, error) => {
    expect(await tokenOf(await startTestHost(), form)).toMatchObject({ status, body: { error } })
  })
})

describe('asking for a consumer key', () => {
  type Asked = { consumerKey: string; state: string; validationUrl: string }

  async function ask(host: RunningHost): Promise<Asked> {
    const [{ applicationKey }] = accountsOf(host)
    const response = await fetch(`${host.description.api}/auth/credential`, {
      method: 'POST',
      headers: { 'X-Ovh-Application': applicationKey, 'Content-Type': 'application/json' },
      body: JSON.stringify({ accessRules: [{ method: 'GET', path: '/hosting/web*' }] }),
    })
    return (await response.json()) as Asked
  }

  it.each([
    ['accept', 'validated', 200],
    ['refuse', 'refused', 403],
  ])('%s on the validation page', async (decision, word, status) => {
    const host = await startTestHost()
    const [account] = accountsOf(host)
    const { consumerKey, state, validationUrl } = await ask(host)
    expect(state).toBe('pendingValidation')
    const keys = { ...account, consumerKey }
    const pending = await callApi(host.description, { path: '/hosting/web', keys })
    expect(pending).toMatchObject({ status: 403, body: { errorCode: 'INVALID_CREDENTIAL' } })

    expect(await (await fetch(validationUrl)).text()).toContain('GET /hosting/web*')
    const send = (password: string) => {
      const body = new URLSearchParams({ login: account.login, password, decision })
      return fetch(validationUrl, { method: 'POST', body })
    }
    expect((await send('wrong')).status).toBe(401)
    expect(await (await send(account.password)).text()).toContain(word)
    expect((await callApi(host.description, { path: '/hosting/web', keys })).status).toBe(status)
    expect((await fetch(validationUrl)).status).toBe(404)
  })
})

describe('making keys on the host’s page', () => {
  const QUERY = '?GET=/hosting/web&GET=/hosting/web/*&POST=/hosting/web/*/email/request'
  const RIGHTS = [
    { method: 'GET', path: '/hosting/web' },
    { method: 'GET', path: '/hosting/web/*' },
    { method: 'POST', path: '/hosting/web/*/email/request' },
  ]

  function pageOf(host: RunningHost, query = QUERY): string {
    return new URL(`${KEY_PAGE_PATH}${query}`, host.description.api).href
  }

  async function create(host: RunningHost, form: Record<string, string>, query?: string) {
    const response = await fetch(pageOf(host, query), { method: 'POST', body: new URLSearchParams(form) })
    const page = await response.text()
    const shown = (id: string) => new RegExp(`id="${id}">(\\w+)<`).exec(page)?.[1] ?? ''
    return {
      status: response.status,
      page,
      keys: {
        applicationKey: shown('application-key'),
        applicationSecret: shown('application-secret'),
        consumerKey: shown('consumer-key'),
      },
    }
  }

  it('shows the rights of its address, then three values that have exactly these', async () => {
    const host = await startTestHost()
    const [{ login, password }] = accountsOf(host)
    const form = await (await fetch(pageOf(host))).text()
    for (const { method, path } of RIGHTS) expect(form).toContain(`<code>${method} ${path}</code>`)
    const { keys } = await create(host, { login, password })
    const credential = await callApi(host.description, { path: '/auth/currentCredential', keys })
    expect(credential.body).toMatchObject({ status: 'validated', rules: RIGHTS })
    expect((await callApi(host.description, { path: '/hosting/web', keys })).body).toEqual([SHOP, BLOG])
    const put = { method: 'PUT', path: `/hosting/web/${SHOP}/email`, body: { email: 'a@b.example' }, keys }
    expect(await callApi(host.description, put)).toMatchObject({ body: { errorCode: 'NOT_GRANTED_CALL' } })
  })

  it('makes keys of its own each time, and leaves those that the account has', async () => {
    const host = await startTestHost()
    const [{ login, password }] = accountsOf(host)
    const made = [await create(host, { login, password }), await create(host, { login, password })]
    expect(new Set(made.flatMap(({ keys }) => Object.values(keys))).size).toBe(6)
    expect((await callApi(host.description, { path: '/hosting/web' })).status).toBe(200)
    const dataDir = dataFolderOfTest()
    const kept = await startTestHost({ dataDir })
    const { accounts } = kept.description
    await create(kept, accountsOf(kept)[0])
    await kept.stop()
    expect((await startTestHost({ dataDir })).description.accounts).toEqual(accounts)
  })

  it.each([
    ['a wrong password', { password: 'wrong' }, QUERY, 401],
    ['no rights', {}, '', 400],
    ['rights that are none', {}, '?GET=hosting&FETCH=/hosting/web', 400],
  ])('makes nothing with %s', async (_what, change, query, status) => {
    const host = await startTestHost()
    const [{ login, password }] = accountsOf(host)
    const answer = await create(host, { login, password, ...change }, query)
    expect(answer).toMatchObject({ status, keys: { consumerKey: '' } })
  })

  it('shows what stands in its address as text', async () => {
    const host = await startTestHost()
    const page = await (await fetch(pageOf(host, `?GET=${encodeURIComponent('/<script>&"')}`))).text()
    expect(page).toContain('GET /&lt;script&gt;&amp;&quot;')
  })
})
