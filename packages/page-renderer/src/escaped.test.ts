import type { PageRequest } from '@jangteo/contracts'
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { createPageRenderer } from './page-renderer.ts'
import { answerAsShop } from './testing/answer-as-shop.ts'
import { loadInto } from './testing/load-into.ts'
import { scriptOf } from './testing/scripts.ts'

const request: PageRequest = { path: '/c/kitchen', query: '', locale: 'ko', currency: 'KRW' }
/** What happens when a page asks to get out. */
let letOut = async (): Promise<void> => undefined
const shop = answerAsShop(({ url }, response) => {
  void (url === '/api/let-out' ? letOut() : Promise.resolve()).then(() => response.end('{}'))
})

/** The page of a thread that got out, and then does as is said. */
async function pagesOf(what: string) {
  const started = once(process, 'worker')
  const renderer = createPageRenderer({ timeMs: 60_000, threads: 1 })
  await renderer.warm({ script: scriptOf('{}'), scriptId: 'warms', request })
  const [thread] = (await started) as [Worker]
  const ended = once(thread, 'exit')
  letOut = () => loadInto(thread, new URL('./testing/escaped-thread.ts', import.meta.url))
  const script = scriptOf(`(await get('/api/let-out'), await get('/api/${what}'), {})`)
  const first = await renderer.render({ script, scriptId: what, request, origin: shop.origin })
  return { first, ended, renderer }
}

it.each(['send-nothing', 'send-what-cannot-be-read'])(
  'ends a thread that gets out to %s, and renders the next page in another',
  async (what) => {
    const { first, ended, renderer } = await pagesOf(what)
    const reason = expect.stringContaining('got out') as string
    expect(first).toEqual({ kind: 'failed', reason })
    await ended
    const next = { script: scriptOf('({ html: "alive" })'), scriptId: 'next', request }
    expect(await renderer.render(next)).toMatchObject({ page: { html: 'alive' } })
    await renderer.close()
  },
)

it.each(['answer-nothing', 'answer-no-page', 'answer-too-much', 'blame-nobody', 'give-no-reason'])(
  'believes no thread that gets out to %s',
  async (what) => {
    const { first, renderer } = await pagesOf(what)
    const reason = expect.stringMatching(/^the thread answered/) as string
    expect(first).toEqual({ kind: 'failed', reason })
    await renderer.close()
  },
)

it('answers for a thread that gets out to throw what has no text', async () => {
  const { first, renderer } = await pagesOf('throw-no-text')
  expect(first).toEqual({ kind: 'died', reason: 'What was thrown has no text.' })
  await renderer.close()
})
