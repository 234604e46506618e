import { FAILED_CANARIES_COOKIE, PREVIEW_COOKIE } from '@jangteo/contracts'
import { afterEach, describe, expect, it } from 'vitest'
import {
  aDocument,
  aLibrary,
  anMfe,
  aShell,
  aShop,
  aVersion,
  signed,
} from './testing/release-document-builder.ts'
import { createRunningComposer, type RunningComposer } from './testing/running-composer.ts'

const [stable, canary] = ['1'.repeat(16), '2'.repeat(16)]

let composer: RunningComposer
afterEach(() => composer.close())

const withCanary = (share: number, revision: number): ReturnType<typeof aDocument> => {
  const document = aDocument(aShop(), { revision })
  const versions = [
    aVersion(anMfe(), { traffic: share, default: false }, canary),
    aVersion(anMfe(), { traffic: 100 - share, default: true }, stable),
  ]
  return { ...document, microFrontends: { ...document.microFrontends, catalog: versions } }
}

describe('releases that change while the shop is open', () => {
  it('are on the next page a second later, without a restart', async () => {
    composer = await createRunningComposer(withCanary(0, 1))
    expect((await composer.get('/ko/')).body).toContain(`/assets/catalog/${stable}/mfe.js`)
    composer.registry.document = withCanary(100, 2)
    composer.context.clock.advance({ seconds: 1 })
    expect((await composer.get('/ko/')).body).toContain(`/assets/catalog/${canary}/mfe.js`)
  })

  it('stay the same for a visitor of a canary, who is remembered by a random id', async () => {
    composer = await createRunningComposer(withCanary(50, 1))
    const first = await composer.get('/ko/')
    const cookie = [first.headers['set-cookie']].flat().find((line) => line?.startsWith('__Host-'))
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax/)
    const id = cookie?.split(';')[0] ?? ''
    const own = first.body.includes(canary) ? canary : stable
    for (let view = 0; view < 5; view += 1) {
      const again = await composer.get('/ko/', { cookie: `${id}; jt-locale=ko` })
      expect(again.body).toContain(`/assets/catalog/${own}/mfe.js`)
      expect(again.headers['set-cookie']).toBeUndefined()
    }
  })

  it('remember nobody while everybody gets the same', async () => {
    composer = await createRunningComposer()
    const reply = await composer.get('/ko/', { cookie: 'jt-locale=ko' })
    expect(reply.headers['set-cookie']).toBeUndefined()
  })
})

describe('a visitor whose canary could not be shown', () => {
  it('gets the default from then on, whoever he is', async () => {
    composer = await createRunningComposer(withCanary(100, 1))
    expect((await composer.get('/ko/')).body).toContain(`/assets/catalog/${canary}/mfe.js`)
    const cookie = `${FAILED_CANARIES_COOKIE}=order:${stable}.catalog:${canary}`
    const { body } = await composer.get('/ko/', { cookie })
    expect(body).toContain(`/assets/catalog/${stable}/mfe.js`)
    expect(body).not.toContain(canary)
  })

  it.each(['catalog', `catalog:${canary}0`, '%00:%00', '<script>'])('%s is no such note', async (note) => {
    composer = await createRunningComposer(withCanary(100, 1))
    const { statusCode, body } = await composer.get('/ko/', { cookie: `${FAILED_CANARIES_COOKIE}=${note}` })
    expect(statusCode).toBe(200)
    expect(body).toContain(`/assets/catalog/${canary}/mfe.js`)
  })
})

describe('a page whose shell is a canary', () => {
  const withShell = (share: number): ReturnType<typeof aDocument> => {
    const document = aDocument()
    const versions = [
      aVersion(aShell(), { traffic: share, default: false }, canary),
      aVersion(aShell(), { traffic: 100 - share, default: true }, stable),
    ]
    return { ...document, microFrontends: { ...document.microFrontends, shell: versions } }
  }

  it('tells the panel that is shown when it does not start, and the map what to compare', async () => {
    composer = await createRunningComposer(withShell(100))
    const { body } = await composer.get('/ko/')
    expect(body).toContain(`data-canaries="shell:${canary}"`)
    expect(body).toContain(`"frame":[{"name":"shell","release":"${canary}","isCanary":true}]`)
  })

  it('is not one for those who have the default', async () => {
    composer = await createRunningComposer(withShell(0))
    const { body } = await composer.get('/ko/')
    expect(body).toContain('data-canaries=""')
    expect(body).toContain(`data-frame="shell:${stable}"`)
    expect(body).toContain(`"frame":[{"name":"shell","release":"${stable}"}]`)
  })
})

