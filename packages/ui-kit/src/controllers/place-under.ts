/** Puts what has opened under its anchor, or over it in the lower half of the window, in browsers whose styles know no anchors. */
export function placeUnder(open: HTMLElement, anchor: Element): void {
  if (CSS.supports('anchor-name:--a')) return
  const { left, top, bottom } = anchor.getBoundingClientRect()
  const block = top < innerHeight / 2 ? `${bottom}px auto auto` : `auto auto ${innerHeight - top}px`
  open.style.inset = `${block} ${Math.max(0, Math.min(left, innerWidth - open.offsetWidth - 16))}px`
}
