import type { PageRead } from '@jangteo/page-renderer'
import { describe, expect, it } from 'vitest'
import { KeptPages, type MadePage, type PageSource } from './kept-pages.ts'

interface Page {
  readonly text: string
}
const product: PageRead = { path: '/api/catalog/products/p1', maxAgeSeconds: 5, groups: ['p1'] }
const touchP1 = { prefix: '/api/catalog', groups: ['p1', 'lists'] }

function createBench(maxBytes = 1_000_000) {
  const bench = {
    now: 0,
    made: 0,
    kind: 'good' as MadePage<Page>['kind'],
    reads: [product] as readonly PageRead[],
    bytes: 1_000,
    /** Ends what is being made, where it is held. */
    isHeld: false,
    release: [] as (() => void)[],
    sources: [] as PageSource[],
  }
  const pages = new KeptPages<Page>({
    maxBytes,
    now: () => new Date(bench.now),
    count: (source) => bench.sources.push(source),
  })
  const make = async (): Promise<MadePage<Page>> => {
    bench.made += 1
    const { kind, reads, bytes } = bench
    const content = { text: `${kind} ${bench.made}` }
    if (bench.isHeld) await new Promise<void>((resolve) => bench.release.push(resolve))
    return { kind, content, reads, bytes }
  }
  const get = async (key = 'a'): Promise<string> => (await pages.get(key, make)).text
  return Object.assign(bench, { pages, make, get })
}
/** As long as what goes on behind somebody's back. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('kept pages', () => {
  it('are made once while they are fresh, for each key', async () => {
    const bench = createBench()
    expect([await bench.get(), await bench.get(), await bench.get('b')]).toEqual([
      'good 1',
      'good 1',
      'good 2',
    ])
    expect(bench.sources).toEqual(['made', 'kept', 'made'])
  })

  it('are made once for all who wait', async () => {
    const bench = createBench()
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => bench.get())))).toEqual(
      new Set(['good 1']),
    )
  })

  it('are shown for a minute after that, and made anew behind the visitor’s back', async () => {
    const bench = createBench()
    await bench.get()
    bench.now = 5_000
    expect(await Promise.all([bench.get(), bench.get()])).toEqual(['good 1', 'good 1'])
    await settle()
    expect([await bench.get(), bench.made]).toEqual(['good 2', 2])
    bench.now = 200_000
    expect(await bench.get()).toBe('good 3')
  })

  it('are fresh as long as the least of what they were made from, and at most a minute', async () => {
    const bench = createBench()
    bench.reads = [product, { path: '/api/catalog/categories', maxAgeSeconds: 60, groups: [] }]
    await bench.get('short')
    bench.reads = []
    await bench.get('long')
    bench.now = 59_999
    await bench.get('long')
    await bench.get('short')
    expect(bench.sources).toEqual(['made', 'made', 'kept', 'stale'])
  })

  it('are not kept where a service does not say that its answer may be used again', async () => {
    const bench = createBench()
    bench.reads = [product, { path: '/api/x', maxAgeSeconds: 0, groups: [] }]
    expect([await bench.get(), await bench.get()]).toEqual(['good 1', 'good 2'])
  })

  it('are made anew for the next visitor once something touches them, and others are not', async () => {
    const bench = createBench()
    await bench.get('p1')
    bench.reads = [{ ...product, groups: ['p2'] }]
    await bench.get('p2')
    bench.pages.touch(touchP1)
    bench.reads = [product]
    expect([await bench.get('p1'), await bench.get('p2')]).toEqual(['good 3', 'good 2'])
  })

  it('stay the same object where what was made anew says the same', async () => {
    const bench = createBench()
    const makeSame = async (): Promise<MadePage<Page>> => {
      bench.made += 1
      return { kind: 'good', content: { text: 'same' }, reads: [product], bytes: 1_000 }
    }
    const first = await bench.pages.get('a', makeSame)
    bench.pages.touch(touchP1)
    expect(await bench.pages.get('a', makeSame)).toBe(first)
    expect(await bench.pages.get('a', makeSame)).toBe(first)
    expect([bench.made, bench.sources]).toEqual([2, ['made', 'made', 'kept']])
  })

  it('are not compared with what failed', async () => {
    const bench = createBench()
    let reads = 0
    const content = {
      get text() {
        reads += 1
        return 'good'
      },
    }
    await bench.pages.get('a', async () => ({ kind: 'good', content, reads: [product], bytes: 1_000 }))
    bench.kind = 'failed'
    bench.pages.touch(touchP1)
    expect(await bench.pages.get('a', bench.make)).toBe(content)
    expect(reads).toBe(0)
  })

  it('are not given to who asks after the touch if they were begun before', async () => {
    const bench = createBench()
    bench.isHeld = true
    const before = bench.get()
    bench.pages.touch(touchP1)
    const after = bench.get()
    for (const end of bench.release.reverse()) {
      end()
      await settle()
    }
    expect([await before, await after]).toEqual(['good 1', 'good 2'])
    bench.isHeld = false
    expect([await bench.get(), bench.made]).toEqual(['good 2', 2])
  })

  it('count as touched by what happened while they were made', async () => {
    const bench = createBench()
    bench.isHeld = true
    const before = bench.get()
    bench.pages.touch(touchP1)
    bench.release[0]?.()
    await before
    bench.isHeld = false
    expect(await bench.get()).toBe('good 2')
  })

  it('go on, however old and touched, where none can be made, and nobody waits for five seconds', async () => {
    const bench = createBench()
    await bench.get()
    bench.kind = 'failed'
    bench.now = 24 * 3_600_000
    bench.pages.touch(touchP1)
    expect(await bench.get()).toBe('good 1')
    bench.now += 4_999
    for (let time = 0; time < 5; time += 1) expect(await bench.get()).toBe('good 1')
    expect(bench.made).toBe(2)
    bench.now += 1
    bench.kind = 'good'
    expect(await bench.get()).toBe('good 3')
  })

  it('are forgotten once it is clear that they are no longer true', async () => {
    const bench = createBench()
    await bench.get()
    bench.pages.touch(touchP1)
    bench.kind = 'other'
    expect(await bench.get()).toBe('other 2')
    bench.kind = 'failed'
    expect(await bench.get()).toBe('failed 3')
  })

  it('that failed are kept for nobody', async () => {
    const bench = createBench()
    bench.kind = 'failed'
    expect([await bench.get(), await bench.get()]).toEqual(['failed 1', 'failed 2'])
  })

  it('take no more memory than they may: those that nobody asked for longest are given up', async () => {
    const bench = createBench(16_000)
    for (let page = 0; page < 20; page += 1) await bench.get(String(page))
    await bench.get('19')
    await bench.get('0')
    expect(bench.sources.slice(-2)).toEqual(['kept', 'made'])
  })
})
