const VISIBLE_AFTER_MS = 200

/** Shows the bar while at least one piece of work takes longer than 200 ms: a quick one must not flash. */
export function createProgress(bar: HTMLElement): { during<T>(work: Promise<T>): Promise<T> } {
  let running = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const end = (): void => {
    running -= 1
    if (running > 0) return
    clearTimeout(timer)
    bar.hidden = true
  }
  return {
    during(work) {
      running += 1
      if (running === 1)
        timer = setTimeout(() => {
          bar.hidden = false
        }, VISIBLE_AFTER_MS)
      return work.finally(end)
    },
  }
}
