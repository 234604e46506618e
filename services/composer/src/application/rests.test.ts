import { describe, expect, it } from 'vitest'
import { Rests } from './rests.ts'

const ID = 'script public'

function createBench() {
  const bench = { now: 0 }
  const rests = new Rests(() => new Date(bench.now))
  const fail = (visitor: string, times = 1): void => {
    for (let time = 0; time < times; time += 1) rests.failed(ID, visitor)
  }
  const succeed = (...visitors: readonly string[]): void => {
    for (const visitor of visitors) rests.succeeded(ID, visitor)
  }
  const isResting = (visitor: string): boolean => rests.isResting(ID, visitor)
  return Object.assign(bench, { rests, fail, succeed, isResting })
}

describe('what fails', () => {
  it('rests for ten seconds after three failures, and again after one more', () => {
    const bench = createBench()
    bench.fail('a', 2)
    expect(bench.isResting('a')).toBe(false)
    bench.fail('a')
    expect(bench.isResting('a')).toBe(true)
    bench.now = 10_000
    expect(bench.isResting('a')).toBe(false)
    bench.fail('a')
    expect(bench.isResting('a')).toBe(true)
  })

  it('rests for nobody but the one for whom it failed, whatever he asks for', () => {
    const bench = createBench()
    bench.fail('a', 100)
    expect([bench.isResting('a'), bench.isResting('b')]).toEqual([true, false])
  })

  it('does not rest where it goes on well for others', () => {
    const bench = createBench()
    bench.succeed('b')
    bench.fail('a', 100)
    expect([bench.isResting('a'), bench.isResting('b'), bench.isResting('c')]).toEqual([false, false, false])
  })

  it('rests for all once it failed for three, and for most of those who came last', () => {
    const bench = createBench()
    bench.succeed('a', 'b', 'x', 'y', 'z')
    for (const visitor of ['a', 'b', 'c']) bench.fail(visitor)
    expect(bench.isResting('new')).toBe(false)
    bench.fail('x')
    expect(bench.isResting('new')).toBe(true)
    bench.succeed('x')
    expect(bench.isResting('new')).toBe(false)
  })

  it('rests for all soon after it went bad, however long it was well', () => {
    const bench = createBench()
    bench.succeed(...Array.from({ length: 1_000 }, (_, id) => `before ${id}`))
    for (let id = 0; id < 10; id += 1) bench.fail(`after ${id}`)
    expect(bench.isResting('new')).toBe(false)
    bench.fail('after 10')
    expect(bench.isResting('new')).toBe(true)
  })

  it('is forgotten once a thousand others came after it: releases come without an end', () => {
    const bench = createBench()
    bench.fail('a', 3)
    for (let release = 0; release < 999; release += 1) bench.rests.succeeded(`script ${release}`, 'a')
    expect(bench.isResting('a')).toBe(true)
    for (let release = 0; release < 1000; release += 1) bench.rests.succeeded(`script ${release}`, 'a')
    expect(bench.isResting('a')).toBe(false)
  })

  it('rests alone', () => {
    const bench = createBench()
    bench.fail('a', 3)
    expect(bench.rests.isResting('script plain', 'a')).toBe(false)
  })
})
