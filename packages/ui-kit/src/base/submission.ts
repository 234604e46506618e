interface Submitter extends HTMLElement {
  readonly value: string
  /** It submits what is invalid, too. */
  readonly formnovalidate: boolean
}

/** Where an event of this form can be heard first: submit does not leave a shadow root. */
const outermostTarget = (form: HTMLFormElement): EventTarget => {
  const root = form.getRootNode()
  return root instanceof ShadowRoot ? root : window
}

/**
 * Submits a form with a custom element as the submitter. `requestSubmit(element)` refuses custom elements
 * (WICG/webcomponents#814), so the event's `submitter` is replaced; remove this when `ElementInternals` gets a type.
 * `new FormData(form)` has the submitter's value while `submit` is told; `new FormData(form, submitter)` refuses it, too.
 */
export function submitWith(form: HTMLFormElement, submitter: Submitter): void {
  const nameSubmitter = (event: Event): void => {
    if (event.target !== form) return
    Object.defineProperty(event, 'submitter', { configurable: true, enumerable: true, value: submitter })
  }
  const outermost = outermostTarget(form)
  outermost.addEventListener('submit', nameSubmitter, { capture: true })
  const dialog = form.method === 'dialog' ? form.closest('dialog[open]') : null
  if (submitter.formnovalidate) submitUnvalidated(form)
  else form.requestSubmit()
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.returnValue = submitter.value
  outermost.removeEventListener('submit', nameSubmitter, { capture: true })
}

function submitUnvalidated(form: HTMLFormElement): void {
  const { noValidate } = form
  form.noValidate = true
  form.requestSubmit()
  form.noValidate = noValidate
}
