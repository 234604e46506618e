import type { Locale } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { createEvents } from './events.ts'
import { createPreferences } from './preferences.ts'

function open(options: { locale: Locale; cookie?: string }) {
  const remote: ((event: { data: unknown }) => void)[] = []
  const sent: unknown[] = []
  const events = createEvents({
    channel: {
      postMessage: (message) => sent.push(message),
      addEventListener: (_type, listener) => void remote.push(listener),
    },
    onError: (error) => expect.fail(String(error)),
  })
  const cookies = { cookie: options.cookie ?? '' }
  const preferences = createPreferences({
    locale: options.locale,
    cookies,
    isSecure: true,
    events,
    onError: (error) => expect.fail(String(error)),
  })
  const receive = (data: unknown): void => remote.forEach((listener) => listener({ data }))
  return { preferences, cookies, sent, events, receive }
}

describe('preferences', () => {
  it('start with the currency of the language', () => {
    expect(open({ locale: 'ko' }).preferences.currency).toBe('KRW')
    expect(open({ locale: 'en' }).preferences.currency).toBe('USD')
  })

  it('remember the currency chosen before, unless the cookie holds nonsense', () => {
    expect(open({ locale: 'ko', cookie: 'a=1; jt-currency=USD' }).preferences.currency).toBe('USD')
    expect(open({ locale: 'ko', cookie: 'jt-currency=EUR' }).preferences.currency).toBe('KRW')
  })

  it('keep a choice for a year and tell it', () => {
    const { preferences, cookies, sent } = open({ locale: 'ko' })
    const heard: string[] = []
    preferences.onChange((currency) => heard.push(currency))
    preferences.setCurrency('USD')
    preferences.setCurrency('USD')
    expect(heard).toEqual(['USD'])
    expect(sent).toEqual([{ type: 'preferences.changed', data: { currency: 'USD' } }])
    expect(cookies.cookie).toBe('jt-currency=USD; Path=/; Max-Age=31536000; SameSite=Lax; Secure')
  })

  it('follow another tab without answering it', () => {
    const { preferences, receive, sent } = open({ locale: 'ko' })
    receive({ type: 'preferences.changed', data: { currency: 'USD' } })
    expect(preferences.currency).toBe('USD')
    expect(sent).toEqual([])
  })
})
