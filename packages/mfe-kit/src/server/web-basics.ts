/** What pages use of the web platform beyond ECMAScript, where a server gives them ECMAScript alone. */
class Signal {
  aborted = false
  addEventListener(): void {}
  removeEventListener(): void {}
}

class Controller {
  readonly signal = new Signal()
  abort(): void {
    this.signal.aborted = true
  }
}

type Pairs = readonly (readonly [string, string])[]

const encode = (part: string): string =>
  encodeURIComponent(part)
    .replaceAll(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')

/** https://url.spec.whatwg.org/#urlsearchparams, as far as it writes a query. */
class Query {
  #pairs: Pairs

  constructor(given: Pairs | Readonly<Record<string, string>> = []) {
    const pairs: Pairs = Array.isArray(given) ? given : Object.entries(given)
    this.#pairs = pairs.map(([name, value]) => [String(name), String(value)])
  }

  append(name: string, value: string): void {
    this.#pairs = [...this.#pairs, [name, String(value)]]
  }

  toString(): string {
    return this.#pairs.map((pair) => pair.map(encode).join('=')).join('&')
  }
}

const basics = { AbortController: Controller, URLSearchParams: Query }
for (const [name, value] of Object.entries(basics))
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, value)
