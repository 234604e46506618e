import { describe, expect, it } from 'vitest'
import { compileImportMap } from '@jangteo/contracts/page-map'
import {
  aDocument,
  aLibrary,
  anMfe,
  aShell,
  aVersion,
  integrityOf,
} from '../testing/release-document-builder.ts'
import { chooseReleases } from './choose-releases.ts'
import { planPage } from './page-plan.ts'
import { buildSite } from './site.ts'

const [VUE4, SHARED] = ['4'.repeat(16), '0123456789abcdef']
const library = (specifier: string, version: string, imports: readonly string[] = []) => {
  const built = aLibrary(specifier, imports)
  return { ...built, manifest: { ...built.manifest, version } }
}
const vue4 = library('vue', '4.0.0')

/** A page with Vue 3 on which the catalog alone has Vue 4. */
function aSplitShop(vueOfPage = '3.5.45') {
  const catalog = aVersion(anMfe({ imports: ['vue', 'vue-router', 'lone'], requires: { vue: '^4.0.0' } }))
  const { manifest, files } = aVersion(vue4, undefined, VUE4).extras.jangteo
  const document = aDocument([
    aShell(),
    library('vue', vueOfPage),
    library('vue-router', '5.0.0', ['vue']),
    library('lone', '1.0.0'),
    library('@jangteo/platform', '1.0.0'),
    anMfe({
      name: 'order',
      imports: ['vue', 'vue-router'],
      requires: { vue: '^3.5.0' },
      routes: [],
      fragments: [],
    }),
  ])
  document.microFrontends['catalog'] = [
    {
      ...catalog,
      extras: {
        jangteo: { ...catalog.extras.jangteo, libraries: { vue: { release: VUE4, manifest, files } } },
      },
    },
  ]
  return chooseReleases(document, { bucketOf: () => 0 })
}
const at = (name: string, release: string, path = ''): string => `/assets/${name}/${release}/${path}`
const router4 = `${SHARED}~${VUE4}`

describe('the import map of a page', () => {
  it('has the integrity of every script, whatever the case of its name, and of nothing else', () => {
    const lone = aLibrary('lone')
    const files = { ...lone.files, 'A.JS': '1', 'b.MJS': '2', 'c.css': '3' }
    const releases = chooseReleases(aDocument([aShell(), { ...lone, files }]), { bucketOf: () => 0 })
    const { integrity } = compileImportMap(releases)
    expect(integrity[at('lone', SHARED, 'A.JS')]).toBe(integrityOf('1'))
    expect(integrity[at('lone', SHARED, 'b.MJS')]).toBe(integrityOf('2'))
    expect(Object.keys(integrity)).not.toContain(at('lone', SHARED, 'c.css'))
  })
})

describe('the import map of a page on which one team moved first', () => {
  const map = compileImportMap(aSplitShop())

  it('gives everybody the libraries of the page', () => {
    expect(map.imports).toMatchObject({
      vue: at('vue', SHARED, 'vue.js'),
      'vue-router': at('vue-router', SHARED, 'vue-router.js'),
    })
  })

  it('gives that team its own, and a second instance of what imports it, which imports it too', () => {
    expect(map.scopes).toEqual({
      [at('catalog', SHARED)]: {
        vue: at('vue', VUE4, 'vue.js'),
        'vue-router': at('vue-router', router4, 'vue-router.js'),
      },
      [at('vue-router', router4)]: { vue: at('vue', VUE4, 'vue.js') },
    })
  })

  it('has the integrity of those files at their addresses', () => {
    expect(map.integrity[at('vue', VUE4, 'vue.js')]).toBe(integrityOf(vue4.files['vue.js'] ?? ''))
    expect(map.integrity[at('vue-router', router4, 'vue-router.js')]).toBe(
      map.integrity[at('vue-router', SHARED, 'vue-router.js')],
    )
  })

  it('is made without scopes where the library of the page fits by now', () => {
    expect(compileImportMap(aSplitShop('4.1.0')).scopes).toBeUndefined()
  })
})

it('a page of that team preloads its own libraries and not those that it does not use', () => {
  const site = buildSite({ environment: 'production', revision: 1, releases: aSplitShop() })
  const { pagePreloads } = planPage(site ?? expect.fail('no site'), '/')
  const files = pagePreloads.map(({ href }) => href)
  expect(files).toContain(at('vue', VUE4, 'vue.js'))
  expect(files).toContain(at('vue-router', router4, 'vue-router.js'))
  expect(files).not.toContain(at('vue', SHARED, 'vue.js'))
})
