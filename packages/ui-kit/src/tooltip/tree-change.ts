interface Watched {
  readonly observer: MutationObserver
  readonly listeners: Set<() => void>
}

/** One observer for each tree, however many ask: every change of a page wakes every observer of it. */
const watched = new Map<Node, Watched>()

function watch(root: Node): Watched {
  const listeners = new Set<() => void>()
  const observer = new MutationObserver(() => listeners.forEach((listener) => listener()))
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] })
  const watching = { observer, listeners }
  watched.set(root, watching)
  return watching
}

/** Calls back after elements of the tree came, went or changed their id; returns how to stop that, once. */
export function onTreeChange(root: Node, listener: () => void): () => void {
  const { observer, listeners } = watched.get(root) ?? watch(root)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    observer.disconnect()
    watched.delete(root)
  }
}