describe('a page with a library that is being rolled out', () => {
  const withVue = (share: number): ReturnType<typeof aDocument> => {
    const document = aDocument()
    const vue = [
      aVersion(aLibrary('vue'), { traffic: share, default: false }, canary),
      aVersion(aLibrary('vue'), { traffic: 100 - share, default: true }, stable),
    ]
    return { ...document, microFrontends: { ...document.microFrontends, vue } }
  }

  it('tells the panel and the map of it, for it can fail the whole page', async () => {
    composer = await createRunningComposer(withVue(100))
    const { body } = await composer.get('/ko/')
    expect(body).toContain(`data-canaries="vue:${canary}"`)
    expect(body).toContain(`{"name":"vue","release":"${canary}","isCanary":true}`)
    expect(body).toContain(`"vue":"/assets/vue/${canary}/vue.js"`)
  })

  it('has the default for whom the canary failed, and tells of it to compare', async () => {
    composer = await createRunningComposer(withVue(100))
    const { body } = await composer.get('/ko/', { cookie: `${FAILED_CANARIES_COOKIE}=vue:${canary}` })
    expect(body).toContain('data-canaries=""')
    expect(body).toContain(`{"name":"vue","release":"${stable}"}`)
    expect(body).not.toContain(canary)
  })
})

describe('a page that stays open', () => {
  const idOf = async (headers = {}): Promise<string> =>
    (await composer.get('/releases.json', headers)).json().id
  const idIn = (body: string): string => /"id":"([0-9a-f]{16})"/.exec(body)?.[1] ?? expect.fail('no id')
  const publish = (document: ReturnType<typeof aDocument>): void => {
    composer.registry.document = document
    composer.context.clock.advance({ seconds: 1 })
  }

  it('hears the id that it has, in every revision that gives the same releases', async () => {
    composer = await createRunningComposer(withCanary(0, 1))
    const id = idIn((await composer.get('/ko/')).body)
    expect(await idOf()).toBe(id)
    publish(withCanary(0, 2))
    expect(await idOf()).toBe(id)
  })

  it('hears another id once there is another release for this visitor', async () => {
    composer = await createRunningComposer(withCanary(0, 1))
    const id = await idOf()
    publish(withCanary(100, 2))
    const visitor = { cookie: `__Host-jt-visitor=${'0'.repeat(32)}` }
    expect(await idOf(visitor)).not.toBe(id)
    expect(await idOf(visitor)).toBe(idIn((await composer.get('/ko/', visitor)).body))
    expect(await idOf()).toBe(id)
  })

  it('hears nothing in a preview that cannot be read just now', async () => {
    composer = await createRunningComposer()
    const token = `catalog.${canary}.zzzzzz.${'A'.repeat(43)}`
    const inPreview = { cookie: `${PREVIEW_COOKIE}=${token}` }
    const id = await idOf()
    expect(await idOf(inPreview)).toBe(id)
    await composer.registry.stop()
    expect(await idOf(inPreview)).toBe('')
    expect(await idOf()).toBe(id)
  })

  it('hears the id that it has once its canary is the default', async () => {
    composer = await createRunningComposer(withCanary(100, 1))
    const visitor = { cookie: `__Host-jt-visitor=${'0'.repeat(32)}` }
    const id = await idOf(visitor)
    const promoted = aDocument(aShop(), { revision: 2 })
    const catalog = [aVersion(anMfe(), { traffic: 100, default: true }, canary)]
    publish({ ...promoted, microFrontends: { ...promoted.microFrontends, catalog } })
    expect(await idOf(visitor)).toBe(id)
    expect(await idOf()).toBe(id)
  })

  it('hears another id when a library that only one of its releases has is another one', async () => {
    const withOwnVue = (revision: number, release: string): ReturnType<typeof aDocument> => {
      const version = aVersion(anMfe())
      const vue = { release, ...aVersion(aLibrary('vue')).extras.jangteo }
      const withVue = { ...version, extras: { jangteo: { ...version.extras.jangteo, libraries: { vue } } } }
      const catalog = [signed('catalog', withVue)]
      const document = aDocument(aShop(), { revision })
      return { ...document, microFrontends: { ...document.microFrontends, catalog } }
    }
    composer = await createRunningComposer(withOwnVue(1, stable))
    const id = await idOf()
    publish(withOwnVue(2, canary))
    expect(await idOf()).not.toBe(id)
  })

  it('hears another id when something is switched off', async () => {
    composer = await createRunningComposer()
    const id = await idOf()
    publish(aDocument(aShop(), { revision: 2, killed: [{ name: 'catalog' }] }))
    expect(await idOf()).not.toBe(id)
  })
})

