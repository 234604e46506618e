/** Asks so many times, one after the other; answers each status. */
export async function repeat(times: number, ask: () => Promise<number>): Promise<readonly number[]> {
  const statuses: number[] = []
  for (let call = 0; call < times; call += 1) statuses.push(await ask())
  return statuses
}
