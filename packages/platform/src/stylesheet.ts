export interface Stylesheet {
  readonly href: string
  readonly integrity?: string
}

const LOAD_LIMIT_MS = 1500

const findLink = (href: string): HTMLLinkElement | undefined =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].find(
    (link) => (link.dataset.retries ?? link.getAttribute('href')) === href,
  )

function createLink(stylesheet: Stylesheet, mfe: string): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  if (stylesheet.integrity) link.integrity = stylesheet.integrity
  link.dataset.mfe = mfe
  link.setAttribute('href', stylesheet.href)
  return link
}

/** A link that somebody else wrote has no mark, and browsers give an empty sheet to one that failed. */
function hasFailed({ dataset, sheet }: HTMLLinkElement): boolean {
  if ('failed' in dataset) return true
  try {
    return sheet?.cssRules.length === 0
  } catch {
    return true
  }
}

/** The link that is there, or a new one, also in place of one that failed: Chromium asks for that again under another address only. */
function linkFor(stylesheet: Stylesheet, mfe: string): HTMLLinkElement {
  const present = findLink(stylesheet.href)
  if (present && !hasFailed(present)) return present
  const link = createLink(stylesheet, mfe)
  if (present) {
    const address = new URL(stylesheet.href, location.href)
    address.searchParams.set('retry', String(Date.now()))
    link.dataset.uses = present.dataset.uses ?? '0'
    link.dataset.retries = stylesheet.href
    link.href = address.href
    present.replaceWith(link)
  } else document.head.append(link)
  return link
}

/** How many mounts use it is kept on the element itself, because a retried entry is a second instance of this module. One that failed stays, as a note for `linkFor`. */
function count(link: HTMLLinkElement | undefined, change: 1 | -1): void {
  if (!link) return
  const uses = Number(link.dataset.uses ?? 0) + change
  link.dataset.uses = String(uses)
  if (uses <= 0 && !('failed' in link.dataset)) link.remove()
}

function loaded(link: HTMLLinkElement): Promise<'loaded' | 'failed' | 'late'> {
  if (link.sheet) return Promise.resolve('loaded')
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('late'), LOAD_LIMIT_MS)
    const settle = (outcome: 'loaded' | 'failed') => () => {
      if (outcome === 'failed') link.dataset.failed = ''
      clearTimeout(timer)
      resolve(outcome)
    }
    link.addEventListener('load', settle('loaded'), { once: true })
    link.addEventListener('error', settle('failed'), { once: true })
  })
}

export interface MissingStylesheet {
  readonly href: string
  /** It may still come. */
  readonly isLate: boolean
}

/**
 * Adds the style sheets of an MFE to the page, or joins those already there, and waits for them at most 1.5 s.
 * @returns `missing`: those that are not there then; `release` removes a sheet once nobody uses it
 */
export function useStylesheets(
  stylesheets: readonly Stylesheet[],
  mfe: string,
): { readonly missing: Promise<readonly MissingStylesheet[]>; release(): void } {
  const links = stylesheets.map((stylesheet) => linkFor(stylesheet, mfe))
  for (const link of links) count(link, 1)
  const outcomes = Promise.all(links.map(async (link) => ({ href: link.href, outcome: await loaded(link) })))
  return {
    missing: outcomes.then((all) =>
      all.flatMap(({ href, outcome }) =>
        outcome === 'loaded' ? [] : [{ href, isLate: outcome === 'late' }],
      ),
    ),
    release() {
      for (const { href } of stylesheets) count(findLink(href), -1)
    },
  }
}
