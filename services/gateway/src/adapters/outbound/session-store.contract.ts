import { beforeEach, describe, expect, test } from 'vitest'
import type { Session, SessionTokens } from '../../domain/session.ts'
import type { SessionStore } from '../../ports/session-store.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000)

const tokens = (name: string, lasts: number): SessionTokens => ({
  accessToken: `${name} access`,
  accessTokenExpiresAt: after(lasts),
  refreshToken: `${name} refresh`,
  sid: `${name} sid`,
})

const SESSION: Session = {
  account: { id: 'account-1', name: '김미나', email: 'mina@example.com' },
  tokens: tokens('first', 60),
  expiresAt: after(3600),
}
const TERMS = { now: NOW, ifExpiresBefore: after(120), heldUntil: after(15) }

export function describeSessionStore(create: () => SessionStore): void {
  describe('a session store', () => {
    let sessions: SessionStore
    let id: string
    beforeEach(async () => {
      sessions = create()
      id = crypto.randomUUID()
      await sessions.create(id, SESSION)
    })

    const claim = async (terms = TERMS) => {
      const claimed = await sessions.claimRefresh(id, terms)
      if (!claimed) throw new Error('The claim was refused.')
      return claimed
    }

    test('finds a session until it expires', async () => {
      expect(await sessions.find(id, NOW)).toEqual(SESSION)
      expect(await sessions.find(id, after(3599))).toEqual(SESSION)
      expect(await sessions.find(id, after(3600))).toBeUndefined()
      expect(await sessions.find('unknown', NOW)).toBeUndefined()
    })

    test('lets one of many renew, and tells which tokens to use', async () => {
      const claims = await Promise.all(Array.from({ length: 10 }, () => sessions.claimRefresh(id, TERMS)))
      const granted = claims.filter((each) => each !== undefined)
      expect(granted).toHaveLength(1)
      expect(granted[0]?.tokens).toEqual(SESSION.tokens)
    })

    test('has nothing to renew while the token lasts, or after the session', async () => {
      expect(await sessions.claimRefresh(id, { ...TERMS, ifExpiresBefore: after(60) })).toBeUndefined()
      expect(await sessions.claimRefresh(id, { ...TERMS, now: after(3600) })).toBeUndefined()
      expect(await sessions.claimRefresh('unknown', TERMS)).toBeUndefined()
    })

    test('keeps renewed tokens, and who comes late has nothing to renew', async () => {
      const renewed = tokens('second', 300)
      expect(await sessions.settleRefresh(id, await claim(), renewed)).toBe(true)
      expect(await sessions.find(id, NOW)).toEqual({ ...SESSION, tokens: renewed })
      expect(await sessions.claimRefresh(id, TERMS)).toBeUndefined()
    })

    test('can be claimed again after giving up', async () => {
      await sessions.abandonRefresh(id, await claim())
      expect((await claim()).tokens).toEqual(SESSION.tokens)
    })

    test('can be claimed by another when the holder does not come back, who then comes too late', async () => {
      const lost = await claim()
      expect(await sessions.claimRefresh(id, { ...TERMS, now: after(14) })).toBeUndefined()
      const taken = await claim({ ...TERMS, now: after(15), heldUntil: after(30) })
      expect(await sessions.settleRefresh(id, lost, tokens('late', 300))).toBe(false)
      expect(await sessions.settleRefresh(id, taken, tokens('second', 300))).toBe(true)
    })

    test('removes what the identity service has ended, and nothing else', async () => {
      const other = crypto.randomUUID()
      const old = crypto.randomUUID()
      const { sid: _unknown, ...from } = tokens('before', 60)
      await sessions.create(other, { ...SESSION, tokens: tokens('other', 60) })
      await sessions.create(old, { ...SESSION, tokens: from })
      await sessions.removeEnded([])
      await sessions.removeEnded(['first sid', 'unknown sid'])
      expect(await sessions.find(id, NOW)).toBeUndefined()
      expect((await sessions.find(other, NOW))?.tokens.sid).toBe('other sid')
      expect(await sessions.find(old, NOW)).toEqual({ ...SESSION, tokens: from })
    })

    test('keeps nothing for a session that ended meanwhile', async () => {
      const held = await claim()
      expect(await sessions.remove(id)).toEqual(SESSION)
      expect(await sessions.settleRefresh(id, held, tokens('second', 300))).toBe(false)
      expect(await sessions.find(id, NOW)).toBeUndefined()
      expect(await sessions.remove(id)).toBeUndefined()
    })
  })
}
