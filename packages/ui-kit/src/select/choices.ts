/** Copies of what a native select may have in it, in order. */
export function copyChoices(host: Element): Node[] {
  return [...host.children]
    .filter((child) => child.matches('option, optgroup, hr'))
    .map((child) => child.cloneNode(true))
}

const options = (host: Element, which = ''): HTMLOptionElement[] => [
  ...host.querySelectorAll<HTMLOptionElement>(`:is(:scope, :scope > optgroup) > option${which}`),
]

/** A value that no option has, not even an empty one. */
export const NO_CHOICE = '\0'

/** Which of its options, usable or not, has this value; -1: none. */
export const placeOf = (host: Element, value: string): number =>
  options(host).findIndex((option) => option.value === value)

/** Whether an option with this value can be chosen. */
export const isUsable = (host: Element, value: string): boolean =>
  options(host, ':enabled').some((option) => option.value === value)

/** Changes where a native select, too, chooses anew: not where a choice only becomes one that cannot be made. */
export const choiceKey = (host: Element): string =>
  options(host)
    .map(({ value, selected }) => value + selected)
    .join()

/** What a native select starts with: the last option that is marked, else the first that can be chosen. */
export function initialValue(host: Element): string {
  const marked = options(host).findLast((option) => option.selected)
  return (marked ?? options(host, ':enabled')[0])?.value ?? ''
}
