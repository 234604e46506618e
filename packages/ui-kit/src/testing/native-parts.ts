import { accessibilityNode } from './accessibility-node.ts'

/** The native parts of a control that a shopper works with. */
export function nativeParts(element: Element): HTMLElement[] {
  const inside = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])]
  const chips = [...element.querySelectorAll('jt-chip')].map((chip) =>
    chip.shadowRoot?.querySelector('button'),
  )
  return [...inside, ...chips.filter((chip) => chip instanceof HTMLElement)]
}

/** The parts that the browser, or its accessibility tree, holds for usable. */
export async function usableParts(element: Element): Promise<string[]> {
  const usable: string[] = []
  const all = nativeParts(element)
  if (all.length === 0) throw new Error(`<${element.localName}> has no native part.`)
  for (const part of all) {
    const node = await accessibilityNode(part)
    if (!part.matches(':disabled') || node?.isDisabled === false) usable.push(part.outerHTML)
  }
  return usable
}

/** Of a group of elements, one of them has it. */
export const hasFocus = (element: Element): boolean => element.matches(':focus, :has(:focus)')
