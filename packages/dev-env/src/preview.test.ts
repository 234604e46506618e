import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBuild, openReleasedShop, type ReleasedShop } from './testing/released-shop.ts'

const catalog = aBuild({ name: 'catalog', kind: 'mfe', routes: [{ pattern: '/', access: 'public' }] })
const entry = (version: number): string =>
  `export default { bootstrap() {}, mount() {}, unmount() {} } // ${version}`

let shop: ReleasedShop
let [live, next] = ['', '']
beforeAll(async () => {
  shop = await openReleasedShop()
  await shop.publish(aBuild({ name: 'shell', kind: 'shell' }), { 'entry.js': 'start()' })
  live = (await shop.publish(catalog, { 'entry.js': entry(1) })).release
  next = (await shop.publish(catalog, { 'entry.js': entry(2) }, false)).release
})
afterAll(() => shop.close())

/** The path of a link, made as a person makes it. */
async function newLink(): Promise<string> {
  const { code, said } = await shop.jangteo('preview', 'catalog', next)
  expect(code, said).toBe(0)
  return new URL(said).pathname
}
const get = (path: string, cookie = '', language = 'ko'): Promise<Response> =>
  fetch(`${shop.shopUrl}${path}`, { redirect: 'manual', headers: { cookie, 'accept-language': language } })
const releaseIdAsked = async (cookie = ''): Promise<string> => {
  const { id } = (await (await get('/releases.json', cookie)).json()) as { id: string }
  return id
}
const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

describe('a preview link', () => {
  it('shows the whole shop with that release to this browser, and to nobody else', async () => {
    const opened = await get(await newLink())
    expect([opened.status, opened.headers.get('location'), opened.headers.get('cache-control')]).toEqual([
      302,
      '/',
      'no-store',
    ])
    expect(opened.headers.getSetCookie()[0]).toMatch(
      /^__Host-jt-preview=catalog\..*; Path=\/;.*HttpOnly; Secure; SameSite=Lax/,
    )

    const page = await get('/ko/', cookieOf(opened))
    const body = await page.text()
    expect(body).toContain(`/assets/catalog/${next}/entry.js`)
    expect(body).not.toContain(`/assets/catalog/${live}/`)
    expect(body).toContain(`미리보기: catalog ${next.slice(0, 7)}.`)
    expect(body).toContain('<meta name="robots" content="noindex"')
    expect([page.headers.get('cache-control'), page.headers.get('x-robots-tag')]).toEqual([
      'no-store',
      'noindex',
    ])
    expect(await (await get('/en/', cookieOf(opened))).text()).toContain(
      `Preview of catalog ${next.slice(0, 7)}.`,
    )

    const others = await (await get('/ko/')).text()
    expect(others).toContain(`/assets/catalog/${live}/entry.js`)
    expect(others).not.toContain('jangteo-preview')
  })

  it('tells its open pages of the same releases, so that they go on without a new document', async () => {
    const cookie = cookieOf(await get(await newLink()))
    const page = await (await get('/ko/', cookie)).text()
    expect(page).toContain(`"id":"${await releaseIdAsked(cookie)}"`)
    expect(page).not.toContain(await releaseIdAsked())
  })

  it('can be left', async () => {
    const left = await get('/preview/leave', 'x=y')
    expect([left.status, left.headers.get('location')]).toEqual([302, '/'])
    expect(left.headers.getSetCookie()[0]).toMatch(/^__Host-jt-preview=; .*Expires=Thu, 01 Jan 1970/)
  })

  it('that was tampered with shows a page that says so, whatever was changed', async () => {
    const path = await newLink()
    const forged = [
      path.replace(next, live),
      `${path}x`,
      path.slice(0, -1),
      path.replace('catalog', 'shell'),
      '/preview/',
      '/preview/a%00b',
    ]
    for (const address of forged) {
      const reply = await get(address, '', 'en')
      expect([address, reply.status, reply.headers.getSetCookie()]).toEqual([address, 404, []])
      expect(await reply.text()).toContain('This is no preview')
    }
    const page = await get('/ko/', `__Host-jt-preview=${forged[0]?.slice('/preview/'.length)}`)
    expect([page.status, page.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(await page.text()).toContain('미리보기 주소가 올바르지 않아요')
  })

  it('ends after a week, and its pages say so', async () => {
    const path = await newLink()
    const cookie = cookieOf(await get(path))
    shop.context.clock.advance({ hours: 7 * 24 + 1 })
    const [link, page] = [await get(path, '', 'en'), await get('/ko/', cookie)]
    expect([link.status, page.status]).toEqual([410, 410])
    expect(await link.text()).toContain('The preview has ended')
    expect(await page.text()).toContain('미리보기 기간이 끝났어요')
  })
})
