/** A place at the end of `<body>` for what must lie above the page; carries the MFE's style scope. */
export function addOverlay(mfe: string): HTMLElement {
  const overlay = document.createElement('div')
  overlay.dataset.mfe = mfe
  overlay.dataset.overlay = ''
  document.body.append(overlay)
  return overlay
}
