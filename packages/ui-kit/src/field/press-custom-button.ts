import { isSubmitButton } from '../base/implicit-submission.ts'

/**
 * Lets the Enter that a native input is about to act on press a custom element that is the submit button of its form. Browsers
 * pass over it, so for that moment a native button stands in for it: they press that after the change, and unless it is disabled.
 */
export function pressCustomButton({ key, target }: KeyboardEvent): void {
  if (key !== 'Enter' || !(target instanceof HTMLInputElement) || !target.form) return
  const button = [...target.form.elements].find(isSubmitButton)
  if (!(button instanceof HTMLElement) || !customElements.get(button.localName)) return
  const standIn = document.createElement('button')
  standIn.hidden = true
  standIn.disabled = button.matches(':disabled')
  standIn.addEventListener('click', (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.click()
  })
  target.form.prepend(standIn)
  setTimeout(() => standIn.remove())
}
