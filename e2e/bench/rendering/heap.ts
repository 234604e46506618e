/** What a process says that was started with `--inspect`. */
const ADDRESS = /Debugger listening on (ws:\S+)/

interface Answer {
  readonly id: number
  readonly result?: { readonly usedSize?: number }
}

/** What is left in the heap of a process's main thread after a garbage collection, in MB. @param output what the process has printed */
export async function heapMb(output: string): Promise<number> {
  const address = ADDRESS.exec(output)?.[1]
  if (address === undefined) throw new Error('The shop was not started with --inspect.')
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  const ask = (id: number, method: string): Promise<Answer> =>
    new Promise((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data)) as Answer
        if (answer.id === id) resolve(answer)
      })
      socket.send(JSON.stringify({ id, method }))
    })
  try {
    await ask(1, 'HeapProfiler.collectGarbage')
    const { result } = await ask(2, 'Runtime.getHeapUsage')
    return (result?.usedSize ?? Number.NaN) / 1024 / 1024
  } finally {
    socket.close()
  }
}
