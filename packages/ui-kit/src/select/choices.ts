/** Copies of what a native select may have in it, in order. */
export function copyChoices(host: Element): Node[] {
  return [...host.children]
    .filter((child) => child.matches('option, optgroup, hr'))
    .map((child) => child.cloneNode(true))
}

const options = (host: Element, which = ''): HTMLOptionElement[] => [
  ...host.querySelectorAll<HTMLOptionElement>(`option${which}`),
]

/** Whether one of its options, usable or not, has this value. */
export const hasChoice = (host: Element, value: string): boolean =>
  options(host).some((option) => option.value === value)

/** Whether an option with this value can be chosen. */
export const isUsable = (host: Element, value: string): boolean =>
  options(host, ':enabled').some((option) => option.value === value)

/** What a native select starts with: the last option that is marked, else the first that can be chosen. */
export function initialValue(host: Element): string {
  const marked = options(host).findLast((option) => option.selected)
  return (marked ?? options(host, ':enabled')[0])?.value ?? ''
}
