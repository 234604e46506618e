import type { Account } from '@jangteo/contracts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepInLocalStorage } from './keep-in-local-storage.ts'
import { createListeners } from './listeners.ts'

const items = new Map<string, string>()
let accountId = 'mina'
let become: (account: Account | null) => void
let asked: string[] = []
let status = 200
let answering: Promise<void> = Promise.resolve()

const gateway: typeof fetch = async (address) => {
  asked.push(String(address))
  const token = { accessToken: `token-${asked.length}`, expiresIn: 300, accountId }
  await answering
  return Response.json(token, { status })
}
const accountOf = (id: string): Account => ({ id, name: id, email: `${id}@example.com` })
const openTab = () => {
  const accounts = createListeners<[Account | null]>((error) => expect.unreachable(String(error)))
  const send = keepInLocalStorage(gateway, accounts)
  become = (account) => accounts.tell(account)
  become(accountOf(accountId))
  return {
    send,
    token: async (): Promise<unknown> => (await (await send('/auth/token')).json()).accessToken,
  }
}

beforeEach(() => {
  items.clear()
  asked = []
  accountId = 'mina'
  status = 200
  answering = Promise.resolve()
  vi.useFakeTimers({ toFake: ['Date'], now: 0 })
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a token in localStorage', () => {
  it('is there for another tab, and after a reload, with the life that is left', async () => {
    expect(await openTab().token()).toBe('token-1')
    vi.setSystemTime(100_000)
    const answer = await openTab().send('/auth/token')
    expect(await answer.json()).toMatchObject({ accessToken: 'token-1', expiresIn: 200, accountId: 'mina' })
    expect(asked).toEqual(['/auth/token'])
  })

  it('is asked for anew by the page that has had it: it was refused or is about to end', async () => {
    const tab = openTab()
    expect([await tab.token(), await tab.token()]).toEqual(['token-1', 'token-2'])
    expect(await openTab().token()).toBe('token-2')
  })

  it('is asked for anew when it has expired, and when it is of another account', async () => {
    await openTab().token()
    accountId = 'junho'
    become(accountOf(accountId))
    expect([...items]).toEqual([])
    expect(await openTab().token()).toBe('token-2')
    vi.setSystemTime(300_000)
    expect(await openTab().token()).toBe('token-3')
  })

  it('is gone after signing out, and after the session', async () => {
    const tab = openTab()
    await tab.token()
    await tab.send('/auth/logout', { method: 'POST' })
    expect([...items]).toEqual([])
    await tab.token()
    status = 401
    await tab.token()
    expect([...items]).toEqual([])
  })

  it('is gone once nobody is signed in, whoever ended it, and whatever was written there', async () => {
    await openTab().token()
    become(null)
    expect([...items]).toEqual([])
    await openTab().token()
    for (const key of items.keys()) items.set(key, '{"accessToken":')
    become(null)
    expect([...items]).toEqual([])
  })

  it.each([
    ['nobody', null],
    ['another account', accountOf('junho')],
  ])('is not kept where %s is signed in when it arrives', async (_who, next) => {
    const held = Promise.withResolvers<void>()
    answering = held.promise
    const token = openTab().token()
    become(next)
    held.resolve()
    expect(await token).toBe('token-1')
    expect([...items]).toEqual([])
  })

  it.each(['{', '{}', 'null', '{"accessToken":1,"accountId":"mina","expiresAt":9e9}'])(
    'is not believed where it is %s',
    async (written) => {
      await openTab().token()
      for (const key of items.keys()) items.set(key, written)
      expect(await openTab().token()).toBe('token-2')
    },
  )

  it('is warned of', () => {
    openTab()
    expect(console.warn).toHaveBeenCalledOnce()
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('teaching'))
  })
})
