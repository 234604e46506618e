/** Says that a note was written by a field, also in a copy of it. */
const WRITTEN = 'data-jt-written'

/** Says what the page had said of the control, beside the error that it is marked for. */
const SAID = 'data-said'

export function signAsWritten(note: Element): void {
  note.toggleAttribute(WRITTEN, true)
}

/** `undefined` where the field has not marked its control. */
export function rememberSaid(error: Element, said: string | null | undefined): void {
  if (said === undefined) error.removeAttribute(SAID)
  else error.setAttribute(SAID, said ?? '')
}

/**
 * A copy of a field, by `cloneNode`, as HTML or from a template, comes with the notes of the original, and its control refers
 * to them: both are taken back, so that it stands as the page has written it.
 */
export function dropCopied(field: Element, own: readonly Element[], control: Element | undefined): void {
  const written = [...field.querySelectorAll(`:scope > [${WRITTEN}][id^='jt-field-']`)]
  for (const note of written.filter((each) => !own.includes(each))) {
    note.remove()
    if (control) disconnect(control, note)
  }
}

function disconnect(control: Element, note: Element): void {
  if (control.id === `${note.id}-control`) control.removeAttribute('id')
  for (const name of ['aria-labelledby', 'aria-describedby'])
    setOrRemove(control, name, without(control.getAttribute(name), note.id))
  const said = note.getAttribute(SAID)
  if (said !== null) setOrRemove(control, 'aria-invalid', said)
}

const without = (ids: string | null, dropped: string): string =>
  (ids ?? '')
    .split(/\s+/)
    .filter((id) => id !== dropped)
    .join(' ')

function setOrRemove(element: Element, name: string, value: string): void {
  if (value) element.setAttribute(name, value)
  else element.removeAttribute(name)
}
