import { expect, oneEvent, waitUntil } from '@open-wc/testing'
import { type FunctionalComponent, createSSRApp, defineComponent, h, onUnmounted, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { FragmentDefinition } from './definition.ts'
import { defineFragments, useResource } from './index.ts'
import { createTestPlatform } from './testing/test-platform.ts'

const platform = createTestPlatform({ path: '/en' })
const unmounted: string[] = []
const faults: unknown[] = []
const consoleError = console.error
before(() => (console.error = (...parts: unknown[]) => void faults.push(parts)))
after(() => (console.error = consoleError))

const Greeting = defineComponent(
  (props: { productId?: string }) => {
    const clicks = ref(0)
    onUnmounted(() => unmounted.push(props.productId ?? 'none'))
    return () => h('button', { onClick: () => (clicks.value += 1) }, `${props.productId}: ${clicks.value}`)
  },
  { props: { productId: { type: String, default: undefined } } },
)
const Broken: FunctionalComponent = () => {
  throw new Error('broken fragment')
}
const fragment = (component: FragmentDefinition['component']) => async () => ({
  default: { component, attributes: ['product-id'], provide: () => undefined },
})

let loads = 0
const Named: FragmentDefinition['component'] = {
  props: ['productId'],
  setup(props: { readonly productId?: string }) {
    const clicks = ref(0)
    const { data } = useResource(
      () => props.productId,
      async (id) => {
        loads += 1
        return `Loaded ${id}`
      },
    )
    return () =>
      h('button', { title: data.value, onClick: () => (clicks.value += 1) }, `${data.value}: ${clicks.value}`)
  },
}

const fragments = {
  'demo-named': fragment(Named),
  'demo-greeting': fragment(Greeting),
  'demo-broken': fragment(Broken),
  'demo-taken': fragment(Greeting),
}
const mfe = defineFragments({ name: 'demo', fragments }, platform)
const props = { css: [], release: 'r1' }

async function place(html: string): Promise<HTMLElement> {
  const box = document.createElement('div')
  box.innerHTML = html
  const element = box.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error('no element')
  const settled = oneEvent(element, 'mfe-fragment-ready')
  document.body.append(box)
  await settled
  return element
}

/** What a server makes of `demo-named` in a place of a page. */
const served = async ({ attributes = { 'product-id': 'a1' }, currency = 'USD' } = {}) => {
  const html = await renderToString(createSSRApp(() => h('button', { title: 'Served' }, 'Served: 0')))
  const note = JSON.stringify({ attributes, currency, place: 's0', state: { 'demo-s0-0': 'Served' } })
  return `<demo-named product-id="a1">${html}<script type="application/json">${note}</script></demo-named>`
}

describe('a fragment that a server rendered', () => {
  before(() => mfe.defineFragment('demo-named', props))
  beforeEach(() => (loads = 0))

  it('is taken over as it stands, with its data, and works', async () => {
    const box = document.createElement('div')
    box.innerHTML = await served()
    const button = box.querySelector('button')
    document.body.append(box)
    await oneEvent(box, 'mfe-fragment-ready')
    expect(box.querySelector('button')).to.equal(button)
    expect(box.querySelector('script')).to.equal(null)
    expect(loads).to.equal(0)
    button?.click()
    await waitUntil(() => button?.textContent === 'Served: 1')
    expect(faults).to.deep.equal([])
  })

  for (const [what, parts] of [
    ['another currency', { currency: 'KRW' }],
    ['other attributes', { attributes: { 'product-id': 'other' } }],
  ] as const)
    it(`gives way where it was made for ${what}`, async () => {
      const element = await place(await served(parts))
      await waitUntil(() => element.textContent === 'Loaded a1: 0')
      expect(loads).to.equal(1)
      expect(element.childElementCount).to.equal(1)
    })

  it('starts anew when it comes back', async () => {
    const element = await place(await served())
    element.remove()
    await waitUntil(() => element.childElementCount === 0)
    const again = oneEvent(element, 'mfe-fragment-ready')
    document.body.append(element)
    await again
    await waitUntil(() => element.textContent === 'Loaded a1: 0')
  })
})

describe('a fragment', () => {
  before(() => Promise.all(['demo-greeting', 'demo-broken'].map((tag) => mfe.defineFragment(tag, props))))

  it('lives in the light DOM, in the style scope of its MFE, with its attributes as props', async () => {
    const element = await place('<demo-greeting product-id="a1b2c3"></demo-greeting>')
    expect(element.dataset['mfe']).to.equal('demo')
    expect(element.querySelector('button')?.textContent).to.equal('a1b2c3: 0')
  })

  it('follows its attributes', async () => {
    const element = await place('<demo-greeting product-id="one"></demo-greeting>')
    element.setAttribute('product-id', 'two')
    await waitUntil(() => element.textContent === 'two: 0')
    element.removeAttribute('product-id')
    await waitUntil(() => element.textContent === 'undefined: 0')
  })

  it('keeps its state when it is moved in the document', async () => {
    const element = await place('<demo-greeting product-id="moved"></demo-greeting>')
    element.querySelector('button')?.click()
    await waitUntil(() => element.textContent === 'moved: 1')
    document.body.prepend(element)
    await Promise.resolve()
    expect(element.textContent).to.equal('moved: 1')
    expect(unmounted).to.not.include('moved')
  })

  it('is disposed when it is removed, and starts anew when it comes back', async () => {
    const element = await place('<demo-greeting product-id="gone"></demo-greeting>')
    element.querySelector('button')?.click()
    await waitUntil(() => element.textContent === 'gone: 1')
    element.remove()
    await waitUntil(() => unmounted.includes('gone'))
    const again = oneEvent(element, 'mfe-fragment-ready')
    document.body.append(element)
    await again
    expect(element.textContent).to.equal('gone: 0')
  })

  it('tells that it is broken, and shows nothing', async () => {
    const element = document.createElement('demo-broken')
    const told = oneEvent(element, 'mfe-fragment-error')
    document.body.append(element)
    expect(String((await told).detail)).to.equal('Error: broken fragment')
    expect(element.childNodes).to.have.lengthOf(0)
    expect(platform.telemetry.reported.map(String)).to.deep.equal(['Error: broken fragment'])
  })

  it('may be defined twice, but only under its own tag', async () => {
    await mfe.defineFragment('demo-greeting', props)
    const unknown = await mfe.defineFragment('demo-unknown', props).catch(String)
    expect(unknown).to.equal('Error: The MFE "demo" offers no fragment <demo-unknown>.')
  })
  it('A52 is refused where other code has taken its tag', async () => {
    customElements.define('demo-taken', class extends HTMLElement {})
    const refused = await mfe.defineFragment('demo-taken', props).catch((error: Error) => error.name)
    expect(refused).to.equal('NotSupportedError')
  })
})
