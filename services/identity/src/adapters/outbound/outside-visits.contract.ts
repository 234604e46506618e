import { describe, expect, test } from 'vitest'
import { parseEmailAddress } from '../../domain/email-address.ts'
import type { OutsideAttempt } from '../../domain/outside-attempt.ts'
import type { OutsideIdentity } from '../../domain/outside-identity.ts'
import type { OutsideVisits } from '../../ports/outside-visits.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const EXPIRY = new Date('2026-03-02T09:10:00.000Z')

const attempt = (state: string): OutsideAttempt => ({
  state,
  nonce: 'nonce',
  codeVerifier: 'verifier',
  providerId: 'acme',
  ticket: '/sign-in/one',
  backTo: '/sign-in/one/back',
  locale: 'ko',
  mustProveAgain: false,
  startedAt: NOW,
  expiresAt: EXPIRY,
})

const identity: OutsideIdentity = {
  providerId: 'acme',
  issuer: 'https://login.acme.example',
  subject: 'subject',
  email: parseEmailAddress('mina@example.com'),
  isEmailVerified: false,
}

export function describeOutsideVisits(create: () => OutsideVisits): void {
  describe('visits at outside providers', () => {
    test('are taken once, by who has the ticket, and never once they have expired', async () => {
      const visits = create()
      await visits.keepAttempt(attempt('taken'))
      expect(await visits.findAttempt('taken', NOW)).toEqual(attempt('taken'))
      expect(await visits.takeAttempt('taken', { ticket: '/sign-in/two', now: NOW })).toBeUndefined()
      expect(await visits.findAttempt('taken', EXPIRY)).toBeUndefined()
      expect(await visits.takeAttempt('taken', { ticket: '/sign-in/one', now: EXPIRY })).toBeUndefined()
      const own = { ticket: '/sign-in/one', now: NOW }
      const taken = await Promise.all(Array.from({ length: 6 }, () => visits.takeAttempt('taken', own)))
      expect(taken.filter(Boolean)).toEqual([attempt('taken')])
      expect(await visits.findAttempt('taken', NOW)).toBeUndefined()
    })

    test('leave one proven identity for each ticket, which is taken once', async () => {
      const visits = create()
      await visits.keepProven('ticket', { identity: { ...identity, subject: 'earlier' }, expiresAt: EXPIRY })
      await visits.keepProven('ticket', { identity, expiresAt: EXPIRY })
      expect(await visits.findProven('ticket', NOW)).toEqual(identity)
      expect(await visits.findProven('ticket', EXPIRY)).toBeUndefined()
      expect(await visits.findProven('another', NOW)).toBeUndefined()
      const taken = await Promise.all(Array.from({ length: 6 }, () => visits.takeProven('ticket', NOW)))
      expect(taken.filter(Boolean)).toEqual([identity])
    })
  })
}
