import type { ReleaseDto } from '@jangteo/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aManifest } from './testing/manifest-builder.ts'
import { createRegistryWithVue, type RunningRegistry } from './testing/running-registry.ts'

let registry: RunningRegistry
let first: ReleaseDto
let second: ReleaseDto
beforeAll(async () => {
  registry = await createRegistryWithVue()
  first = await registry.publish()
  second = await registry.publish(aManifest({ version: '2.0.0' }))
  await registry.promote(first)
  await registry.promote(second)
})
afterAll(() => registry.close())

async function open(query = '', headers: Readonly<Record<string, string>> = {}) {
  const reply = await registry.service.app.inject({ url: `/api/registry/${query}`, headers })
  return { status: reply.statusCode, headers: reply.headers, text: reply.body.replace(/\s+/g, ' ') }
}
async function act(name: string, action: string, payload: object = {}): Promise<number> {
  const authorization = await registry.context.testTokens.bearer({
    scopes: ['registry:promote'],
    roles: ['platform'],
  })
  const reply = await registry.service.app.inject({
    method: 'POST',
    url: `/api/registry/environments/production/releases/${name}/${action}`,
    headers: { authorization, 'if-match': '*' },
    payload,
  })
  return reply.statusCode
}
const sectionOf = (page: string, id: string): string =>
  page.split('<section').find((part) => part.includes(`id="${id}"`)) ?? expect.fail(`no section ${id}`)

