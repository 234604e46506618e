function withoutAnchors({ cssRules }: CSSStyleSheet): CSSStyleSheet {
  const rules = [...cssRules].flatMap((rule) =>
    rule instanceof CSSSupportsRule && rule.conditionText.startsWith('not') ? [...rule.cssRules] : [rule],
  )
  const bare = new CSSStyleSheet()
  bare.replaceSync(
    rules
      .map(({ cssText }) => cssText)
      .join('\n')
      .replaceAll(/position-(?:anchor|area|try)[a-z-]*:[^;]+;|[a-z-]+:[^;{}]*anchor[^;{}]*;/g, ''),
  )
  return bare
}

/** Takes anchor positioning from what is in an element, in its styles and in what scripts ask of the browser; returns how to give it back. */
export function takeAnchors(host: Element): () => void {
  for (const { shadowRoot } of host.querySelectorAll('*'))
    if (shadowRoot) shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map(withoutAnchors)
  const { supports } = CSS
  CSS.supports = (...asked: [string]): boolean => !asked.join(':').includes('anchor') && supports(...asked)
  return () => (CSS.supports = supports)
}
