/**
 * Loads once, however often it is asked for; after a failure the next call tries again. Another `import()` of the same module would answer
 * one task later, behind whatever the browser has to paint.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    if (!loading) {
      loading = load()
      loading.catch(() => (loading = undefined))
    }
    return loading
  }
}
