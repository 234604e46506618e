const blockingTypes: ReadonlySet<string> = new Set(
  'text search tel url email password date month week time datetime-local number'.split(' '),
)
const blockingElements: ReadonlySet<string> = new Set(['jt-input', 'jt-combobox', 'jt-quantity'])

const isSubmitButton = (element: Element): boolean => 'type' in element && element.type === 'submit'

const blocks = (element: Element): boolean =>
  element instanceof HTMLInputElement
    ? blockingTypes.has(element.type)
    : blockingElements.has(element.localName)

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
