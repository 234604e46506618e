import { describe, expect, it } from 'vitest'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import {
  type BuiltRelease,
  aDocument,
  aLibrary,
  anMfe,
  aShop,
  integrityOf,
} from '../testing/release-document-builder.ts'
import { chooseReleases } from './choose-releases.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { buildSite } from './site.ts'

const nobody = { bucketOf: () => 0 }
const chosen = (builds = aShop()): readonly ChosenRelease[] => chooseReleases(aDocument(builds), nobody)
const plan = (path: string | undefined, releases = chosen()): PagePlan =>
  planPage(buildSite({ environment: 'production', revision: 7, releases }) ?? expect.fail('no site'), path)
const at = (name: string, path: string): string => `/assets/${name}/0123456789abcdef/${path}`
const hrefs = (files: readonly { readonly href: string }[]): readonly string[] =>
  files.map(({ href }) => href)
const withFiles = ({ manifest, files }: BuiltRelease): BuiltRelease => {
  const chunks = Object.values(manifest.pages ?? {}).flatMap((page) => page.files)
  return { manifest, files: { ...files, ...Object.fromEntries(chunks.map((file) => [file, 'export {}'])) } }
}

describe('planPage', () => {
  it('preloads the frame, its libraries and what the page at this address needs, nothing of others', () => {
    const { kind, framePreloads, pagePreloads, styles, stylePreloads } = plan('/p/tote-a1b2c3')
    expect(kind).toBe('public')
    expect(hrefs(framePreloads)).toEqual([at('shell', 'shell.js'), at('platform', 'platform.js')])
    expect(hrefs(pagePreloads)).toEqual([
      at('vue', 'vue.js'),
      at('pinia', 'pinia.js'),
      at('catalog', 'mfe.js'),
      at('catalog', 'pages.js'),
    ])
    expect(hrefs(styles)).toEqual([at('shell', 'shell.css')])
    expect(hrefs(stylePreloads)).toEqual([at('catalog', 'style.css')])
  })

  it('makes one plan for all pages of a route', () => {
    const site =
      buildSite({ environment: 'production', revision: 7, releases: chosen() }) ?? expect.fail('no site')
    expect(planPage(site, '/p/tote-a1b2c3')).toBe(planPage(site, '/p/pan-d4e5f6'))
    const others = ['/', '/nothing/there', undefined].map((path) => planPage(site, path))
    expect(others.map(({ route }) => route?.pattern)).toEqual(['/', undefined, undefined])
  })

  it('remembers the addresses that are asked for again and again, however many others are', () => {
    const site =
      buildSite({ environment: 'production', revision: 7, releases: chosen() }) ?? expect.fail('no site')
    let searches = 0
    const watched = {
      ...site,
      get mfes() {
        searches += 1
        return site.mfes
      },
    }
    for (let other = 0; other < 1_000; other += 1)
      for (const path of ['/', `/p/tote-${other}`]) planPage(watched, path)
    expect(searches).toBe(1_001)
  })

  it('follows what libraries import themselves, and has that first', () => {
    const mfe = anMfe({ imports: ['vue-router'] })
    const releases = chosen([...aShop().slice(0, 5), mfe])
    expect(hrefs(plan('/', releases).pagePreloads)).toEqual([
      at('vue', 'vue.js'),
      at('vue-router', 'vue-router.js'),
      at('catalog', 'mfe.js'),
      at('catalog', 'pages.js'),
    ])
  })

  it('leaves to later what only lazy parts of a micro-frontend import', () => {
    const mfe = anMfe({ imports: ['pinia', 'vue'], importsAtOnce: ['vue'] })
    const releases = chosen([...aShop().slice(0, 5), mfe])
    expect(hrefs(plan('/', releases).pagePreloads)).not.toContain(at('pinia', 'pinia.js'))
  })

  it('preloads the chunks of the page at this address and what they import, not those of other pages', () => {
    const mfe = anMfe({
      imports: ['pinia', 'vue'],
      importsAtOnce: ['vue'],
      pages: {
        '/': { files: ['home.js'], imports: ['vue'] },
        '/p/:product': { files: ['product.js', 'facts.js'], imports: ['pinia'] },
      },
    })
    const [home, product] = ['/', '/p/tote-a1b2c3'].map((path) =>
      hrefs(plan(path, chosen([...aShop().slice(0, 5), withFiles(mfe)])).pagePreloads),
    )
    expect(home?.slice(-3)).toEqual(['mfe.js', 'pages.js', 'home.js'].map((path) => at('catalog', path)))
    expect(product?.slice(-4)).toEqual(
      ['mfe.js', 'pages.js', 'product.js', 'facts.js'].map((path) => at('catalog', path)),
    )
    expect([home, product].map((files) => files?.includes(at('pinia', 'pinia.js')))).toEqual([false, true])
  })

  it('loads the files that a module of a library needs, and no other module of that library', () => {
    const provides = {
      '@jangteo/ui-kit': 'core.js',
      '@jangteo/ui-kit/drawer': 'drawer.js',
      '@jangteo/ui-kit/menu': 'menu.js',
    }
    const kit = aLibrary('@jangteo/ui-kit', [], {
      provides,
      needs: { '@jangteo/ui-kit/drawer': ['core.js', 'dialog.js'] },
    })
    const mfe = anMfe({ imports: ['@jangteo/ui-kit/drawer'] })
    const files = hrefs(plan('/', chosen([...aShop().slice(0, 5), kit, mfe])).pagePreloads)
    expect(files.filter((file) => file.includes('ui-kit'))).toEqual(
      ['drawer.js', 'core.js', 'dialog.js'].map((file) => at('ui-kit', file)),
    )
  })

  it('survives libraries that import each other', () => {
    const libraries = [aLibrary('a', ['b']), aLibrary('b', ['a'])]
    const releases = chosen([...aShop().slice(0, 1), ...libraries, anMfe({ imports: ['a'] })])
    expect(hrefs(plan('/', releases).pagePreloads)).toContain(at('b', 'b.js'))
  })

  it('knows personal pages', () => {
    expect(plan('/orders/J-1').kind).toBe('personal')
  })

  it.each(['/nowhere', '/p', undefined])('loads the frame alone for %s, which is no page', (path) => {
    const { kind, framePreloads, pagePreloads, stylePreloads } = plan(path)
    expect(kind).toBe('not-found')
    expect(hrefs(framePreloads)).toEqual([at('shell', 'shell.js'), at('platform', 'platform.js')])
    expect([...pagePreloads, ...stylePreloads]).toEqual([])
  })

  it('tells the shell every micro-frontend, and no library', () => {
    const { releaseMap } = plan('/').site
    expect(releaseMap).toMatchObject({ environment: 'production', revision: 7 })
    expect(releaseMap.mfes.map(({ name }) => name)).toEqual(['catalog', 'order'])
    expect(releaseMap.mfes[0]).toEqual({
      name: 'catalog',
      release: '0123456789abcdef',
      entry: at('catalog', 'mfe.js'),
      css: [{ href: at('catalog', 'style.css'), integrity: integrityOf(':scope{}') }],
      routes: anMfe().manifest.routes,
      fragments: anMfe().manifest.fragments,
    })
  })

  it('is impossible without a shell', () => {
    const releases = chosen([anMfe()])
    expect(buildSite({ environment: 'production', revision: 1, releases })).toBeUndefined()
  })
})

describe('the import map of a page', () => {
  it('resolves what libraries provide', () => {
    expect(plan('/').site.importMap.imports).toEqual({
      '@jangteo/platform': at('platform', 'platform.js'),
      pinia: at('pinia', 'pinia.js'),
      vue: at('vue', 'vue.js'),
      'vue-router': at('vue-router', 'vue-router.js'),
    })
  })

  it('has the integrity of every script of every release, whether this page needs it or not', () => {
    const { integrity } = plan('/').site.importMap
    expect(integrity[at('catalog', 'lazy.js')]).toBe(integrityOf('1'))
    expect(integrity[at('order', 'mfe.js')]).toBe(integrityOf('export default {}'))
    expect(Object.keys(integrity).some((address) => address.endsWith('.css'))).toBe(false)
  })
})
