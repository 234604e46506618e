import Fastify, { type FastifyInstance } from 'fastify'
import { Counter, Histogram, Registry } from 'prom-client'

/** Where `/metrics` of an edge service answers. */
export interface MetricsAddress {
  readonly host: string
  readonly port: number
}

const FREE_LOOPBACK_PORT: MetricsAddress = { host: '127.0.0.1', port: 0 }

/** `/metrics` for Prometheus, with a registry of its own, so that several services can share a process. */
export function addMetrics(app: FastifyInstance, service: string): void {
  serve(app, measure(app, service))
}

/** The same for a service that the public calls: at an address of its own while it listens, and never at the public one. */
export function addMetricsApart(app: FastifyInstance, service: string, address = FREE_LOOPBACK_PORT): void {
  const apart = Fastify({ forceCloseConnections: true })
  serve(apart, measure(app, service))
  app.addHook('onListen', async () => {
    const url = await apart.listen(address)
    app.log.info({ metricsUrl: `${url}/metrics` }, `${service} tells its metrics`)
  })
  app.addHook('onClose', () => apart.close())
}

/** A counter of the service's own in its `/metrics`. @returns counts one for these values of the labels */
export function addCounter<Label extends string>(
  app: FastifyInstance,
  counter: { readonly name: string; readonly help: string; readonly labels: readonly Label[] },
): (values: Readonly<Record<Label, string>>) => void {
  const { name, help, labels } = counter
  const counting = new Counter({ name, help, labelNames: [...labels], registers: [app.metrics] })
  return (values) => counting.inc(values)
}

function measure(app: FastifyInstance, service: string): Registry {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  app.decorate('metrics', registry)
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const labels = { method: request.method, route, status: reply.statusCode }
    duration.observe(labels, reply.elapsedTime / 1000)
    done()
  })
  return registry
}

function serve(app: FastifyInstance, registry: Registry): void {
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
