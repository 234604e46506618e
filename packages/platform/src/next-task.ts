/** Lets the browser answer what somebody does, and paint, before the work goes on. Nobody waits for that in a page that is hidden. */
export async function nextTask(): Promise<void> {
  if (document.hidden) return
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } }
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)))
}
