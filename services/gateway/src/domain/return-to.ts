import { localUrl } from './local-address.ts'

declare const brand: unique symbol

/** Path, query and hash on the shop's own origin, as URLs are serialised: nothing but ASCII. */
export type LocalPath = string & { readonly [brand]: 'LocalPath' }

const MAX_LENGTH = 2048
/** Control characters and space (URL parsers drop some), backslash (browsers read it as a slash). */
const isUnsafe = (character: string): boolean =>
  character <= ' ' || character === '\\' || character === '\u007f'

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

const startsLocally = (path: string): boolean =>
  path.startsWith('/') && !path.startsWith('//') && ![...path].some(isUnsafe)

/** What the gateway itself answers there, as its router reads the address. */
const isOurs = (path: string): boolean => /^\/(auth|api)(\/|$)/.test(path)

function serialised(text: string): string | undefined {
  if (text.length > MAX_LENGTH || !startsLocally(text)) return undefined
  // Decoded once more, in case something behind us does so before it redirects.
  const path = decoded(text.split(/[?#]/, 1)[0] ?? '')
  if (path === undefined || !startsLocally(path.replaceAll(' ', '+'))) return undefined
  const url = localUrl(text)
  return url && !isOurs(decoded(url.pathname) ?? '') ? url.pathname + url.search + url.hash : undefined
}

const isLocalPath = (path: string | undefined): path is LocalPath =>
  path !== undefined && path.length <= MAX_LENGTH

/** Where a person may be led after signing in: a page of the shop, escaped as a header needs it. Undefined for everything else (CWE-601). */
export function parseReturnTo(value: unknown): LocalPath | undefined {
  const path = typeof value === 'string' ? serialised(value) : undefined
  return isLocalPath(path) ? path : undefined
}
