import type { FragmentDeclaration } from '@jangteo/contracts'
import { defineMfe } from '@jangteo/mfe-kit'
import { expect, waitUntil } from '@open-wc/testing'
import { h } from 'vue'
import { healthyMfe, pages } from '../../testing/mfes.ts'
import { openShop } from '../../testing/open-shop.ts'
import { reader } from '../../testing/reader.ts'

const NOT_AVAILABLE = '지금은 이용할 수 없어요'
const fragment = (tag: string, fragmentClass: FragmentDeclaration['class']): FragmentDeclaration => ({
  tag,
  class: fragmentClass,
  attributes: [],
  events: [],
})
const offered = async () => ({
  default: { component: () => h('p', 'Shown'), attributes: [], provide: () => undefined },
})

async function place(html: string): Promise<HTMLElement> {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  const slot = box.querySelector<HTMLElement>('mfe-slot')
  if (!slot) throw new Error('no slot')
  await waitUntil(() => ['ready', 'failed'].includes(slot.dataset['state'] ?? ''), 'the slot settled')
  return slot
}

/** As the composer writes it. */
document.body.insertAdjacentHTML(
  'beforeend',
  `<section id="jangteo-off" class="jangteo-failure"><h1>${NOT_AVAILABLE}</h1></section>`,
)

describe('what is switched off', () => {
  const shop = openShop({
    path: '/ko/off',
    mfes: [
      {
        name: 'off',
        routes: ['/off'],
        fragments: [fragment('off-shelf', 'regular')],
        off: { pages: true, fragments: ['off-shelf'] },
        load: async () => healthyMfe('off', { '/off': 'Never seen' }),
      },
      {
        name: 'part',
        routes: ['/part'],
        fragments: [fragment('part-cart', 'essential'), fragment('part-shelf', 'regular')],
        off: { pages: false, fragments: ['part-cart'] },
        load: async () =>
          defineMfe({
            name: 'part',
            pages: async () => ({ default: pages({ '/part': 'Part' }) }),
            fragments: { 'part-cart': offered, 'part-shelf': offered },
          }),
      },
    ],
  })

  it('says so in place of its pages, without loading anything of it', async () => {
    await reader.sees(NOT_AVAILABLE)
    expect(document.title).to.equal(`${NOT_AVAILABLE} · 장터`)
    expect(shop.imported).to.deep.equal([])
    await expect(shop.outlet).to.be.accessible()
  })

  it('leaves the rest of the shop usable', async () => {
    await reader.goesTo('/ko/part')
    await reader.sees('Part')
  })

  it('is asked for anew by whoever comes back: it may be on again', async () => {
    await reader.goesTo('/ko/off')
    expect(shop.left.map((url) => new URL(url).pathname)).to.deep.equal(['/ko/off'])
    expect(reader.heading()).to.equal('Part')
  })

  it('leaves nothing where a regular fragment was, and the fallback of another', async () => {
    const shelf = await place('<mfe-slot eager><off-shelf></off-shelf></mfe-slot>')
    expect([shelf.dataset['state'], shelf.getClientRects().length]).to.deep.equal(['failed', 0])
    const cart = await place(
      '<mfe-slot eager><part-cart></part-cart><a slot="fallback" href="/ko/cart">Cart</a></mfe-slot>',
    )
    expect(cart.querySelector('a')?.checkVisibility()).to.equal(true)
    expect(cart.querySelector('p')).to.equal(null)
  })

  it('does not take a fragment that is on with it', async () => {
    const shelf = await place('<mfe-slot eager><part-shelf></part-shelf></mfe-slot>')
    expect(shelf.textContent).to.equal('Shown')
  })

  it('is nobody’s failure', () => {
    expect(shop.reports.filter(({ mfe }) => mfe !== 'shell')).to.deep.equal([])
    expect(shop.sights.filter((sight) => !sight.endsWith('view'))).to.deep.equal([])
  })
})
