import { expect, it } from 'vitest'
import { routes } from '../mfe.config.json'
import { criteriaFromAddress, type ListSetting } from './model/list-criteria.ts'

const declaredFor = (pattern: string): readonly string[] =>
  routes.find((route) => route.pattern === pattern)?.query ?? []

/** Names of the query that lists read. */
function namesRead(setting: ListSetting): readonly string[] {
  const read = new Set<string>()
  criteriaFromAddress(new Proxy({}, { get: (_, name) => void read.add(String(name)) }), setting)
  return [...read].sort()
}

it.each([
  ['/c/:category', { currency: 'KRW', category: 'bags' }],
  ['/search', { currency: 'KRW' }],
] as const)(
  '%s declares every name of the query that it reads: a server renders by no other',
  (pattern, setting) => {
    expect([...declaredFor(pattern)].sort()).toEqual(namesRead(setting))
  },
)
