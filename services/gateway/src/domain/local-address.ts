/** Any origin will do: it only has to survive resolving. */
const BASE = 'https://shop.invalid'

/** Path and query of an address as a link of ours may have it: one that browsers would read as another site's is `/`. */
export function localAddress(url: string): string {
  const read = URL.parse(url, BASE)
  const isLocal = read?.origin === BASE && !read.pathname.startsWith('//')
  return isLocal ? read.pathname + read.search : '/'
}
