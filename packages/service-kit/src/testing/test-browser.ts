const MAX_REDIRECTS = 10

export interface VisitOptions {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>>
  /** Instead of a form. */
  readonly body?: string
}

/**
 * As much of a browser as redirects, cookies and forms need: cookies are kept by host name (browsers ignore the port) and path,
 * POSTs name their origin. No scripts.
 */
export class TestBrowser {
  readonly #cookies = new Map<
    string,
    { readonly name: string; readonly value: string; readonly path: string }
  >()
  /** Addresses answered so far, redirects included. */
  readonly visited: string[] = []

  /** One request, no redirects. */
  async send(
    url: string,
    { method = 'GET', headers = {}, form, body }: VisitOptions = {},
  ): Promise<Response> {
    const target = new URL(url)
    const response = await fetch(target, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(method === 'POST' && { origin: target.origin }),
        ...this.#cookieHeader(target),
        ...headers,
      },
      ...(body !== undefined && { body }),
      ...(form && { body: new URLSearchParams(form) }),
    })
    this.visited.push(url)
    for (const line of response.headers.getSetCookie()) this.#keep(target, line)
    return response
  }

  /** Follows redirects, like a navigation; answers the last response, whose address is the last of `visited`. */
  async open(url: string, options: VisitOptions = {}): Promise<Response> {
    let response = await this.send(url, options)
    for (let count = 0; response.status >= 300 && response.status < 400; count += 1) {
      const location = response.headers.get('location')
      if (location === null) return response
      if (count === MAX_REDIRECTS) throw new Error(`More than ${MAX_REDIRECTS} redirects from ${url}.`)
      response = await this.send(new URL(location, this.visited.at(-1)).href)
    }
    return response
  }

  /** Another with the same cookies, which goes its own way. */
  copy(): TestBrowser {
    const other = new TestBrowser()
    for (const [key, cookie] of this.#cookies) other.#cookies.set(key, cookie)
    return other
  }

  cookie(name: string): string | undefined {
    return this.#cookies.values().find((cookie) => cookie.name === name)?.value
  }

  setCookie(host: string, name: string, value: string): void {
    this.#cookies.set(`${host} / ${name}`, { name, value, path: '/' })
  }

  #keep(target: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    const attribute = (key: string): string | undefined =>
      attributes.find((each) => each.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1)
    const path = attribute('path') ?? '/'
    const expires = attribute('expires')
    const isGone = attribute('max-age') === '0' || (expires !== undefined && new Date(expires) < new Date())
    const key = `${target.hostname} ${path} ${name}`
    if (isGone) this.#cookies.delete(key)
    else this.#cookies.set(key, { name, value, path })
  }

  #cookieHeader({ hostname, pathname }: URL): { cookie?: string } {
    const fitting = [...this.#cookies]
      .filter(([key, { path }]) => key.startsWith(`${hostname} `) && pathname.startsWith(path))
      .map(([, { name, value }]) => `${name}=${value}`)
    return fitting.length === 0 ? {} : { cookie: fitting.join('; ') }
  }
}
