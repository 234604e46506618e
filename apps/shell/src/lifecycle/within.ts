/** Rejects when `work` has not settled after `limit` milliseconds; what it does later is not waited for. */
export function within<T>(work: Promise<T>, limit: number, what: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} did not settle within ${limit} ms.`)), limit)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
