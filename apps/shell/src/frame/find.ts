/** A part of the frame. Throws where the frame does not have it: frame and shell come from the same release. */
export function find<Kind extends HTMLElement>(
  root: HTMLElement,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const element = root.querySelector(selector)
  if (element instanceof kind) return element
  throw new Error(
    `The page frame has no ${selector}. The composer must send the frame of the shell's own release.`,
  )
}
