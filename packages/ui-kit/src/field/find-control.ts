export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const labelable = 'input:not([type=hidden]), select, textarea, button, meter, output, progress'

export const isNative = (target: unknown): target is NativeControl =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

export const isFormAssociated = (tag: string): boolean => {
  const definition = customElements.get(tag)
  return definition !== undefined && 'formAssociated' in definition && definition.formAssociated === true
}

/** A `<label>` works on it; any other element, e.g. a group, can only refer to its label. */
export const isLabelable = (element: Element): boolean =>
  element.matches(labelable) || isFormAssociated(element.localName)

/** The control in a field: the first one that a label works on, or else the first element. */
export function findControl(field: Element): HTMLElement | undefined {
  const content = [...field.querySelectorAll<HTMLElement>(':scope > :not([slot])')]
  const inside = content.flatMap((child) => [child, ...child.querySelectorAll<HTMLElement>('*')])
  return inside.find(isLabelable) ?? content[0]
}
