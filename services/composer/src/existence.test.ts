import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDocument, aShop, anMfe } from './testing/release-document-builder.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

const checked = anMfe({
  name: 'stories',
  fragments: [],
  routes: [{ pattern: '/stories/:story', access: 'public', existsAt: '/api/stories/:story?locale=:locale' }],
})
const existsAt = (story: string): string => `HEAD /api/stories/${story}?locale=ko`

let composer: RunningComposer
beforeAll(async () => {
  composer = await createRunningComposer(aDocument([...aShop(), checked]))
})
afterAll(() => composer.close())

describe('a page about a thing', () => {
  it('is a page like any other where there is the thing', async () => {
    composer.gateway.answers.set(existsAt('one'), 200)
    const reply = await composer.get('/ko/stories/one')
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain('canonical')
    expect(reply.body).toContain('<title>장터</title>')
  })

  it.each([
    ['never-was', 404],
    ['withdrawn', 410],
  ])('answers for %s with %i, and lets its owner say so', async (story, status) => {
    composer.gateway.answers.set(existsAt(story), status)
    const reply = await composer.get(`/ko/stories/${story}`)
    expect(reply.statusCode).toBe(status)
    expect(reply.body).toContain('/assets/stories/0123456789abcdef/mfe.js')
    expect(reply.body).toContain('<title>페이지를 찾을 수 없어요 · 장터</title>')
    expect(reply.body).toContain('noindex')
    expect(reply.body).not.toContain('canonical')
  })

  it('leads to the address of the name that the thing has, with the query', async () => {
    composer.gateway.answers.set(existsAt('old-7'), 200).set(existsAt('new-7'), 200)
    composer.gateway.names.set('/api/stories/old-7?locale=ko', '/api/stories/new-7?locale=ko')
    composer.gateway.names.set('/api/stories/new-7?locale=ko', '/api/stories/new-7?locale=ko')
    const reply = await composer.get('/ko/stories/old-7?part=2')
    expect([reply.statusCode, reply.headers.location]).toEqual([301, '/ko/stories/new-7?part=2'])
    expect((await composer.get('/ko/stories/new-7?part=2')).statusCode).toBe(200)
  })

  it('answers HEAD alike', async () => {
    const reply = await composer.service.app.inject({ method: 'HEAD', url: '/ko/stories/nope' })
    expect(reply.statusCode).toBe(404)
  })

  it('tells browsers nothing of how it is checked', async () => {
    expect((await composer.get('/ko/')).body).not.toContain('/api/stories')
  })

  it('is delivered while nobody can tell', async () => {
    await composer.gateway.stop()
    expect((await composer.get('/ko/stories/two')).statusCode).toBe(200)
  })
})
