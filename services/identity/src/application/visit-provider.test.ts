import { createFixedClock } from '@jangteo/service-kit/testing'
import { expect, test } from 'vitest'
import { InMemoryTryCounter } from '../adapters/outbound/in-memory/in-memory-try-counter.ts'
import type { OutsideAttempt } from '../domain/outside-attempt.ts'
import { SIGN_IN_ADDRESS_RULE } from '../domain/throttle.ts'
import type { OutsideAddress } from '../ports/outside-providers.ts'
import { type VisitProviderDeps, type VisitResult, visitProvider } from './visit-provider.ts'

const acme = { id: 'acme', issuer: 'https://login.acme.example', name: { ko: '애크미', en: 'Acme' } }

function deps(target: OutsideAddress): VisitProviderDeps & { readonly kept: OutsideAttempt[] } {
  const kept: OutsideAttempt[] = []
  const unused = () => Promise.reject(new Error('nobody asks for this'))
  return {
    kept,
    providers: {
      all: [acme],
      newSecrets: () => ({ state: 'state', nonce: 'nonce', codeVerifier: 'verifier' }),
      addressFor: async () => target,
      hear: unused,
    },
    visits: {
      keepAttempt: async (attempt) => void kept.push(attempt),
      findAttempt: unused,
      takeAttempt: unused,
      keepProven: unused,
      findProven: unused,
      takeProven: unused,
    },
    tries: new InMemoryTryCounter(),
    clock: createFixedClock(),
  }
}

const visit = (from: VisitProviderDeps, address = '192.0.2.1'): Promise<VisitResult> =>
  visitProvider(from, {
    provider: acme,
    ticket: 'ticket',
    backTo: '/back',
    locale: 'en',
    mustProveAgain: false,
    address,
  })

test('a network address may go to providers as often as it may sign in, and no more', async () => {
  const from = deps({ kind: 'address', url: 'https://login.acme.example/authorize' })
  for (let count = 0; count < SIGN_IN_ADDRESS_RULE.limit; count += 1)
    expect((await visit(from)).kind).toBe('address')
  expect(await visit(from)).toEqual({
    kind: 'throttled',
    retryAfterSeconds: SIGN_IN_ADDRESS_RULE.windowMs / 1000,
  })
  expect(from.kept).toHaveLength(SIGN_IN_ADDRESS_RULE.limit)
  expect((await visit(from, '192.0.2.2')).kind).toBe('address')
})

test('of a provider that is down nothing is kept', async () => {
  const from = deps({ kind: 'unavailable', reason: 'it does not answer' })
  expect((await visit(from)).kind).toBe('unavailable')
  expect(from.kept).toEqual([])
})
