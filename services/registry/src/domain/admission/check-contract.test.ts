import type { MfeManifest, Uses } from '@jangteo/contracts'
import { describe, expect, it } from 'vitest'
import { aManifest } from '../../testing/manifest-builder.ts'
import { reviewPlacement } from './review.ts'

const fragment = (attributes: string[], events: string[] = []) => ({
  tag: 'ord-add-to-cart',
  class: 'essential' as const,
  attributes,
  events,
})
const anOrder = (parts: Partial<MfeManifest> = {}): MfeManifest =>
  aManifest({
    name: 'order',
    imports: [],
    routes: [{ pattern: '/cart', access: 'personal' }],
    fragments: [fragment(['sku', 'max'], ['ord-added'])],
    events: { publishes: ['cart.changed'], hears: [] },
    ...parts,
  })
const aConsumer = (uses: Partial<Uses>, hears: string[] = []): MfeManifest =>
  aManifest({ imports: [], events: { publishes: [], hears }, uses: { fragments: [], routes: [], ...uses } })
const showing = (attributes: string[], events: string[] = []): MfeManifest =>
  aConsumer({ fragments: [{ tag: 'ord-add-to-cart', attributes, events }] })

const review = (manifest: MfeManifest, ...live: readonly MfeManifest[]) =>
  reviewPlacement(manifest, live).map(({ code, why }) => `${code}: ${why}`)

describe('a release that takes something away from a live one', () => {
  it.each([
    ['the fragment', anOrder({ fragments: [] }), 'with the fragment, gone'],
    [
      'an attribute',
      anOrder({ fragments: [fragment(['sku'], ['ord-added'])] }),
      'with attribute "max", gone',
    ],
    ['an event', anOrder({ fragments: [fragment(['sku', 'max'])] }), 'with event "ord-added", gone'],
  ])('is refused for %s that it shows', (_what, next, why) => {
    const [first, ...rest] = review(next, anOrder(), showing(['max'], ['ord-added']))
    expect(first).toContain('live-fragment-broken: catalog shows <ord-add-to-cart>')
    expect(first).toContain(why)
    expect(rest).toEqual([])
  })

  it('is refused for a page that it links to', () => {
    const [objection] = review(anOrder({ routes: [] }), anOrder(), aConsumer({ routes: ['/cart'] }))
    expect(objection).toContain('live-link-broken: catalog links to "/cart"')
  })

  it('is refused for a fact that it hears, unless somebody else publishes it', () => {
    const silent = anOrder({ events: { publishes: [], hears: [] } })
    const listener = aConsumer({}, ['cart.changed'])
    expect(review(silent, anOrder(), listener)[0]).toContain(
      'live-event-broken: catalog hears "cart.changed"',
    )
    const other = aManifest({ ...anOrder({ name: 'quick', routes: [], fragments: [] }) })
    expect(review(silent, anOrder(), listener, other)).toEqual([])
  })

  it('is refused for the canary of a team as for its stable release, and said once', () => {
    const canary = showing(['max'])
    expect(review(anOrder({ fragments: [] }), anOrder(), aConsumer({}), canary)).toHaveLength(1)
    expect(review(anOrder({ fragments: [] }), anOrder(), canary, canary)).toHaveLength(1)
  })

  it('is admitted where nobody uses what goes, or where it was never there', () => {
    const next = anOrder({ fragments: [fragment(['sku'])], routes: [], events: { publishes: [], hears: [] } })
    expect(review(next, anOrder(), showing(['sku']))).toEqual([])
    expect(review(next, next, showing(['max'], ['ord-added']))).toEqual([])
    expect(review(next, showing(['max']))).toEqual([])
  })
})

describe('a release that uses a fragment of others', () => {
  it('is refused where one of their live releases does not know what it uses', () => {
    const canary = anOrder({ fragments: [fragment(['sku', 'max', 'gift'])] })
    const [objection, ...rest] = review(showing(['gift'], ['ord-gone']), anOrder(), canary)
    expect(objection).toContain(
      'fragment-misused: <ord-add-to-cart> of order has no attribute "gift", no event "ord-gone".',
    )
    expect(rest).toHaveLength(1)
  })

  it('is admitted where nobody offers it yet: its slot stays empty', () => {
    expect(review(showing(['gift']))).toEqual([])
  })
})
