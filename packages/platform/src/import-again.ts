import { staying } from './leaving.ts'

const integrityOf = (path: string): string | undefined => {
  const source = document.querySelector('script[type="importmap"]')?.textContent
  const map: unknown = source ? JSON.parse(source) : undefined
  const table = typeof map === 'object' && map !== null && 'integrity' in map ? map.integrity : undefined
  const value: unknown = typeof table === 'object' && table !== null ? Reflect.get(table, path) : undefined
  return typeof value === 'string' ? value : undefined
}

/** Fetches a module into the page's module map, checked against `integrity`; importing the same address then takes it from there. */
function preloadModule(href: string, integrity: string | undefined): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  if (integrity) link.integrity = integrity
  link.href = href
  return new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve(), { once: true })
    link.addEventListener('error', () => resolve(), { once: true })
    document.head.append(link)
  }).finally(() => link.remove())
}

/**
 * Imports a module whose first import failed. Browsers differ: some try the same address again, others remember the failure until the page is
 * reloaded (https://github.com/whatwg/html/issues/6768) and need another address, for which the import map has no integrity. Rejects where
 * neither helps. While the page is being left it waits: then every import fails.
 * @param address of the module, as the import map writes it or absolute
 */
export async function importAgain(address: string): Promise<unknown> {
  await staying()
  const url = new URL(address, document.baseURI)
  try {
    return await import(/* @vite-ignore */ url.href)
  } catch {
    const integrity = integrityOf(url.pathname)
    url.searchParams.set('retry', String(Date.now()))
    await preloadModule(url.href, integrity)
    return import(/* @vite-ignore */ url.href)
  }
}
