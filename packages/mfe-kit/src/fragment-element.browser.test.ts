import { expect, oneEvent, waitUntil } from '@open-wc/testing'
import { type FunctionalComponent, defineComponent, h, onUnmounted, ref } from 'vue'
import type { FragmentDefinition } from './definition.ts'
import { defineMfe } from './index.ts'
import { createTestPlatform } from './testing/test-platform.ts'

const platform = createTestPlatform({ path: '/en' })
const unmounted: string[] = []

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

const fragments = {
  'demo-greeting': fragment(Greeting),
  'demo-broken': fragment(Broken),
  'demo-taken': fragment(Greeting),
}
const mfe = defineMfe({ name: 'demo', fragments }, platform)
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
  it('is refused where other code has taken its tag', async () => {
    customElements.define('demo-taken', class extends HTMLElement {})
    const refused = await mfe.defineFragment('demo-taken', props).catch((error: Error) => error.name)
    expect(refused).to.equal('NotSupportedError')
  })
})
