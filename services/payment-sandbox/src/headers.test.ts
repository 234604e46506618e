import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningSandbox, runningSandbox, SHOP } from './testing/running-sandbox.ts'

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await runningSandbox()
})
afterAll(() => sandbox.stop())

describe('A24 the page with the card fields', () => {
  it('is for frames of the shop alone, takes nothing from elsewhere, and is kept nowhere', async () => {
    const { headers } = await sandbox.get('/card?locale=en')
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        `default-src 'none'`,
        `script-src 'self'`,
        `connect-src 'self'`,
        `form-action 'none'`,
        `base-uri 'none'`,
        `frame-ancestors ${SHOP}`,
        `require-trusted-types-for 'script'`,
      ]),
    )
    expect(policy.join()).not.toMatch(/unsafe|data:|\*/)
    expect(headers).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
  })

  it('tells no window but the shop’s, whatever its address asks for', async () => {
    const { body } = await sandbox.get('/card?locale=en&shop=https://evil.example&origin=*')
    expect(body).toContain(`data-shop="${SHOP}"`)
    expect(body).not.toContain('evil.example')
  })

  it('speaks the language that it is asked in, else that of the browser, else Korean', async () => {
    const languageOf = async (url: string, language?: string): Promise<string | undefined> =>
      /<html lang="(\w+)"/.exec(
        (await sandbox.get(url, language ? { 'accept-language': language } : {})).body,
      )?.[1]
    expect(await languageOf('/card?locale=en', 'ko')).toBe('en')
    expect(await languageOf('/card', 'en-US,en')).toBe('en')
    expect(await languageOf('/card?locale=fr')).toBe('ko')
  })
})
