interface Naming {
  /** The custom element that people label and describe from outside. */
  readonly host: HTMLElement
  /** The part inside that assistive technology meets. */
  readonly control: HTMLElement
  /** External `<label>` elements of the host. */
  readonly labels: readonly Element[]
  /** What it is called when nothing outside names it and nothing inside is read. */
  readonly spoken?: string
}

/** What a page may name and describe an element with. */
export const namingAttributes: readonly string[] = ['aria-label', 'aria-labelledby', 'aria-describedby']

const ownParts = ({ shadowRoot }: Element, ids: readonly string[]): Element[] =>
  ids.flatMap((id) => shadowRoot?.getElementById(id) ?? [])

function refer(control: HTMLElement, attribute: string, ids: readonly Element[]): void {
  if (ids.length > 0) control.setAttribute(attribute, ids.map((part) => part.id).join(' '))
  else control.removeAttribute(attribute)
}

/**
 * Carries names and descriptions across the shadow boundary. Ids stop there, element references do not, but axe and older
 * engines cannot read them: so they are used only where something outside is involved.
 */
export function carryNames({ host, control, labels, spoken: ownName }: Naming): void {
  const named = host.ariaLabelledByElements ?? []
  const said = host.getAttribute('aria-label')
  const outer = named.length > 0 || said ? named : labels
  const spoken = said || ownName
  if (spoken) control.setAttribute('aria-label', spoken)
  else control.removeAttribute('aria-label')
  if (outer.length > 0) control.ariaLabelledByElements = [...outer, ...ownParts(host, ['label', 'text'])]
  else refer(control, 'aria-labelledby', spoken ? [] : ownParts(host, ['label']))

  const descriptions = ownParts(host, ['hint', 'error']).filter((part) => part.textContent?.trim())
  const described = host.ariaDescribedByElements ?? []
  if (described.length > 0) control.ariaDescribedByElements = [...described, ...descriptions]
  else refer(control, 'aria-describedby', descriptions)
}
