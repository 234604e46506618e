type MaybeNode = EventTarget | false | null | undefined

const sketch = (node: MaybeNode): string =>
  node instanceof Element ? `<${node.localName}${node.id && `#${node.id}`}>` : String(node)

/** Fails with a short message: chai would print the whole tree behind both nodes, which takes longer than a run may. */
export function expectSame(actual: MaybeNode, expected: MaybeNode): void {
  if (actual !== expected) throw new Error(`Expected ${sketch(expected)}, got ${sketch(actual)}.`)
}

export function expectOther(actual: MaybeNode, unwanted: MaybeNode): void {
  if (actual === unwanted) throw new Error(`Expected another element than ${sketch(unwanted)}.`)
}
