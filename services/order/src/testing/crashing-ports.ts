/** The process died here, as far as a test can tell. */
export class Crash extends Error {}

const OUTSIDE = new Set(['carts', 'offers', 'stock', 'payments', 'checkouts', 'orders', 'settlements'])

/**
 * Ports whose calls are counted together; the call number `at` crashes, before or after its effect. Without `at` nothing crashes.
 */
export function crashingPorts<Ports extends object>(
  ports: Ports,
  crash?: { readonly at: number; readonly moment: 'before' | 'after' },
): { readonly ports: Ports; readonly calls: readonly string[] } {
  const calls: string[] = []
  const run = async (method: string, call: () => unknown): Promise<unknown> => {
    const number = calls.push(method)
    if (number === crash?.at && crash.moment === 'before') throw new Crash(`before ${method}`)
    const value = await call()
    if (number === crash?.at) throw new Crash(`after ${method}`)
    return value
  }
  const watched = (port: object): object =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target)
        if (typeof member !== 'function') return member
        return (...values: readonly unknown[]) =>
          run(String(name), () => Reflect.apply(member, target, values))
      },
    })
  const entries = Object.entries(ports).map(([name, port]) => [
    name,
    OUTSIDE.has(name) ? watched(port) : port,
  ])
  return { ports: Object.fromEntries(entries) as Ports, calls }
}
