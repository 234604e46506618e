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

it('names a test, which is there, for each attack of the list', () => {
  const attacks = Array.from({ length: ATTACKS }, (_each, at) => `A${String(at + 1).padStart(2, '0')}`)
  expect(attacks.filter((attack) => !rows.some((row) => row.includes(attack)))).toEqual([])

  const there = globSync(TESTS, { cwd: REPOSITORY })
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`([^`]+\.ts)`/g)].flatMap(([, name = '']) => namesIn(name)),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((name) => !there.some((path) => path.endsWith(name)))).toEqual([])
})
