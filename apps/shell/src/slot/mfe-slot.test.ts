import type { FragmentDeclaration } from '@jangteo/contracts'
import { defineFragments } from '@jangteo/mfe-kit'
import { platform } from '@jangteo/platform'
import { expect, oneEvent, waitUntil } from '@open-wc/testing'
import { type Component, type FunctionalComponent, h } from 'vue'
import { healthyMfe } from '../testing/mfes.ts'
import { openShop, setKnown } from '../testing/open-shop.ts'

const declare = (tag: string, fragmentClass: FragmentDeclaration['class']): FragmentDeclaration => ({
  tag,
  class: fragmentClass,
  attributes: ['for'],
  events: [],
})
const offered = (component: Component) => async () => ({
  default: { component, attributes: ['for'], provide: () => undefined },
})
const Shelf: FunctionalComponent<{ for?: string }> = (props) => h('p', `For ${props.for}`)
Shelf.props = ['for']
const Broken: FunctionalComponent = () => {
  throw new Error('the fragment is broken')
}

const working = defineFragments({
  name: 'working',
  fragments: { 'ok-shelf': offered(Shelf), 'ok-broken': offered(Broken), 'ok-taken': offered(Shelf) },
})
const never = (): Promise<never> => new Promise(() => undefined)
const late = Promise.withResolvers<typeof lateMfe>()
const lateMfe = defineFragments({ name: 'late', fragments: { 'late-cart': offered(Shelf) } })

function place(html: string): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  const slot = box.querySelector('mfe-slot')
  if (!(slot instanceof HTMLElement)) throw new Error('no slot')
  return slot
}
const settled = (slot: HTMLElement) =>
  waitUntil(() => slot.dataset['state'] === 'ready' || slot.dataset['state'] === 'failed', 'the slot settled')
const isVisible = (element: Element): boolean => element.getClientRects().length > 0

