import type { PageRequest } from '@jangteo/contracts'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import type { Worker } from 'node:worker_threads'
import { beforeEach, expect, it } from 'vitest'
import { createPageRenderer } from './page-renderer.ts'
import { answerAsShop } from './testing/answer-as-shop.ts'
import { scriptOf } from './testing/scripts.ts'
import { SEARCHING } from './testing/searching.ts'

/** Made at run time: no file that a thread loads has them. */
const SECRET = `secret-${randomUUID()}`
const COOKIE = `cart=${randomUUID()}`
const request: PageRequest = {
  path: '/c/kitchen',
  query: '?q=known-to-the-thread',
  locale: 'ko',
  currency: 'KRW',
}

const ASKED_WITH = { cookie: COOKIE, headers: { 'x-secret': SECRET } }
const asked: IncomingHttpHeaders[] = []
/** What happens while the page waits for its data. */
let meanwhile = async (): Promise<void> => undefined
const shop = answerAsShop((incoming, response) => {
  asked.push(incoming.headers)
  void meanwhile().then(() => response.end('{"name":"a thing"}'))
})
beforeEach(() => {
  asked.length = 0
})

/** Every text in the memory of a thread, that of its modules and of what it was sent among them. */
async function memoryOf(thread: Worker): Promise<string> {
  const parts: string[] = []
  for await (const part of await thread.getHeapSnapshot()) parts.push(String(part))
  return parts.join('')
}

it('shows a script that looks everywhere no more than what the page is about', async () => {
  const renderer = createPageRenderer({ timeMs: 60_000, threads: 1 })
  process.env['SECRET_OF_A_TEST'] = SECRET
  const task = { script: SEARCHING, scriptId: 'looks', request, origin: shop.origin, ...ASKED_WITH }
  const outcome = await renderer.render(task).finally(() => delete process.env['SECRET_OF_A_TEST'])
  const html = outcome.kind === 'page' ? outcome.page.html : expect.fail(outcome.reason)
  expect(asked).toMatchObject([{ 'x-secret': SECRET, cookie: COOKIE }])
  const looked = ['known-to-the-thread', 'a thing', SECRET, COOKIE].filter((text) => html.includes(text))
  expect(looked).toEqual(['known-to-the-thread', 'a thing'])
  await renderer.close()
})

it('leaves what the shop is asked with out of the memory of threads', async () => {
  const started = once(process, 'worker')
  const renderer = createPageRenderer({ timeMs: 60_000, threads: 1 })
  const script = scriptOf('({ html: (await get("/api/thing")).body.name })')
  const task = { script, scriptId: 'asks', request, origin: shop.origin, ...ASKED_WITH }
  await renderer.warm({ script, scriptId: 'asks', request })
  const [thread] = (await started) as [Worker]
  let memory = ''
  meanwhile = async () => void (memory = await memoryOf(thread))
  expect(await renderer.render(task)).toMatchObject({ kind: 'page', page: { html: 'a thing' } })
  expect(asked).toMatchObject([{ 'x-secret': SECRET, cookie: COOKIE }])
  const found = ['known-to-the-thread', SECRET, COOKIE].filter((text) => memory.includes(text))
  expect(found).toEqual(['known-to-the-thread'])
  await renderer.close()
})
