import type { Service } from '@jangteo/service-kit'

/** Routes that no document describes, after the name of their service. They read no token, as those that do cannot be hidden: they tell the same to everybody. */
export const UNDESCRIBED = [
  /: GET \/(healthz|readyz|metrics)$/,
  /: GET \/api\/[\w-]+\/openapi\.json$/,
  // Passed on to a service, which is asked here itself.
  /^gateway: [A-Z]+ (\/assets|\/api\/(?!gateway\/).*)?\*?$/,
  /^gateway: POST \/api\/gateway\/reports$/,
  // Pages, files of releases, and the protocol's own addresses.
  /^(composer|registry|identity|payment-sandbox): GET \/?\*$/,
  /^identity: (GET|POST) \/oauth\/(authorize\/\{uid\}|device(\/\{uid\})?|logout\/(confirm|success))$/,
  /^composer: GET \/(without-scripts\.css|preview\.css|preview\/leave)$/,
  /^registry: GET \/api\/registry$/,
]

const NODE = /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/

/** Every route that a service answers, described or not, as an OpenAPI document would name it: `PUT /api/cart/lines/{sku}`. */
export async function liveRoutesOf({ app }: Service): Promise<readonly string[]> {
  await app.ready()
  const parents: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods] = NODE.exec(line) ?? []
      const depth = indent.length / 4
      parents.length = depth
      parents.push(part)
      const path = parents.join('').replaceAll(/:(\w+)/g, '{$1}')
      return (methods?.split(', ') ?? [])
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${path}`)
    })
}
