import type { PublicAnswer } from '@jangteo/page-renderer'
import { describe, expect, it } from 'vitest'
import { KeptAnswers } from './kept-answers.ts'

const ADDRESS = 'http://gateway/api/catalog/products/p1'
const touchP1 = { prefix: '/api/catalog', groups: ['p1', 'lists'] }
const answerOf = (text: string, maxAgeSeconds = 5): PublicAnswer => ({
  status: 200,
  text,
  read: { path: '/api/catalog/products/p1', maxAgeSeconds, groups: ['p1'] },
})

function createBench(maxBytes = 1_000_000) {
  const bench = { now: 0 }
  const answers = new KeptAnswers({ maxBytes, now: () => new Date(bench.now) })
  const keep = (answer: PublicAnswer, address = ADDRESS): void => answers.asking(address)(answer)
  const known = (address = ADDRESS): string | undefined => answers.known(address)?.text
  return Object.assign(bench, { answers, keep, known })
}

describe('kept answers', () => {
  it('are told again as long as their service says, with what is left of that', () => {
    const bench = createBench()
    bench.keep(answerOf('a'))
    bench.now = 4_000
    expect(bench.answers.known(ADDRESS)).toMatchObject({
      text: 'a',
      read: { maxAgeSeconds: 1, groups: ['p1'] },
    })
    bench.now = 5_000
    expect(bench.known()).toBeUndefined()
  })

  it('are as old as their question', () => {
    const bench = createBench()
    const keep = bench.answers.asking(ADDRESS)
    bench.now = 4_000
    keep(answerOf('a'))
    bench.now = 5_000
    expect(bench.known()).toBeUndefined()
  })

  it('are not kept where nobody may use them again', () => {
    const bench = createBench()
    bench.keep(answerOf('mine', 0))
    expect(bench.known()).toBeUndefined()
  })

  it('are forgotten once an event touches them, and others are not', () => {
    const bench = createBench()
    bench.keep(answerOf('a'))
    bench.answers.touch({ ...touchP1, groups: ['p2'] })
    expect(bench.known()).toBe('a')
    bench.answers.touch(touchP1)
    expect(bench.known()).toBeUndefined()
  })

  it('are not kept where something happened while they were under way', () => {
    const bench = createBench()
    const keep = bench.answers.asking(ADDRESS)
    bench.answers.touch(touchP1)
    keep(answerOf('before'))
    expect(bench.known()).toBeUndefined()
  })

  it('take no more memory than they may, and the longest are not kept at all', () => {
    const bench = createBench(32_000)
    const addresses = Array.from({ length: 40 }, (_, id) => `${ADDRESS}?id=${id}`)
    for (const address of addresses) bench.keep(answerOf('x'.repeat(300)), address)
    const kept = addresses.map(bench.known)
    expect(kept.at(-1)).toBeDefined()
    expect(kept.filter((text) => text !== undefined).length).toBeLessThan(30)
    bench.keep(answerOf('x'.repeat(1_000)))
    expect(bench.known()).toBeUndefined()
  })
})