describe('the page for people', () => {
  it('says what is live with how to go back, only where there is something to go back to', async () => {
    const live = sectionOf((await open('?locale=en')).text, 'live')
    expect(live).toContain(`<code>${second.release}</code>`)
    expect(live).toContain('100 %')
    expect(live).not.toContain('rollback vue')
    expect(live).toContain('No visitor has seen it yet')
  })

  it.each([
    [{ host: 'localhost:8088' }, ''],
    [{ host: '127.0.0.1:8188' }, ' --registry http://127.0.0.1:8188'],
    [
      { host: 'registry:80', 'x-forwarded-host': 'shop.example', 'x-forwarded-proto': 'https' },
      ' --registry https://shop.example',
    ],
    [{ host: 'registry:80', 'x-forwarded-host': 'a b', 'x-forwarded-proto': 'https' }, ''],
  ])('shows how to go back in the shop that shows it: %j', async (headers, where) => {
    const command = `npm run jangteo -- rollback catalog${where}`
    const live = sectionOf((await open('?locale=en', headers)).text, 'live')
    expect(live).toContain(`<code>${command}</code>`)
    expect(live).toContain(`data-copy="${command}"`)
  })

  it('says of a library that its visitors are not counted until it has a canary', async () => {
    const vueCard = async (): Promise<string> =>
      sectionOf((await open('?locale=en')).text, 'live')
        .split('<li')
        .find((card) => card.includes('<h3>vue</h3>')) ?? expect.fail('no vue')
    expect(await vueCard()).toContain('Visitors are counted only while a library has a canary')
    expect(await vueCard()).not.toContain('No visitor has seen it yet')
  })

  it.each(['ko', 'en'])('says in which zone its times are (%s)', async (locale) => {
    const times = (await open(`?locale=${locale}`)).text.match(/<time[^>]*>[^<]*/g) ?? []
    expect(times.length).toBeGreaterThan(0)
    for (const time of times) expect(time).toMatch(/GMT\+9$/)
  })

  it('tells the timeline, newest first', async () => {
    const timeline = sectionOf((await open('?locale=en')).text, 'timeline')
    const [newest = '', before = ''] = timeline.split('<li>').slice(1)
    expect(newest).toContain('Revision 3 · ci-catalog')
    expect(newest).toContain(`<code>${second.release}</code>`)
    expect(before).toContain('Revision 2')
  })

  it('compares two revisions, by default the newest with the one before', async () => {
    const newest = sectionOf((await open('?locale=en')).text, 'difference')
    expect(newest).toMatch(new RegExp(`Before.*${first.release}.*After.*${second.release}`))
    expect(newest).not.toContain('<h3>vue</h3>')
    const all = sectionOf((await open('?locale=en&from=0&to=3')).text, 'difference')
    expect(all).toContain('<h3>vue</h3>')
    expect(all).toMatch(/Before<\/dt> <dd>nothing/)
    expect(sectionOf((await open('?locale=en&from=3&to=3')).text, 'difference')).toContain('do not differ')
    expect(sectionOf((await open('?locale=en&from=3&to=99')).text, 'difference')).toContain(
      'no such revision',
    )
  })

  it('tells of what pages are made of in both, and folds what is long', async () => {
    const chunks = Array.from({ length: 9 }, (_, index) => [`chunk-${index}.js`, `export const x = ${index}`])
    const long = await registry.publish(aManifest({ version: '2.1.0' }), Object.fromEntries(chunks))
    await registry.promote(long)
    const { revision } = await registry.document()
    const difference = async (locale: string, from: number): Promise<string> =>
      sectionOf((await open(`?locale=${locale}&from=${from}&to=${revision}`)).text, 'difference')
    const folded = await difference('en', revision - 1)
    expect(folded).toMatch(
      /<details > <summary>Files and their integrity <span class="muted">added 9<\/span>/,
    )
    expect(folded).toContain('<code>catalog/chunk-8.js</code>')
    const all = await difference('ko', 0)
    expect(all).toMatch(/<details open> <summary>페이지 <span class="muted">추가 1<\/span>/)
    expect(all).toMatch(/추가<\/span> <code>\/p\/:product<\/code> .*다음: <\/span>catalog · public</)
    await registry.promote(second)
  })

  it.each([
    ['', { 'accept-language': 'en-GB' }, 'en', 'What is live'],
    ['', {}, 'ko', '지금 무엇이 배포되어 있나요'],
    ['?locale=ko', { 'accept-language': 'en' }, 'ko', '지금 무엇이 배포되어 있나요'],
  ])('speaks the language of its reader: %j %j', async (query, headers, locale, title) => {
    const page = await open(query, headers)
    expect(page.text).toContain(`<html lang="${locale}">`)
    expect(page.text).toContain(`<h1>${title}</h1>`)
  })

  it('runs nothing but its own script, and shows an empty environment', async () => {
    const page = await open('?locale=en&environment=preview')
    expect(page.text).toContain('Nothing is live yet.')
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).not.toContain('unsafe')
    expect((await open('?environment=elsewhere')).status).toBe(400)
  })

  it('refuses numbers that no revision can have', async () => {
    expect((await open(`?from=0&to=${2 ** 31 - 1}`)).status).toBe(200)
    expect((await open(`?to=${2 ** 31}`)).status).toBe(400)
    expect((await open('?from=-1')).status).toBe(400)
  })

  it('offers no way back from where a rollback came to, if nothing was before it', async () => {
    const order = { name: 'order', routes: [], fragments: [] }
    await registry.promote(await registry.publish(aManifest(order)))
    await registry.promote(await registry.publish(aManifest({ ...order, version: '2.0.0' })))
    expect(sectionOf((await open()).text, 'live')).toContain('rollback order')
    expect(await act('order', 'rollback')).toBe(200)
    expect(sectionOf((await open()).text, 'live')).not.toContain('rollback order')
    expect(await act('order', 'rollback')).toBe(409)
  })

  it('shows the words of a person as words', async () => {
    const reason = '<img src=x onerror=alert(1)>'
    expect(await act('catalog', 'rollback', { reason })).toBe(200)
    const { text } = await open('?locale=en')
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toContain(reason)
  })

  it('offers the way back also where it begins before the timeline', async () => {
    for (let time = 0; time < 51; time += 1)
      expect(await act('catalog', time % 2 === 0 ? 'pause' : 'resume')).toBe(200)
    expect(sectionOf((await open('?locale=en')).text, 'live')).toContain('rollback catalog')
    expect(await act('catalog', 'rollback')).toBe(200)
  })
})
