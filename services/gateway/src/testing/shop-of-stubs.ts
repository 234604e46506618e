import { request as httpRequest } from 'node:http'
import { type GatewayOptions, type RunningGateway, startGateway } from './running-gateway.ts'
import { type Answer, type SeenRequest, type StubUpstream, startStubUpstream } from './stub-upstream.ts'

const SERVICES = ['catalog', 'order', 'delivery', 'recommend', 'registry', 'identity', 'composer'] as const
export type ServiceName = (typeof SERVICES)[number]

export interface RawRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

/** A gateway before services that note what reaches them. */
export class ShopOfStubs {
  readonly gateway: RunningGateway
  readonly #upstreams: ReadonlyMap<ServiceName, StubUpstream>
  readonly #usualAnswers: ReadonlyMap<ServiceName, Answer>

  constructor(gateway: RunningGateway, upstreams: ReadonlyMap<ServiceName, StubUpstream>) {
    this.gateway = gateway
    this.#upstreams = upstreams
    this.#usualAnswers = new Map([...upstreams].map(([name, { answer }]) => [name, answer]))
  }

  /** Forgets what reached the services and gives them their usual answers back. */
  reset(): void {
    for (const [name, upstream] of this.#upstreams) {
      upstream.seen.length = 0
      upstream.answer = this.#usualAnswers.get(name) ?? upstream.answer
    }
  }

  /** How many requests reached any service. */
  get seenInAll(): number {
    return this.#upstreams.values().reduce((count, { seen }) => count + seen.length, 0)
  }

  lastSeenBy(name: ServiceName): SeenRequest {
    const last = this.#upstream(name).seen.at(-1)
    if (!last) throw new Error(`Nothing reached ${name}.`)
    return last
  }

  answerOf(name: ServiceName, answer: Answer): void {
    this.#upstream(name).answer = answer
  }

  /** A request without the decoding and header rules of `fetch`. */
  raw(path: string, { method = 'GET', headers = {}, body }: RawRequest = {}): Promise<RawAnswer> {
    const { port } = new URL(this.gateway.url)
    const isFramed = body === undefined || headers['transfer-encoding'] !== undefined
    const framed = isFramed ? headers : { 'content-length': `${body.length}`, ...headers }
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path, method, headers: framed }
      const request = httpRequest(options, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
      request.on('error', reject)
      request.end(body)
    })
  }

  async stop(): Promise<void> {
    await this.gateway.stop()
    await Promise.all(this.#upstreams.values().map((upstream) => upstream.stop()))
  }

  #upstream(name: ServiceName): StubUpstream {
    const upstream = this.#upstreams.get(name)
    if (!upstream) throw new Error(`There is no ${name}.`)
    return upstream
  }
}

type StubOptions = Pick<GatewayOptions, 'patience' | 'composerSecret' | 'rateRules'>

export async function startShopOfStubs(options: StubOptions = {}): Promise<ShopOfStubs> {
  const upstreams = new Map(
    await Promise.all(SERVICES.map(async (name) => [name, await startStubUpstream(name)] as const)),
  )
  const services = Object.fromEntries([...upstreams].map(([name, { url }]) => [name, url]))
  return new ShopOfStubs(await startGateway({ ...options, services }), upstreams)
}
