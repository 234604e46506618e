import { dropCopied, rememberSaid, signAsWritten } from './copied-notes.ts'
import { isLabelable } from './find-control.ts'

interface FieldTexts {
  readonly field: Element
  readonly control: HTMLElement | undefined
  readonly label: string
  readonly hint: string
  readonly error: string
  readonly isRequired: boolean
}

let lastId = 0

function note(tag: 'label' | 'div', slot: string): HTMLElement {
  const element = document.createElement(tag)
  element.slot = slot
  lastId += 1
  element.id = `jt-field-${slot}-${lastId}`
  signAsWritten(element)
  return element
}

/** Anything but text is made text first: compared as it is, it would be written again and again. */
function write(element: HTMLElement, value: string | null | undefined): void {
  const text = String(value ?? '')
  if (element.textContent !== text) element.textContent = text
}

const idOf = (element: Element): string => element.id

function describeById(control: Element, ids: readonly string[]): void {
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '))
  else control.removeAttribute('aria-describedby')
}

/**
 * The label, hint and error of a field. They are light-DOM elements, because a control outside the shadow root can only
 * be named and described by what is in its own tree.
 */
export class FieldNotes {
  readonly #label = note('label', 'label')
  readonly #hint = note('div', 'hint')
  readonly #error = note('div', 'error')
  /** What the page said of a control before it was marked. */
  readonly #marked = new WeakMap<Element, string | null>()

  #control: HTMLElement | undefined

  constructor() {
    this.#error.ariaLive = 'polite'
  }

  show({ field, control, label, hint, error, isRequired }: FieldTexts): void {
    const own = [this.#label, this.#hint, this.#error]
    dropCopied(field, own, control)
    for (const element of own) {
      if (element.parentElement !== field) field.append(element)
    }
    write(this.#label, label)
    this.#label.toggleAttribute('data-required', isRequired)
    write(this.#hint, hint)
    write(this.#error, error)
    if (this.#control && this.#control !== control) this.#disconnect(this.#control)
    this.#control = control
    if (control) this.#connect(control)
  }

  get #controlId(): string {
    return `${this.#label.id}-control`
  }

  #disconnect(control: HTMLElement): void {
    this.#unmark(control)
    this.#describe(control, [])
    if (control.id === this.#controlId) control.removeAttribute('id')
    if (control.getAttribute('aria-labelledby') === this.#label.id) control.removeAttribute('aria-labelledby')
  }

  #connect(control: HTMLElement): void {
    if (!control.id) control.id = this.#controlId
    if (isLabelable(control)) this.#label.setAttribute('for', control.id)
    else control.setAttribute('aria-labelledby', this.#label.id)
    const filled = [this.#hint, this.#error].filter((element) => element.textContent)
    this.#describe(control, filled)
    if (this.#error.textContent) this.#mark(control)
    else this.#unmark(control)
    rememberSaid(this.#error, this.#marked.get(control))
  }

  #mark(control: Element): void {
    const said = control.getAttribute('aria-invalid')
    if (said && said !== 'false') return
    this.#marked.set(control, said)
    control.setAttribute('aria-invalid', 'true')
  }

  #unmark(control: Element): void {
    const said = this.#marked.get(control)
    if (said === undefined || !this.#marked.delete(control)) return
    if (control.getAttribute('aria-invalid') !== 'true') return
    if (said === null) control.removeAttribute('aria-invalid')
    else control.setAttribute('aria-invalid', said)
  }

  /** Keeps what the page refers to by id, or a tooltip as an element; the attribute is empty then. */
  #describe(control: HTMLElement, filled: readonly HTMLElement[]): void {
    const ids = control.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? []
    const own = [this.#hint, this.#error]
    const elements = ids.length > 0 ? [] : (control.ariaDescribedByElements ?? [])
    const others = elements.filter((element) => !own.some((note) => note === element))
    if (others.length > 0) control.ariaDescribedByElements = [...others, ...filled]
    else
      describeById(control, [...ids.filter((id) => !own.some((note) => note.id === id)), ...filled.map(idOf)])
  }
}
