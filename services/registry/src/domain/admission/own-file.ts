/** What leaves one root, or names a host or scheme, cannot come back into both. */
const ROOTS = ['https://a.invalid/a/', 'http://b.invalid/b/'] as const

/** The file of the upload that `from` means by a relative address, wherever the release lies; its query and fragment don't count. */
export function ownFileOf(from: string, address: string, paths: ReadonlySet<string>): string | undefined {
  const [path, other] = ROOTS.map((root) => pathBelow(root, from, address))
  return path !== undefined && path === other && paths.has(path) ? path : undefined
}

/** The same for what a script imports: not bare, and by the one address that integrity covers. */
export const ownModuleOf = (
  from: string,
  specifier: string,
  paths: ReadonlySet<string>,
): string | undefined => (/^\.{1,2}\/[^?#]*$/.test(specifier) ? ownFileOf(from, specifier, paths) : undefined)

function pathBelow(root: string, from: string, address: string): string | undefined {
  if (!URL.canParse(address, `${root}${from}`)) return undefined
  const { origin, pathname } = new URL(address, `${root}${from}`)
  const found = `${origin}${pathname}`
  return found.startsWith(root) ? found.slice(root.length) : undefined
}
