interface ComputedAccessibility {
  readonly computedName?: string
}

const text = (element: Element): string => element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''

/** What names it, by what its attributes and labels refer to. */
export function nameFromReferences(control: Element): string {
  const references = control.ariaLabelledByElements ?? []
  if (references.length > 0) return references.map(text).join(' ')
  const spoken = control.getAttribute('aria-label')
  if (spoken) return spoken
  return control instanceof HTMLInputElement ? [...(control.labels ?? [])].map(text).join(' ') : ''
}

/** The part of an element that assistive technology meets. */
export function innerControl(host: Element): HTMLElement {
  const control = host.shadowRoot?.getElementById('control')
  if (!control) throw new Error(`<${host.localName}> has rendered no control.`)
  return control
}

/** What the browser calls the control: its own answer in Chromium, the name's sources in Firefox, which tells nobody. */
export function accessibleName(host: Element): string {
  const control: Element & ComputedAccessibility = innerControl(host)
  return control.computedName ?? nameFromReferences(control)
}

/** The texts that describe the control, in the order they are read. */
export function descriptions(host: Element): string[] {
  return (innerControl(host).ariaDescribedByElements ?? []).map(text)
}
