import { VERSION } from './version.ts'
import { warnOnce } from './warn.ts'

// Behind every word that leads up to a version, such as `beta`.
const finished = (version: string): string => (version.includes('-') ? version : `${version}-zz`)

/** As semver orders versions: what leads up to a version, e.g. `1.0.0-beta.1`, is older than it. */
export const isOlder = (theirs: string, ours: string): boolean =>
  finished(theirs).localeCompare(finished(ours), 'en', { numeric: true }) < 0

function conflict(theirs: string): string {
  const loss = isOlder(theirs, VERSION) ? ', and what is new in it will be missing' : ''
  return `The kit is on this page twice: ${theirs} is in use, ${VERSION} is ignored${loss}.`
}

declare global {
  interface Window {
    /**
     * Of a page that takes over what a server rendered, while it does: called with each definition, to run it when its turn comes. Many elements that stand in the
     * document become what they are in that moment, and those of all tags at once would be one long task.
     */
    jtDefineInTurn?: (define: () => void) => void
  }
}

/**
 * Registers an element under its tag, at once or when the page has its turn come (`jtDefineInTurn`). Of several copies of the kit on a page, the first to register a tag keeps it: a later
 * copy, of whatever version, does not throw (a throw would break the micro-frontend that brought it) but says once that the
 * page loads the kit twice.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof window !== 'undefined' && window.jtDefineInTurn)
    window.jtDefineInTurn(() => register(tag, element))
  else register(tag, element)
}

function register(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag)
  if (!existing) {
    customElements.define(tag, element)
    return
  }
  if (existing === element) return
  const theirs = 'version' in existing ? String(existing.version) : 'unknown'
  warnOnce(`${conflict(theirs)} Import it through the import map, so that every module gets the same copy.`)
}
