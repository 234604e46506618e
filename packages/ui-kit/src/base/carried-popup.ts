/** What a page says of the popup that an element opens. */
export const popupAttributes: readonly string[] = ['aria-expanded', 'aria-haspopup', 'aria-controls']

/** Carries that across the shadow boundary; ids stop there, element references do not. */
export function carryPopup(host: HTMLElement, control: HTMLElement): void {
  control.ariaExpanded = host.ariaExpanded
  control.ariaHasPopup = host.ariaHasPopup
  const popups = host.ariaControlsElements ?? []
  control.ariaControlsElements = popups.length > 0 ? [...popups] : null
}