describe('<mfe-slot>', () => {
  const shop = openShop({
    path: '/ko/home',
    mfes: [
      { name: 'home', routes: ['/home'], load: async () => healthyMfe('home', { '/home': 'Home' }) },
      {
        name: 'working',
        fragments: [
          declare('ok-shelf', 'regular'),
          declare('ok-broken', 'regular'),
          declare('ok-taken', 'essential'),
        ],
        load: async () => working,
      },
      {
        name: 'gone',
        fragments: [declare('gone-shelf', 'regular'), declare('gone-cart', 'essential')],
        load: () => Promise.reject(new TypeError('404')),
      },
      { name: 'slow', fragments: [declare('slow-shelf', 'regular')], load: never },
      { name: 'late', fragments: [declare('late-cart', 'essential')], load: () => late.promise },
    ],
  })

  before(() => {
    const style = document.createElement('style')
    style.textContent = `mfe-slot { display: block } mfe-slot[hidden] { display: none }
      mfe-slot:not([data-state='failed'], [returning]) > [slot='fallback'],
      mfe-slot[returning][data-state='ready'] > [slot='fallback'],
      mfe-slot[returning]:not([data-state='ready']) > :not([slot='fallback']),
      mfe-slot[data-state='failed'] > :not([slot='fallback']) { display: none }`
    document.head.append(style)
  })

  it('shows the fragment of another team by its tag alone', async () => {
    const slot = place('<mfe-slot eager><ok-shelf for="a1b2c3"></ok-shelf></mfe-slot>')
    await settled(slot)
    expect(slot.dataset['state']).to.equal('ready')
    expect(slot.textContent).to.equal('For a1b2c3')
  })

  it('passes changed attributes on', async () => {
    const slot = place('<mfe-slot eager><ok-shelf for="one"></ok-shelf></mfe-slot>')
    await settled(slot)
    slot.querySelector('ok-shelf')?.setAttribute('for', 'two')
    await waitUntil(() => slot.textContent === 'For two')
  })

  describe('with a fragment that a server rendered', () => {
    const servedIn = (attributes: string, tag: string, name = 'x') =>
      `<mfe-slot ${attributes} reserve="22rem"><${tag} for="${name}"><p>Served</p></${tag}><span slot="fallback">Sorry</span></mfe-slot>`

    it('shows it at once in its own size, and loads it when nothing else is to be done', async () => {
      const slot = place(servedIn('eager', 'ok-shelf', 'late'))
      expect(slot.dataset['state']).to.equal('ready')
      expect(slot.style.minBlockSize).to.equal('')
      expect(slot.textContent).to.contain('Served')
      await waitUntil(() => slot.textContent?.includes('For late'))
    })

    it('loads it at once when somebody turns to it, wherever it is', async () => {
      const slot = place(servedIn('', 'ok-shelf', 'focus'))
      Object.assign(slot.style, { position: 'absolute', insetBlockStart: '9000px' })
      slot.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
      await waitUntil(() => slot.textContent?.includes('For focus'))
    })

    for (const tag of ['gone-shelf', 'gone-cart'])
      it(`leaves <${tag}> as it is where it cannot be loaded`, async () => {
        const slot = place(servedIn('eager', tag))
        const told = await oneEvent(slot, 'mfe-slot-error')
        expect(told.detail).to.deep.equal({ tag, reason: 'load' })
        expect(slot.dataset['state']).to.equal('ready')
        expect(slot.hidden).to.equal(false)
        expect(slot.textContent).to.contain('Served')
      })

    it('gives it up where other code has taken its tag', async () => {
      customElements.define('ok-taken', class extends HTMLElement {})
      const slot = place(servedIn('eager', 'ok-taken'))
      const told = await oneEvent(slot, 'mfe-slot-error')
      expect(told.detail.reason).to.equal('load')
      expect(isVisible(slot.querySelector('ok-taken') ?? slot)).to.equal(false)
    })

    it('gives it up where it breaks as it is taken over', async () => {
      const slot = place(servedIn('eager', 'ok-broken'))
      await oneEvent(slot, 'mfe-slot-error')
      expect(slot.dataset['state']).to.equal('failed')
      expect(slot.hidden).to.equal(true)
    })
  })

  describe('for who has been here', () => {
    afterEach(() => setKnown(true))
    const returning = (): HTMLElement =>
      place(
        '<mfe-slot returning><ok-shelf for="you"></ok-shelf><a slot="fallback" href="/ko/cart">Cart</a></mfe-slot>',
      )
    const shows = (slot: HTMLElement, fragment: boolean): void => {
      const [own, fallback] = slot.children
      expect([own, fallback].map((element) => !!element && isVisible(element))).to.deep.equal([
        fragment,
        !fragment,
      ])
    }

    it('shows its fragment', async () => {
      const slot = returning()
      shows(slot, false)
      await waitUntil(() => slot.dataset['state'] === 'ready')
      shows(slot, true)
    })

    it('shows a stranger what stands in for it, and loads nothing', async () => {
      setKnown(false)
      const slot = returning()
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      expect(slot.dataset['state']).to.equal('waiting')
      shows(slot, false)
    })

    for (const [what, act] of [
      [
        'puts something into his cart',
        () => platform.events.publish('cart.changed', { count: 1, reason: 'added' }),
      ],
      [
        'comes back to a page that was put away',
        () => {
          setKnown(true)
          window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
        },
      ],
    ] as const)
      it(`shows it to a stranger who ${what}`, async () => {
        setKnown(false)
        const slot = returning()
        act()
        await waitUntil(() => slot.dataset['state'] === 'ready')
        shows(slot, true)
      })
  })

  it('keeps the reserved size until the fragment is there', async () => {
    const slot = place('<mfe-slot eager reserve="22rem"><ok-shelf for="x"></ok-shelf></mfe-slot>')
    expect(slot.getBoundingClientRect().height).to.equal(22 * 16)
    await settled(slot)
    expect(slot.style.minBlockSize).to.equal('')
  })

  it('waits until it comes near the viewport', async () => {
    const slot = place('<mfe-slot><ok-shelf for="far"></ok-shelf></mfe-slot>')
    slot.style.marginBlockStart = '400vh'
    slot.style.minBlockSize = '10px'
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(slot.dataset['state']).to.equal('waiting')
    slot.scrollIntoView()
    await settled(slot)
    expect(slot.dataset['state']).to.equal('ready')
    slot.parentElement?.remove()
  })

  it('leaves nothing of a regular fragment whose code is not there', async () => {
    const slot = place(
      '<mfe-slot eager reserve="22rem"><gone-shelf></gone-shelf><b slot="fallback">no</b></mfe-slot>',
    )
    const failed = oneEvent(slot, 'mfe-slot-error')
    expect((await failed).detail).to.deep.equal({ tag: 'gone-shelf', reason: 'load' })
    expect(isVisible(slot)).to.equal(false)
  })

  it('shows the fallback of an essential one', async () => {
    const slot = place(
      '<mfe-slot eager><gone-cart></gone-cart><a slot="fallback" href="/ko/cart">Cart</a></mfe-slot>',
    )
    await settled(slot)
    const link = slot.querySelector('a')
    expect(link && isVisible(link)).to.equal(true)
  })

  it('leaves nothing of one that breaks while it is shown', async () => {
    const slot = place('<mfe-slot eager><ok-broken></ok-broken></mfe-slot>')
    const { detail } = await oneEvent(slot, 'mfe-slot-error')
    expect(detail).to.deep.equal({ tag: 'ok-broken', reason: 'fragment' })
    expect(isVisible(slot)).to.equal(false)
    expect(shop.reports.map(({ error }) => String(error))).to.include('Error: the fragment is broken')
  })

  it('gives up on one that does not come', async () => {
    const slot = place('<mfe-slot eager reserve="22rem"><slow-shelf></slow-shelf></mfe-slot>')
    const { detail } = await oneEvent(slot, 'mfe-slot-error')
    expect(detail).to.deep.equal({ tag: 'slow-shelf', reason: 'timeout' })
    expect(isVisible(slot)).to.equal(false)
  })

  it('gives an essential one its place back when it was only late', async () => {
    const slot = place(
      '<mfe-slot eager><late-cart for="you"></late-cart><a slot="fallback" href="/ko/cart">Cart</a></mfe-slot>',
    )
    const { detail } = await oneEvent(slot, 'mfe-slot-error')
    expect(detail).to.deep.equal({ tag: 'late-cart', reason: 'timeout' })
    const link = slot.querySelector('a')
    expect(link && isVisible(link)).to.equal(true)
    late.resolve(lateMfe)
    await waitUntil(() => slot.dataset['state'] === 'ready')
    expect(slot.innerText).to.equal('For you')
  })

  it('leaves nothing where nobody offers the tag', async () => {
    const slot = place('<mfe-slot eager><nobody-knows></nobody-knows></mfe-slot>')
    const { detail } = await oneEvent(slot, 'mfe-slot-error')
    expect(detail).to.deep.equal({ tag: 'nobody-knows', reason: 'unknown' })
    expect(isVisible(slot)).to.equal(false)
  })
})
