import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aDocument, anMfe, aShop } from './testing/release-document-builder.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

const NAMES = '/api/stories/names'

const stories = anMfe({
  name: 'stories',
  fragments: [],
  routes: [
    { pattern: '/about', access: 'public', query: [] },
    { pattern: '/find', access: 'public', query: ['q'] },
    { pattern: '/drafts', access: 'personal' },
    { pattern: '/stories/:story', access: 'public', listedAt: NAMES },
    { pattern: '/unlisted/:thing', access: 'public' },
  ],
})

let composer: RunningComposer
beforeAll(async () => {
  composer = await createRunningComposer(aDocument([...aShop(), stories]))
})
afterAll(() => composer.close())
beforeEach(() => {
  composer.context.clock.advance({ minutes: 2 })
  composer.gateway.answers.set(`GET ${NAMES}`, 200)
  composer.gateway.bodies.set(NAMES, { names: ['one', '둘 & <3'] })
})

const addresses = (xml: string): string[] => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = '']) => at)

it('has no sitemap while nobody knows what is live', async () => {
  const empty = await createRunningComposer(aDocument(), { releaseKeys: ['A'.repeat(43)] })
  expect((await empty.get('/sitemap.xml')).statusCode).toBe(503)
  await empty.close()
})

describe('the sitemap', () => {
  it('names the public pages of releases in each language, those of things as their service lists them', async () => {
    const { statusCode, headers, body } = await composer.get('/sitemap.xml')
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
    const story = encodeURIComponent('둘 & <3')
    expect(addresses(body)).toEqual(
      ['about', 'stories/one', `stories/${story}`].flatMap((path) => [
        `https://shop.test/ko/${path}`,
        `https://shop.test/en/${path}`,
      ]),
    )
    expect(body).toContain('hreflang="en" href="https://shop.test/en/stories/one"')
  })

  it('is told to search engines', async () => {
    expect((await composer.get('/robots.txt')).body).toContain('\nSitemap: https://shop.test/sitemap.xml\n')
  })

  it.each([
    ['is down', 503, {}],
    ['answers something else', 200, { names: [7] }],
  ])(
    'is not there while a service %s, for ten seconds without asking again, and is again afterwards',
    async (_what, status, body) => {
      composer.gateway.answers.set(`GET ${NAMES}`, status)
      composer.gateway.bodies.set(NAMES, body)
      const missing = await composer.get('/sitemap.xml')
      expect([missing.statusCode, missing.json().code]).toEqual([503, 'pages-not-listed'])
      composer.gateway.answers.set(`GET ${NAMES}`, 200)
      composer.gateway.bodies.set(NAMES, { names: ['one'] })
      composer.context.clock.advance({ seconds: 9 })
      expect((await composer.get('/sitemap.xml')).statusCode).toBe(503)
      composer.context.clock.advance({ seconds: 1 })
      expect((await composer.get('/sitemap.xml')).statusCode).toBe(200)
    },
  )

  it('is made once a minute', async () => {
    await composer.get('/sitemap.xml')
    composer.gateway.bodies.set(NAMES, { names: ['new'] })
    expect((await composer.get('/sitemap.xml')).body).not.toContain('/stories/new')
    composer.context.clock.advance({ minutes: 1 })
    expect((await composer.get('/sitemap.xml')).body).toContain('/stories/new')
  })
})
