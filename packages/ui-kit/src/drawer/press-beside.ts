/** Whether a press is on the backdrop of this element's own dialog. */
function isBeside(host: Element, event: MouseEvent): boolean {
  const [pressed] = event.composedPath()
  if (!(pressed instanceof HTMLDialogElement) || pressed.getRootNode() !== host.shadowRoot) return false
  const { left, right, top, bottom } = pressed.getBoundingClientRect()
  const { clientX: x, clientY: y } = event
  return x < left || x > right || y < top || y > bottom
}

/** Calls back after a press that began and ended beside the dialog, where the browser does not know `closedby` itself. */
export function onPressBeside(host: Element, pressed: () => void): void {
  if ('closedBy' in HTMLDialogElement.prototype) return
  let hasBegunBeside = false
  host.addEventListener('pointerdown', (event) => {
    hasBegunBeside = event instanceof MouseEvent && isBeside(host, event)
  })
  host.addEventListener('click', (event) => {
    if (hasBegunBeside && event instanceof MouseEvent && isBeside(host, event)) pressed()
  })
}
