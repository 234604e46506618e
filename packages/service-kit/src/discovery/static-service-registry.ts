import { ServiceUnavailable } from './service-unavailable.ts'
import type { ServiceRegistry } from './service-registry.ts'

/** Addresses from configuration, or filled in while the services of one process start. */
export function createStaticServiceRegistry(
  addresses: Readonly<Record<string, string>> = {},
): ServiceRegistry {
  const known = new Map<string, string>()
  const register = (name: string, url: string): void => {
    known.set(name, url.replace(/\/+$/, ''))
  }
  for (const [name, url] of Object.entries(addresses)) register(name, url)
  const resolve = async (name: string): Promise<string> => {
    const url = known.get(name)
    if (url !== undefined) return url
    const variable = `SERVICE_URL_${name.toUpperCase().replaceAll('-', '_')}`
    throw new ServiceUnavailable(name, `its address is not known; set ${variable} or start it first`)
  }
  return { register, resolve }
}
