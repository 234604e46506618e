import { plainElements } from './plain-elements.ts'
import { knownVariant } from './warn.ts'

let isWatching = false

function check(element: Element): void {
  const { values = {}, ask } = plainElements[element.localName] ?? {}
  for (const [name, words] of Object.entries(values))
    knownVariant(element, name, element.getAttribute(name), words)
  ask?.(element)
}

function checkAll(root: ParentNode): void {
  const tags = Object.keys(plainElements).join()
  if (root instanceof Element && root.matches(tags)) check(root)
  root.querySelectorAll(tags).forEach(check)
}

/** Warns whoever develops the page of what is wrong with an element of CSS alone; a release does not watch. */
export function watchPlainElements(): void {
  if (process.env.NODE_ENV === 'production' || typeof document === 'undefined' || isWatching) return
  isWatching = true
  checkAll(document)
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof Element) checkAll(node)
  })
  const attributeFilter = [
    'interactive',
    ...Object.values(plainElements).flatMap(({ values = {} }) => Object.keys(values)),
  ]
  observer.observe(document, { subtree: true, childList: true, attributeFilter })
}
