import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing'
import type { JtCarousel } from './carousel.ts'

describe('jt-carousel where the browser sends no scrollend', () => {
  before(async () => {
    Reflect.deleteProperty(window, 'onscrollend')
    await import('./carousel.define.ts')
  })

  it('goes where the page sends it and stays there', async () => {
    const element = await fixture<JtCarousel>(html`
      <jt-carousel label="상품 사진" style="inline-size: 300px">
        ${[0, 1, 2, 3].map((place) => html`<div style="block-size: 90px">${place}</div>`)}
      </jt-carousel>
    `)
    expect('onscrollend' in window).to.equal(false)
    const seen: unknown[] = []
    element.addEventListener('jt-slide', (event) => seen.push(event instanceof CustomEvent && event.detail))
    const track = element.shadowRoot?.querySelector('.track')
    track?.addEventListener('scrollend', (event) => event.stopImmediatePropagation(), { capture: true })
    element.index = 3
    await waitUntil(() => track?.scrollLeft === 900, 'arrives')
    await aTimeout(400)
    expect(element.index).to.equal(3)
    expect(track?.scrollLeft).to.equal(900)
    expect(seen).to.deep.equal([])
    track?.scrollTo({ left: 300, behavior: 'instant' })
    await waitUntil(() => seen.length > 0, 'follows the shopper')
    expect(seen).to.deep.equal([1])
  })
})
