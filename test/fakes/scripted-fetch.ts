/** One request that arrived, as it was sent. */
export type Arrived = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly credentials: string | undefined
}

/** An answer in JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/**
 * A `fetch` of which a test says what each address answers: by method and address, `*` at the end of an address for all
 * that begin alike. The first route that fits answers; an address that none fits cannot be reached.
 */
export class ScriptedFetch {
  readonly arrived: Arrived[] = []
  readonly #routes: [method: string, address: string, answer: (request: Arrived) => Response][] = []

  /** Adds a route before those that are there. */
  on(route: string, answer: Response | ((request: Arrived) => Response)): this {
    const [method = '', address = ''] = route.split(' ')
    this.#routes.unshift([method, address, typeof answer === 'function' ? answer : () => answer.clone()])
    return this
  }

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request: Arrived = {
      method: init.method ?? 'GET',
      url: String(input),
      headers: Object.fromEntries(new Headers(init.headers ?? {})),
      body: String(init.body ?? ''),
      credentials: init.credentials,
    }
    this.arrived.push(request)
    const route = this.#routes.find(
      ([method, address]) => method === request.method && fits(address, request.url),
    )
    if (route === undefined) throw new TypeError(`no route for ${request.method} ${request.url}`)
    return route[2](request)
  }
}

function fits(address: string, url: string): boolean {
  return address.endsWith('*') ? url.startsWith(address.slice(0, -1)) : url === address
}
