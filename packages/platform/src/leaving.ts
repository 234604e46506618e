/** Enough for another page to begin to come. What comes may be a file to keep: then this page stays. */
const PATIENCE_MS = 10_000

let stays: Promise<void> | undefined

/** For the shell only, once for each document. */
export function watchLeaving(): void {
  addEventListener('beforeunload', () => {
    stays = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  })
}

/**
 * Some browsers break off what a page still loads as soon as it is being left, long before it is gone: that is nobody's failure, and nothing to
 * show to somebody who leaves. Settles when it is clear that the page stays; undefined where nobody is leaving it.
 */
export const staying = (): Promise<void> | undefined => stays
