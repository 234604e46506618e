const said = new Set<string>()

/** Warns the developer once per message, however many elements run into it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return
  said.add(message)
  console.warn(`[ui-kit] ${message}`)
}
