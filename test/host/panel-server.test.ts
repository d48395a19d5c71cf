import { expect, it } from 'vitest'
import { control } from './call-host'
import type { RunningHost } from './host'
import { startTestHost } from './start-test-host'

function signIn(
  { description }: RunningHost,
  password = description.accounts[0]?.password,
): Promise<Response> {
  const body = JSON.stringify({ login: description.accounts[0]?.login, password })
  return fetch(`${description.panel}/login`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  })
}

it('signs in with a cookie that scripts do not see, and serves the API under it until the session ends', async () => {
  const host = await startTestHost()
  const { panel } = host.description
  const cookie = (await signIn(host)).headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^session=\w+; Path=\/; HttpOnly; SameSite=Lax$/)
  const headers = { cookie: cookie.split(';')[0] ?? '' }
  const whoami = await fetch(`${panel}/whoami`, { headers })
  expect(await whoami.json()).toEqual({ login: host.description.accounts[0]?.login })
  const services = await fetch(`${panel}/engine/apiv6/hosting/web`, { headers })
  expect(await services.json()).toEqual(host.description.services.map(({ serviceName }) => serviceName))

  await control(host.description, '/sessions', {}, 'DELETE')
  const signedOut = await fetch(`${panel}/engine/apiv6/hosting/web`, { headers })
  expect(signedOut.status).toBe(401)
  expect(await signedOut.json()).toMatchObject({ class: 'Client::Unauthorized' })
})

it('refuses a wrong password, and signs out', async () => {
  const host = await startTestHost()
  const { panel } = host.description
  expect((await signIn(host, 'wrong')).status).toBe(401)
  const headers = { cookie: (await signIn(host)).headers.get('set-cookie')?.split(';')[0] ?? '' }
  await fetch(`${panel}/logout`, { method: 'POST', headers })
  expect((await fetch(`${panel}/whoami`, { headers })).status).toBe(401)
})

it.each(['/', '/app/'])('serves its web files at %s, never to be stored', async (path) => {
  const { description } = await startTestHost()
  const response = await fetch(`${description.panel}${path}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(response.headers.get('cache-control')).toBe('no-store')
})
