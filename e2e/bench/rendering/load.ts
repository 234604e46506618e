import { Agent, get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { cpuSeconds } from './process-figures.ts'

export interface Load {
  readonly origin: string
  readonly pid: number
  readonly pages: number
  /** Path of a page, by its number. */
  readonly path: (page: number) => string
  readonly etag?: string
}

export interface Throughput {
  /** As the clock on the wall has it, with whatever else the machine does. */
  readonly perSecond: number
  /** In the time that one processor has worked for the shop. */
  readonly perCoreSecond: number
}

interface Page {
  readonly status: number
  readonly etag: string
  readonly text: string
}

const VISITORS_AT_ONCE = 16
/** Each is looked at whether a server rendered it. */
const LOOKED_AT_EACH = 100

/** One page, as a browser asks for it. */
export async function fetchPage(url: string, agent?: Agent, etag?: string): Promise<Page> {
  const headers = { 'accept-encoding': 'br', ...(etag && { 'if-none-match': etag }) }
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, async (response) => {
      const bytes = await buffer(response)
      const isCompressed = response.headers['content-encoding'] === 'br'
      resolve({
        status: response.statusCode ?? 0,
        etag: response.headers.etag ?? '',
        get text() {
          return (isCompressed ? brotliDecompressSync(bytes) : bytes).toString()
        },
      })
    }).on('error', reject)
  })
}

/** So many pages by sixteen visitors, each of whom asks for the next one when he has his. Rejects where one is not what it should be. */
export async function measureLoad({ origin, pid, pages, path, etag }: Load): Promise<Throughput> {
  const agent = new Agent({ keepAlive: true, maxSockets: VISITORS_AT_ONCE })
  let next = 0
  const visit = async (): Promise<void> => {
    for (let page = next++; page < pages; page = next++) {
      const answer = await fetchPage(origin + path(page), agent, etag)
      const isLookedAt = page % LOOKED_AT_EACH === 0
      const isRight = etag
        ? answer.status === 304
        : answer.status === 200 && (!isLookedAt || answer.text.includes('data-server-rendered'))
      if (!isRight) throw new Error(`${path(page)} answered ${answer.status}, or was not rendered.`)
    }
  }
  const [cpu, start] = [await cpuSeconds(pid), performance.now()]
  await Promise.all(Array.from({ length: VISITORS_AT_ONCE }, visit))
  const perSecond = pages / ((performance.now() - start) / 1000)
  const perCoreSecond = pages / ((await cpuSeconds(pid)) - cpu)
  agent.destroy()
  return { perSecond, perCoreSecond }
}
