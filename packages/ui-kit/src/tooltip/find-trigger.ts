/** What a tooltip is about: the element of the id in its tree, or without an id the element before it. */
export function findTrigger(tooltip: HTMLElement & { readonly for: string }): HTMLElement | undefined {
  const root = tooltip.getRootNode()
  const isTree = root instanceof Document || root instanceof ShadowRoot
  const found = tooltip.for ? isTree && root.getElementById(tooltip.for) : tooltip.previousElementSibling
  return found instanceof HTMLElement ? found : undefined
}
