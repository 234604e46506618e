/** The button that Enter presses: the form's first submit button, as HTML's implicit submission defines it. */
function defaultButton(form: HTMLFormElement): HTMLElement | undefined {
  return [...form.elements].find(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches('button[type=submit], button:not([type]), input[type=submit], jt-button[type=submit]'),
  )
}

/** Submits a form the way Enter in a native text field does: through its default button, which may be disabled. */
export function submitImplicitly(form: HTMLFormElement | null): void {
  if (!form) return
  const button = defaultButton(form)
  if (button) button.click()
  else form.requestSubmit()
}

/**
 * Submits a form with a custom element as the submitter. `requestSubmit(element)` refuses custom elements
 * (WICG/webcomponents#814), so the event's `submitter` is replaced; remove this when `ElementInternals` gets a type.
 */
export function submitWith(form: HTMLFormElement, submitter: HTMLElement): void {
  const nameSubmitter = (event: Event): void => {
    Object.defineProperty(event, 'submitter', { configurable: true, enumerable: true, value: submitter })
  }
  form.addEventListener('submit', nameSubmitter, { capture: true })
  form.requestSubmit()
  form.removeEventListener('submit', nameSubmitter, { capture: true })
}
