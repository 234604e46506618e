import { describe, expect, it } from 'vitest'
import { eventsInSource, fragmentsInMarkup, linksInMarkup, linksInSource, toUse } from './uses-in-source.ts'

describe('toUse', () => {
  it('keeps what two teams agree on, and nothing that every element has', () => {
    const attributes = ['sku', 'Max', 'class', 'aria-label', 'data-test', 'key']
    expect(toUse('ord-add-to-cart', attributes, ['ord-added', 'click', 'keydown'])).toEqual({
      tag: 'ord-add-to-cart',
      attributes: ['sku', 'max'],
      events: ['ord-added'],
    })
  })
})

describe('fragmentsInMarkup', () => {
  it('finds fragments with their attributes, also in strings of a script', () => {
    const script =
      'x=`<mfe-slot eager><rec-related product-id="${id}" lang=ko open></rec-related></mfe-slot>`'
    expect(fragmentsInMarkup(script)).toEqual([
      { tag: 'rec-related', attributes: ['product-id', 'open'], events: [] },
    ])
    expect(fragmentsInMarkup('document.createElement("ord-mini-cart")')).toEqual([
      { tag: 'ord-mini-cart', attributes: [], events: [] },
    ])
  })

  it('leaves out elements of the kit, slots and plain elements', () => {
    expect(fragmentsInMarkup('<jt-icon name="x"></jt-icon><mfe-slot></mfe-slot><a b></a>a<b-c')).toEqual([])
  })
})

describe('links', () => {
  it('are patterns: what is known at run time only may be anything', () => {
    const source = 'href("/cart"); href(`/p/${slug}-${id}?sku=${sku}`); href(\'/search?q=1\'); href(path)'
    expect(linksInSource(source)).toEqual(['/cart', '/p/:any', '/search'])
  })

  it('in documents lose their locale, and lead to pages only', () => {
    const markup = '<a href="/ko/cart"><a href="/ko"><a href="/auth/login"><a href="#main">'
    expect(linksInMarkup(markup)).toEqual(['/cart', '/'])
  })
})

describe('eventsInSource', () => {
  it('tells facts that are published from those that are heard', () => {
    const source =
      "deps.events.subscribe('cart.changed', f); events.publish('order.changed', x); a.subscribe(b)"
    expect(eventsInSource(source)).toEqual({ publishes: ['order.changed'], hears: ['cart.changed'] })
  })
})
