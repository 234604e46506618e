import { describe, expect, it } from 'vitest'
import { anEntry } from '../../testing/archive.ts'
import { aLibrary, aManifest } from '../../testing/manifest-builder.ts'
import { aSubmission } from '../../testing/submission-builder.ts'
import { reviewContents } from './review.ts'
import { isBare, type ScannedModule, type Submission } from './submission.ts'

const codes = (submission: Submission): readonly string[] =>
  reviewContents(submission).map(({ code }) => code)
const importing = (imports: readonly string[], exports: readonly string[] = ['default']): ScannedModule => ({
  imports,
  staticImports: imports,
  exports,
})
const withModule = (module: ScannedModule | undefined): Submission =>
  aSubmission({ modules: new Map([['mfe.js', module]]) })

describe('reviewContents', () => {
  it('admits a complete build', () => {
    expect(reviewContents(aSubmission())).toEqual([])
  })

  it.each([
    ['entry', aManifest({ entry: 'gone.js' })],
    ['css/0', aManifest({ css: ['gone.css'] })],
    ['preload/0', aManifest({ preload: ['gone.js'] })],
    ['provides/vue', aManifest({ provides: { vue: 'gone.js' } })],
    ['needs/vue', aManifest({ provides: { vue: 'mfe.js' }, needs: { vue: ['gone.js'] } })],
  ])('objects to a missing file in %s', (where, manifest) => {
    const [objection] = reviewContents(aSubmission({ manifest }))
    expect(objection).toMatchObject({ code: 'file-missing', where: `mfe.json#/${where}` })
  })

  it('objects to a script that no browser could parse', () => {
    expect(codes(withModule(undefined))).toContain('module-unreadable')
  })

  it('objects to an entry without the default export that the shell mounts', () => {
    expect(codes(withModule(importing(['vue'], ['mount'])))).toEqual(['no-default-export'])
  })

  it('asks no default export of a library', () => {
    const library = aSubmission({
      manifest: aLibrary(),
      paths: new Set(['vue.js']),
      modules: new Map([['vue.js', importing([], ['h'])]]),
    })
    expect(codes(library)).toEqual([])
  })

  it('objects to an import that the manifest hides', () => {
    const [objection] = reviewContents(withModule(importing(['vue', 'lodash'])))
    expect(objection?.code).toBe('imports-differ')
    expect(objection?.why).toContain('imports lodash, which mfe.json does not tell')
  })

  it('objects to an import that the code does not have', () => {
    const [objection] = reviewContents(withModule(importing([])))
    expect(objection?.why).toContain('tells vue, which the code does not import')
  })

  it('objects to imports at once that are lazy, or that are kept back', () => {
    const module = { imports: ['pinia', 'vue'], staticImports: ['vue'], exports: ['default'] }
    const review = (importsAtOnce: string[]) => {
      const manifest = aManifest({ imports: ['pinia', 'vue'], importsAtOnce, css: [] })
      return reviewContents(aSubmission({ manifest, modules: new Map([['mfe.js', module]]) }))
    }
    expect(review(['vue'])).toEqual([])
    expect(review(['pinia', 'vue'])[0]).toMatchObject({
      code: 'imports-differ',
      where: 'mfe.json#/importsAtOnce',
    })
    expect(review([])[0]?.why).toContain('imports vue, which mfe.json does not tell')
  })

  it('objects to a page whose chunks have other imports than the manifest tells, or are not there', () => {
    const page: ScannedModule = { imports: ['pinia'], staticImports: ['pinia'], exports: [] }
    const entry: ScannedModule = { imports: [], staticImports: [], exports: ['default'] }
    const review = (imports: string[], files = ['page.js']) => {
      const manifest = aManifest({ imports: ['pinia'], pages: { '/': { files, imports } }, css: [] })
      const modules = new Map([
        ['mfe.js', entry],
        ['page.js', page],
      ])
      return reviewContents(aSubmission({ manifest, modules, paths: new Set(['mfe.js', 'page.js']) }))
    }
    expect(review(['pinia'])).toEqual([])
    expect(review([])[0]).toMatchObject({ code: 'imports-differ', where: 'mfe.json#/pages//' })
    expect(review(['pinia'], ['page.js', 'gone.js'])[0]).toMatchObject({ code: 'file-missing' })
  })

  it('objects to a route or tag that stands twice, whatever its placeholders are called', () => {
    const routes = [
      { pattern: '/p/:product', access: 'public' as const },
      { pattern: '/p/:id', access: 'public' as const },
    ]
    const tag = { tag: 'cat-box', class: 'regular' as const, attributes: [], events: [] }
    const manifest = aManifest({ routes, fragments: [tag, tag] })
    const texts = new Map([['mfe.js', anEntry(manifest)]])
    expect(reviewContents(aSubmission({ manifest, texts })).map(({ where }) => where)).toEqual([
      'mfe.json#/routes/1',
      'mfe.json#/fragments/1',
    ])
  })

  it('objects to a check of existence with a placeholder that the route does not have', () => {
    const routes = [
      {
        pattern: '/p/:product',
        access: 'public' as const,
        existsAt: '/api/products/:product?locale=:locale',
      },
      { pattern: '/c/:category', access: 'public' as const, existsAt: '/api/categories/:product' },
    ]
    expect(reviewContents(aSubmission({ manifest: aManifest({ routes }) }))).toMatchObject([
      { code: 'route-placeholder-unknown', where: 'mfe.json#/routes/1/existsAt' },
    ])
  })

  it('objects to a check of existence of a personal page', () => {
    const routes = [{ pattern: '/o/:order', access: 'personal' as const, existsAt: '/api/orders/:order' }]
    expect(reviewContents(aSubmission({ manifest: aManifest({ routes }) }))).toMatchObject([
      { code: 'route-personal-existence', where: 'mfe.json#/routes/0/existsAt' },
    ])
  })

  it('objects to `plain` on a public page', () => {
    const routes = [{ pattern: '/', access: 'public' as const, plain: true }]
    expect(reviewContents(aSubmission({ manifest: aManifest({ routes }) }))).toMatchObject([
      { code: 'route-public-plain', where: 'mfe.json#/routes/0/plain' },
    ])
    const personal = [{ pattern: '/cart', access: 'personal' as const, plain: true }]
    expect(reviewContents(aSubmission({ manifest: aManifest({ routes: personal }) }))).toEqual([])
  })

  it('objects to a list of personal pages, and to one that leaves more or less than one name open', () => {
    const listedAt = '/api/names'
    const routes = [
      { pattern: '/p/:product', access: 'public' as const, listedAt },
      { pattern: '/o/:order', access: 'personal' as const, listedAt },
      { pattern: '/s/:shop/:thing', access: 'public' as const, listedAt },
      { pattern: '/sale', access: 'public' as const, listedAt },
    ]
    expect(reviewContents(aSubmission({ manifest: aManifest({ routes }) }))).toMatchObject(
      [1, 2, 3].map((at) => ({ code: 'route-not-listable', where: `mfe.json#/routes/${at}/listedAt` })),
    )
  })

  it('objects to a source map inside a script or style sheet', () => {
    const texts = new Map([
      ['mfe.js', `${anEntry()}//# sourceMappingURL=data:application/json;base64,e30=`],
      ['style.css', '/*# sourceMappingURL=data:application/json;base64,e30= */'],
      ['other.js', '//# sourceMappingURL=other.js.map'],
    ])
    expect(reviewContents(aSubmission({ texts })).map(({ where }) => where)).toEqual(['mfe.js', 'style.css'])
  })
})

describe('isBare', () => {
  it.each(['vue', '@jangteo/platform', 'vue/jsx-runtime'])('is true for %s', (specifier) => {
    expect(isBare(specifier)).toBe(true)
  })

  it.each(['./a.js', '../a.js', '/a.js', 'https://x.test/a.js', 'data:text/javascript,1'])(
    'is false for %s',
    (specifier) => {
      expect(isBare(specifier)).toBe(false)
    },
  )
})
