interface Asked extends HTMLElement {
  checkValidity(): boolean
}

let isOnlyAsked = false
let isFocusGiven = false

/** Asks whether something is valid. The browser fires `invalid` then, too, which is no reason to show anybody anything. */
export function ask(question: () => boolean): boolean {
  const before = isOnlyAsked
  isOnlyAsked = true
  const answer = question()
  isOnlyAsked = before
  return answer
}

/** Makes `checkValidity()` of a form or a native control known as a question. */
export function knowQuestions(asked: Asked): void {
  if (Object.hasOwn(asked, 'checkValidity')) return
  const { checkValidity } = asked
  asked.checkValidity = () => ask(() => checkValidity.call(asked))
}

function giveFocus(control: HTMLElement): void {
  if (isFocusGiven) return
  isFocusGiven = true
  // Of a form that the shopper sends, microtasks run between the events; a task does not.
  setTimeout(() => (isFocusGiven = false))
  control.focus()
}

/**
 * Called while `invalid` is on its way to a control: shows the mistake in place of the browser's bubble, and gives the focus to
 * the first of the controls that are told of together; unless the page only asks, or prevents the event to show it itself.
 */
export function takeReport(event: Event, show: () => void): void {
  const { target } = event
  if (isOnlyAsked || !(target instanceof HTMLElement)) return
  const report = (heard: Event): void => {
    if (heard !== event || event.defaultPrevented) return
    event.preventDefault()
    giveFocus(target)
    show()
  }
  target.addEventListener('invalid', report)
  setTimeout(() => target.removeEventListener('invalid', report))
}
