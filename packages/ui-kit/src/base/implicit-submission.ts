/** Inputs that nothing is written in. */
const notWritten = /^(?:checkbox|radio|file|range|color|hidden|button|reset)$/
const written = /^jt-(?:input|combobox|quantity)$/

/** The first of a form is what Enter in a field presses. */
export const isSubmitButton = (element: Element): boolean => 'type' in element && element.type === 'submit'

const blocks = (element: Element): boolean =>
  element instanceof HTMLInputElement ? !notWritten.test(element.type) : written.test(element.localName)

/**
 * Submits a form the way Enter in a native field does: through its first submit button, which may be disabled; or, where
 * there is none, by itself if there is just one field to write in. (Without any, HTML would submit; browsers do not.)
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#implicit-submission
 */
export function submitImplicitly(form: HTMLFormElement): void {
  const elements = [...form.elements]
  const button = elements.find(isSubmitButton)
  if (button instanceof HTMLElement) button.click()
  else if (elements.filter(blocks).length === 1) form.requestSubmit()
}
