import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REPOSITORY } from './repository.ts'

const ATTACKS = 53
const TESTS = ['{services,packages}/*/src/**/*.{test,contract}.ts', 'e2e/**/*.spec.ts']

const text = readFileSync(join(REPOSITORY, 'docs/security.md'), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)

/** `a/{b,c}.ts` names two. */
function namesIn(name: string): readonly string[] {
  const [whole, before = '', inner = '', after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(name) ?? []
  return whole === undefined ? [name] : inner.split(',').flatMap((each) => namesIn(before + each + after))
}

const attacks = Array.from({ length: ATTACKS }, (_each, at) => `A${String(at + 1).padStart(2, '0')}`)
const there = globSync(TESTS, { cwd: REPOSITORY })

const namedIn = (row: string): readonly string[] =>
  [...row.matchAll(/`([^`]+\.ts)`/g)].flatMap(([, name = '']) => namesIn(name))

interface Threat {
  readonly words: string
  readonly numbers: readonly string[]
  readonly tests: readonly string[]
}

/** `the same` are the tests of the row before. */
const threats = rows.reduce<readonly Threat[]>((before, row) => {
  const [, threat = '', , test = ''] = row.split('|')
  const same = test.trim().startsWith('the same') ? (before.at(-1)?.tests ?? []) : []
  const tests = there.filter((path) => namedIn(test).some((name) => path.endsWith(name)))
  const numbers = threat.match(/A\d\d/g) ?? []
  return [...before, { words: threat.trim(), numbers, tests: [...same, ...tests] }]
}, [])

/** The numbers that stand at the head of a title in the file. */
function numbersIn(path: string): readonly string[] {
  const titles = readFileSync(join(REPOSITORY, path), 'utf8').matchAll(/\(\s*['`]((?:A\d\d )+)/g)
  return [...titles].flatMap(([, numbers = '']) => numbers.trim().split(' '))
}

it('names a test, which is there, for each threat and for each attack of the list', () => {
  expect(threats.filter(({ tests }) => tests.length === 0).map(({ words }) => words)).toEqual([])
  expect(attacks.filter((attack) => !threats.some(({ numbers }) => numbers.includes(attack)))).toEqual([])

  const named = rows.flatMap(namedIn)
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((name) => !there.some((path) => path.endsWith(name)))).toEqual([])
})

it('has each number at the head of the title of a test that its row names, and each of these under a number', () => {
  const titled = new Map(there.map((path) => [path, numbersIn(path)]))
  const isIn = (path: string, number: string): boolean => titled.get(path)?.includes(number) ?? false
  const missing = threats.flatMap(({ numbers, tests }) => [
    ...numbers.filter((number) => !tests.some((path) => isIn(path, number))),
    ...tests.filter((path) => numbers.length > 0 && !numbers.some((number) => isIn(path, number))),
  ])
  expect(missing).toEqual([])

  const isNamed = (path: string, number: string): boolean =>
    threats.some(({ numbers, tests }) => numbers.includes(number) && tests.includes(path))
  const unnamed = [...titled].flatMap(([path, numbers]) =>
    numbers.filter((number) => !isNamed(path, number)).map((number) => `${number} in ${path}`),
  )
  expect(unnamed).toEqual([])
})
