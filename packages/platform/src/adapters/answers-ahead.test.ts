import { expect, it } from 'vitest'
import { createAnswersAhead } from './answers-ahead.ts'

const PATH = '/api/catalog/products/a1b2c3?locale=en'

function open(answers: readonly (Response | Error)[]) {
  const clock = { now: 0 }
  const asked: string[] = []
  const fetch = async (path: string): Promise<Response> => {
    const answer = answers[asked.push(path) - 1] ?? expect.fail('was asked once too often')
    if (answer instanceof Error) throw answer
    return answer
  }
  const { ask, ...others } = createAnswersAhead({ now: () => clock.now })
  const ahead = { ...others, ask: (path: string, owner?: string) => ask(path, () => fetch(path), owner) }
  return { clock, asked, ahead }
}

it('gives the answer that was asked for beforehand, once', async () => {
  const { ahead, asked } = open([Response.json('bag')])
  await expect((await ahead.ask(PATH)).json()).resolves.toBe('bag')
  await expect((await ahead.take(PATH))?.json()).resolves.toBe('bag')
  await expect(ahead.take(PATH)).resolves.toBeUndefined()
  expect(asked).toEqual([PATH])
})

it('gives it also while it is on its way, to whoever asked beforehand as well', async () => {
  const { ahead } = open([Response.json('bag')])
  const [asker, taker] = await Promise.all([ahead.ask(PATH), ahead.take(PATH)])
  await expect(asker.json()).resolves.toBe('bag')
  await expect(taker?.json()).resolves.toBe('bag')
})

it('asks once for what is asked for twice', async () => {
  const { ahead, asked } = open([Response.json('bag')])
  const answers = await Promise.all([ahead.ask(PATH), ahead.ask(PATH)])
  await expect(Promise.all(answers.map((answer) => answer.json()))).resolves.toEqual(['bag', 'bag'])
  expect(asked).toHaveLength(1)
})

it('knows nothing of other addresses, and gives nobody what was asked for another', async () => {
  const { ahead } = open([Response.json('bag')])
  await ahead.ask(PATH, 'a1')
  for (const owner of [undefined, 'a2']) await expect(ahead.take(PATH, owner)).resolves.toBeUndefined()
  await expect(ahead.take(`${PATH}&q=1`)).resolves.toBeUndefined()
})

it('gives no answer that is older than half a minute', async () => {
  const { ahead, clock, asked } = open([Response.json('old'), Response.json('new')])
  await ahead.ask(PATH)
  clock.now = 30_001
  await expect(ahead.take(PATH)).resolves.toBeUndefined()
  await ahead.ask(PATH)
  clock.now = 60_001
  await expect((await ahead.take(PATH))?.json()).resolves.toBe('new')
  expect(asked).toHaveLength(2)
})

it('gives it again to who asks again just after it was taken, and asks anew a second later', async () => {
  const { ahead, clock, asked } = open([Response.json('old'), Response.json('new')])
  await ahead.ask(PATH)
  await ahead.take(PATH)
  clock.now = 1000
  await ahead.ask(PATH)
  await expect((await ahead.take(PATH))?.json()).resolves.toBe('old')
  expect(asked).toHaveLength(1)
  clock.now = 2001
  await ahead.ask(PATH)
  await expect((await ahead.take(PATH))?.json()).resolves.toBe('new')
})

it('forgets what it is told to forget, also what is on its way', async () => {
  const { ahead } = open([Response.json('old'), Response.json('new')])
  const asking = ahead.ask(PATH)
  ahead.clear()
  await expect((await asking).json()).resolves.toBe('old')
  await expect(ahead.take(PATH)).resolves.toBeUndefined()
  await ahead.ask(PATH)
  await expect((await ahead.take(PATH))?.json()).resolves.toBe('new')
})

it.each([new Response(null, { status: 503 }), new TypeError('offline')])(
  'leaves it to the page to ask again after %s, and to whoever asks beforehand next',
  async (answer) => {
    const { ahead } = open([answer, Response.json('bag')])
    await ahead.ask(PATH).catch(() => undefined)
    await expect(ahead.take(PATH)).resolves.toBeUndefined()
    await ahead.ask(PATH)
    await expect((await ahead.take(PATH))?.json()).resolves.toBe('bag')
  },
)

it('says of an answer where it came from', async () => {
  const url = `http://shop.test${PATH}`
  const { ahead } = open([Object.defineProperty(Response.json('bag'), 'url', { value: url })])
  expect((await ahead.ask(PATH)).url).toBe(url)
  expect((await ahead.take(PATH))?.url).toBe(url)
})
