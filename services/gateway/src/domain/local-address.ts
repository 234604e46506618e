/** Any origin will do: it only has to survive resolving. */
const BASE = 'https://shop.invalid'

/** An address of the shop, of which nothing but path, query and hash means something; undefined for one that browsers would read as another site's. */
export function localUrl(address: string): URL | undefined {
  const url = URL.parse(address, BASE)
  return url?.origin === BASE && !url.pathname.startsWith('//') ? url : undefined
}

/** Path and query of an address as a link of ours may have it: one of another site is `/`. */
export function localAddress(address: string): string {
  const url = localUrl(address)
  return url ? url.pathname + url.search : '/'
}
