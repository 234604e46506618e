/** Runs once the page has loaded and its main thread has nothing to do. */
export function whenQuiet(window: Window, run: () => void): void {
  const idle = (): unknown => (window.requestIdleCallback ?? window.setTimeout)(run)
  if (window.document.readyState === 'complete') idle()
  else window.addEventListener('load', idle, { once: true })
}
