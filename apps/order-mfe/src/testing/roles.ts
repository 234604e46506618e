/** What each element of ours and of HTML is to assistive technology. */
const SELECTORS = {
  alert: 'jt-alert[variant="danger"]',
  button: 'button, jt-button',
  checkbox: 'jt-checkbox',
  dialog: 'jt-dialog',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  list: 'ul',
  listitem: 'li',
  progressbar: 'jt-shipping-progress',
  radio: 'jt-radio',
  radiogroup: 'jt-radio-group',
  spinbutton: 'jt-quantity',
  status: 'jt-alert:not([variant="danger"]), [role="status"]',
  textbox: 'jt-input',
} as const
export type Role = keyof typeof SELECTORS

function spokenText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
  return copy.textContent ?? ''
}

const nameOf = (element: Element): string =>
  (
    element.getAttribute('label') ??
    element.getAttribute('aria-label') ??
    (Reflect.get(element, 'label') as string | undefined) ??
    spokenText(element)
  )
    .replace(/\s+/g, ' ')
    .trim()

/** Elements of a role, by their accessible name where one is given. */
export function allByRole(root: ParentNode, role: Role, name?: string | RegExp): HTMLElement[] {
  const fits = (text: string): boolean =>
    name === undefined || (typeof name === 'string' ? text === name : name.test(text))
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) => fits(nameOf(element)))
}

/** The only one; throws with what there is instead. */
export function byRole(root: ParentNode, role: Role, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name)
  const [only] = found
  if (only && found.length === 1) return only
  const names = allByRole(root, role).map(nameOf)
  throw new Error(
    `Expected one ${role} "${String(name)}", found ${found.length}. There are: ${names.join(' | ') || 'none'}`,
  )
}

/** Types into a field, as a person who leaves it afterwards. */
export function fill(field: HTMLElement, value: string): void {
  Object.assign(field, { value })
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

export const submit = (root: ParentNode): void =>
  void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
