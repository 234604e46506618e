const given = new WeakSet<Element>()
let lastId = 0

/** Gives an element without an id one of its own; a copy comes with that of its original, and gets another. */
export function giveOwnId(element: Element): void {
  if (given.has(element)) return
  const isCopied = element.id.startsWith(`${element.localName}-id-`)
  if (element.id && !isCopied) return
  lastId += 1
  element.id = `${element.localName}-id-${lastId}`
  given.add(element)
}