describe('a micro-frontend that is switched off', () => {
  it('leaves its pages to the frame, which says so with 503, and nothing of it is loaded', async () => {
    composer = await createRunningComposer(aDocument(aShop(), { killed: [{ name: 'catalog' }] }))
    const page = await composer.get('/en/p/tote-a1')
    expect(page.statusCode).toBe(503)
    expect(page.headers).toMatchObject({ 'retry-after': '300', 'cache-control': 'no-store' })
    expect(page.body).toContain('<title>Not available right now')
    expect(page.body).toContain('<h1 class="jt-h1">Not available right now</h1>')
    expect((await composer.get('/ko/p/tote-a1')).body).toContain('지금은 이용할 수 없어요</h1>')
    expect(page.body).toContain('"off":{"pages":true,"fragments":["cat-search-box"]}')
    expect(page.body).not.toMatch(/preload"[^>]*\/assets\/catalog\//)
  })

  it('takes no page of another one with it', async () => {
    composer = await createRunningComposer(aDocument(aShop(), { killed: [{ name: 'catalog' }] }))
    const cart = await composer.get('/en/cart')
    expect(cart.statusCode).toBe(200)
    expect(cart.body).not.toContain('Not available right now')
  })

  it('keeps its pages when only a fragment is off', async () => {
    const killed = [{ name: 'catalog', fragment: 'cat-search-box' }]
    composer = await createRunningComposer(aDocument(aShop(), { killed }))
    expect((await composer.get('/en/')).statusCode).toBe(200)
  })
})

describe('without a registry', () => {
  it('pages go on from what was known, and from the snapshot after a restart', async () => {
    composer = await createRunningComposer()
    const before = await composer.get('/ko/')
    await composer.registry.stop()
    composer.context.clock.advance({ minutes: 5 })
    expect((await composer.get('/ko/')).body).toBe(before.body)
    await composer.restart()
    const after = await composer.get('/ko/')
    expect(after.statusCode).toBe(200)
    expect(after.body).toContain('/assets/catalog/0123456789abcdef/mfe.js')
    expect((await composer.get('/ko/nowhere')).statusCode).toBe(404)
  })

  it('and without a snapshot the visitor is told to wait', async () => {
    composer = await createRunningComposer()
    await composer.registry.stop()
    expect((await composer.get('/ko/')).statusCode).toBe(503)
  })
})

describe('before a shell is live', () => {
  it.each([
    ['/ko/', '장터를 준비하고 있어요'],
    ['/en/cart', 'The shop is being set up'],
  ])('%s says so in its language, and opens by itself', async (url, title) => {
    composer = await createRunningComposer(aDocument([]))
    const reply = await composer.get(url)
    expect(reply.statusCode).toBe(503)
    expect(reply.headers['retry-after']).toBe('3')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.body).toContain(title)
    expect(reply.body).toContain('http-equiv="refresh"')
  })
})

describe('readiness', () => {
  it('waits for a shell', async () => {
    composer = await createRunningComposer(aDocument([anMfe()]))
    const early = await composer.get('/readyz')
    expect(early.statusCode).toBe(503)
    expect(early.json()).toMatchObject({ failing: ['releases'] })
    composer.registry.document = aDocument(aShop(), { revision: 2 })
    composer.context.clock.advance({ seconds: 1 })
    expect((await composer.get('/readyz')).statusCode).toBe(200)
  })

  it('does not end with the registry, as pages do not', async () => {
    composer = await createRunningComposer()
    await composer.get('/ko/')
    await composer.registry.stop()
    composer.context.clock.advance({ minutes: 5 })
    expect((await composer.get('/readyz')).statusCode).toBe(200)
  })
})

describe('a micro-frontend under development', () => {
  it('comes from its dev server, which the security policy lets in', async () => {
    const devEntries = { catalog: { entry: 'http://localhost:4101/src/mfe.ts' } }
    composer = await createRunningComposer(aDocument(), { devEntries })
    const { body, headers } = await composer.get('/ko/')
    expect(body).toContain('"entry":"http://localhost:4101/src/mfe.ts"')
    expect(headers['content-security-policy']).toMatch(/script-src 'self'( \S+){3} http:\/\/localhost:4101;/)
    expect(headers['content-security-policy']).toContain('ws://localhost:4101')
    expect(headers['integrity-policy']).toBeUndefined()
    expect(headers['connection-allowlist']).toBeUndefined()
  })
})
