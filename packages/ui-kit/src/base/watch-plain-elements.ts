import { requireSlot } from './warn-missing.ts'
import { knownVariant } from './warn.ts'

/** What elements of CSS alone know: nothing defines them, so nothing of theirs could warn of a mistyped value. */
const KNOWN = {
  'jt-badge': { variant: ['neutral', 'accent', 'sale', 'success', 'danger'] },
  'jt-skeleton': { shape: ['text', 'block', 'circle'] },
} as const
const TAGS = Object.keys(KNOWN).join()
let isWatching = false

function check(element: Element): void {
  const known: Readonly<Record<string, readonly string[]>> = KNOWN[element.localName as keyof typeof KNOWN]
  for (const [name, values] of Object.entries(known))
    knownVariant(element, name, element.getAttribute(name), values)
  if (element.localName === 'jt-badge') requireSlot(element, '', 'a word or two')
}

function checkAll(root: ParentNode): void {
  if (root instanceof Element && root.matches(TAGS)) check(root)
  root.querySelectorAll(TAGS).forEach(check)
}

/** Warns whoever develops the page of what is wrong with a `jt-badge` or `jt-skeleton`; a release does not watch. */
export function watchPlainElements(): void {
  if (process.env.NODE_ENV === 'production' || typeof document === 'undefined' || isWatching) return
  isWatching = true
  checkAll(document)
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof Element) checkAll(node)
  })
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['variant', 'shape'] })
}
