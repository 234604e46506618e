function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** A root-relative address, readable whatever was typed: in a path with a broken escape every `%` stands for itself. No other is changed. */
export function readablePath(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  if (!path.startsWith('/') || isReadable(path)) return url
  return path.replaceAll('%', '%25') + url.slice(path.length)
}
