/** Addresses that programs ask for. What they cannot read stays their mistake. */
const NO_PAGE = /^\/(?:api|auth|assets)(?:\/|$)/

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * The address of a page, readable whatever was typed: in a path with a broken escape every `%` stands for itself. No page is there, and the visitor
 * should be told so by a page.
 */
export function readableAddress(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  if (!path.startsWith('/') || NO_PAGE.test(path) || isReadable(path)) return url
  return path.replaceAll('%', '%25') + url.slice(path.length)
}
