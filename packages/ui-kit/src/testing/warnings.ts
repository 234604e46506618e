/** What the kit says to the developer while `act` runs and in the turn after it. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const { warn } = console
  const warnings: string[] = []
  console.warn = (message: string) => warnings.push(message)
  try {
    await act()
    await new Promise((resolve) => setTimeout(resolve, 20))
  } finally {
    console.warn = warn
  }
  return warnings
}
