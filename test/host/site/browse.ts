/** For tests: a visitor with cookies but without a browser. */
export type Visitor = {
  /** The page at an address, redirects followed. */
  get(address: string): Promise<Answer>
  /** The page after posting a form. */
  post(address: string, fields: Readonly<Record<string, string>>): Promise<Answer>
}

export type Answer = { readonly status: number; readonly url: string; readonly text: string }

const MOST_REDIRECTS = 5

/** A new visitor, without cookies. */
export function visitor(): Visitor {
  const cookies = new Map<string, string>()

  function keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
  }

  async function ask(address: string, init: RequestInit, redirects = 0): Promise<Answer> {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } })
    keepCookies(response)
    const next = response.headers.get('location')
    if (next === null || redirects === MOST_REDIRECTS)
      return { status: response.status, url: address, text: await response.text() }
    await response.body?.cancel()
    return ask(new URL(next, address).href, { method: 'GET' }, redirects + 1)
  }

  return {
    get: (address) => ask(address, { method: 'GET' }),
    post: (address, fields) => ask(address, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}
