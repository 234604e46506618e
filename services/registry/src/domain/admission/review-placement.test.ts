import type { MfeManifest } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { aLibrary, aManifest } from '../../testing/manifest-builder.ts'
import { reviewPlacement } from './review.ts'

const order = aManifest({
  name: 'order',
  routes: [{ pattern: '/orders/:id', access: 'personal' }],
  fragments: [{ tag: 'ord-mini-cart', class: 'essential', attributes: [], events: [] }],
})
const live: readonly MfeManifest[] = [aLibrary(), order]
const codes = (manifest: MfeManifest, among = live): readonly string[] =>
  reviewPlacement(manifest, among).map(({ code }) => code)

describe('reviewPlacement', () => {
  it('admits a build that gets along with what is live', () => {
    expect(reviewPlacement(aManifest(), live)).toEqual([])
  })

  it('lets a name keep its own routes, tags and specifiers', () => {
    expect(codes(order)).toEqual([])
    expect(codes(aLibrary())).toEqual([])
  })

  it('objects to a route of another name, whatever the placeholder is called', () => {
    const manifest = aManifest({ routes: [{ pattern: '/orders/:number', access: 'public' }] })
    const [objection] = reviewPlacement(manifest, live)
    expect(objection?.code).toBe('route-owned')
    expect(objection?.why).toContain('belongs to order')
  })

  it.each([
    ['/orders/lookup', ['route-owned']],
    ['/:section/today', ['route-owned']],
    ['/:section', []],
    ['/orders/:id/parcel', []],
    ['/returns/:id', []],
  ])('objects to a page that another name shows already: %s', (pattern, expected) => {
    expect(codes(aManifest({ routes: [{ pattern, access: 'public' }] }))).toEqual(expected)
  })

  it('lets a name have a page of its own beside the pattern that fits it', () => {
    expect(
      codes({ ...order, routes: [...order.routes, { pattern: '/orders/lookup', access: 'public' }] }),
    ).toEqual([])
  })

  it('objects to a tag of another name', () => {
    expect(codes(aManifest({ fragments: order.fragments }))).toEqual(['tag-owned'])
  })

  it('objects to a second shell', () => {
    const shell = aManifest({ name: 'shell', kind: 'shell', routes: [], fragments: [] })
    expect(codes(aManifest({ ...shell, name: 'frame' }), [...live, shell])).toEqual(['second-shell'])
    expect(codes(shell, [...live, shell])).toEqual([])
  })

  it('objects to a specifier that another library provides', () => {
    expect(codes(aLibrary({ name: 'my-vue' }))).toEqual(['specifier-owned'])
  })

  it('objects to an import that no live library provides', () => {
    expect(codes(aManifest({ imports: ['vue', 'pinia'] }))).toEqual(['import-unresolvable'])
  })

  it('objects to an element that the live kit does not have', () => {
    const kit = aLibrary({ name: 'ui-kit', provides: { '@jangteo/ui-kit/drawer': 'drawer.js' } })
    const using = (element: string): MfeManifest =>
      aManifest({ imports: ['vue', `@jangteo/ui-kit/${element}`] })
    expect(codes(using('drawer'), [...live, kit])).toEqual([])
    const [objection] = reviewPlacement(using('carousel'), [...live, kit])
    expect(objection?.code).toBe('import-unresolvable')
    expect(objection?.why).toContain('"@jangteo/ui-kit/carousel"')
  })

  it('objects to a kit that drops an element which a live release uses', () => {
    const kit = aLibrary({ name: 'ui-kit', provides: { '@jangteo/ui-kit/drawer': 'drawer.js' } })
    const user = aManifest({ name: 'user', imports: ['@jangteo/ui-kit/drawer'], routes: [], fragments: [] })
    const next = aLibrary({ name: 'ui-kit', provides: { '@jangteo/ui-kit': 'core.js' } })
    expect(codes(next, [...live, kit, user])).toEqual(['live-import-broken'])
  })

  it('lets a library use its own specifiers', () => {
    const pinia = aLibrary({
      name: 'pinia',
      imports: ['vue', 'pinia'],
      provides: { pinia: 'p.js', x: 'x.js' },
    })
    expect(codes(pinia)).toEqual([])
  })

  it('lets libraries and the shell come in any order while there is no MFE', () => {
    const shell = aManifest({ name: 'shell', kind: 'shell', routes: [], fragments: [] })
    expect(codes(shell, [])).toEqual([])
    expect(codes(aLibrary({ name: 'pinia', imports: ['vue'], provides: { pinia: 'p.js' } }), [])).toEqual([])
    expect(codes(shell, [order])).toEqual(['import-unresolvable'])
    expect(codes(aManifest(), [])).toEqual(['import-unresolvable'])
  })

  it('objects to a library that drops what a live release imports', () => {
    const [objection] = reviewPlacement(aLibrary({ provides: { 'vue-next': 'vue.js' } }), live)
    expect(objection?.code).toBe('live-import-broken')
    expect(objection?.why).toContain('order imports "vue"')
  })
})
