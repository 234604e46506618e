import { expect, waitUntil } from '@open-wc/testing'
import { type VNode, createSSRApp, defineComponent, h, ref } from 'vue'
import { RouterView, useRoute } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import type { PagesDefinition } from './definition.ts'
import { defineMfe, useLateTakeOver, usePage, useResource } from './index.ts'
import { type TestPlatform, createTestPlatform } from './testing/test-platform.ts'

const PATH = '/en/things/one?sort=new'
const STATE = { 'demo-0': { name: 'Served' } }

/** What a server makes of `ThingPage`, which loads a name and counts presses, without a part that loads another name and with it. */
const markupWith = (part?: VNode): Promise<string> =>
  renderToString(
    createSSRApp(() => [h('h1', 'Served'), h('button', { type: 'button' }, 'pressed 0 times'), part]),
  )
const [MARKUP, MARKUP_WITH_PART] = [await markupWith(), await markupWith(h('p', 'Part'))]

function open(
  served: object = {},
  { path = PATH, hasLatePart = false, whileItComes = (_: TestPlatform): void => undefined } = {},
) {
  const note = { address: PATH, currency: 'USD', state: STATE, ...served }
  let loads = 0
  const Part = defineComponent(() => {
    const { data } = useResource(
      () => 'part',
      async () => ({ name: `Loaded ${(loads += 1)}` }),
    )
    return () => h('p', data.value?.name ?? '…')
  })
  const ThingPage = defineComponent(() => {
    const LatePart = useLateTakeOver(Part)
    const route = useRoute()
    const { data } = useResource(
      () => String(route.params.thing),
      async () => ({ name: `Loaded ${(loads += 1)}` }),
    )
    const presses = ref(0)
    usePage({ title: () => data.value?.name ?? '' })
    return () => [
      h('h1', data.value?.name ?? '…'),
      h('button', { type: 'button', onClick: () => (presses.value += 1) }, `pressed ${presses.value} times`),
      hasLatePart ? h(LatePart) : undefined,
    ]
  })
  const platform = createTestPlatform({ path })
  const loadPage = async () => {
    whileItComes(platform)
    return ThingPage
  }
  const pages: PagesDefinition = {
    root: () => h(RouterView),
    routes: ['/', '/things/:thing'].map((path) => ({ path, component: loadPage })),
    provide: () => undefined,
  }
  const domElement = document.createElement('div')
  domElement.innerHTML = `<div data-mfe="demo" data-server-rendered><div>${hasLatePart ? MARKUP_WITH_PART : MARKUP}</div><script type="application/json">${JSON.stringify(note)}</script></div>`
  document.body.append(domElement)
  const mfe = defineMfe({ name: 'demo', pages: async () => ({ default: pages }) }, platform)
  return { mfe, domElement, platform, loads: () => loads, props: { domElement, css: [], release: 'r1' } }
}

const faults: unknown[] = []
const consoleError = console.error
before(() => (console.error = (...parts: unknown[]) => void faults.push(parts)))
after(() => (console.error = consoleError))

describe('a page that a server rendered', () => {
  it('is taken over as it stands, with its data, and works', async () => {
    const { mfe, domElement, platform, loads, props } = open()
    const heading = domElement.querySelector('h1')
    await mfe.mount(props)
    expect(domElement.querySelector('h1')).to.equal(heading)
    expect(heading?.textContent).to.equal('Served')
    expect(domElement.querySelector('[data-server-rendered]')).to.equal(null)
    expect(loads()).to.equal(0)
    await waitUntil(() => platform.page.presented.length > 0)
    expect(platform.page.presented[0]?.title).to.equal('Served')
    domElement.querySelector('button')?.click()
    await waitUntil(() => domElement.querySelector('button')?.textContent === 'pressed 1 times')
    expect(faults).to.deep.equal([])
    await mfe.unmount()
    expect(domElement.childElementCount).to.equal(0)
  })

  it('is taken over at an address that its router writes in another way', async () => {
    const { mfe, domElement, platform, loads, props } = open({ address: '/en/' }, { path: '/en/' })
    const heading = domElement.querySelector('h1')
    await mfe.mount(props)
    expect(platform.navigation.current).to.equal('/en')
    expect(domElement.querySelector('h1')).to.equal(heading)
    expect(loads()).to.equal(0)
    await mfe.unmount()
  })

  it('is rendered anew for who comes back to it', async () => {
    const { mfe, domElement, loads, props } = open()
    await mfe.mount(props)
    await mfe.unmount()
    await mfe.mount(props)
    await waitUntil(() => domElement.querySelector('h1')?.textContent === 'Loaded 1')
    expect(loads()).to.equal(1)
    await mfe.unmount()
  })

  it('gives way where another currency is chosen while its code is loaded', async () => {
    const { mfe, domElement, loads, props } = open(
      {},
      { whileItComes: ({ preferences }) => preferences.setCurrency('KRW') },
    )
    const heading = domElement.querySelector('h1')
    await mfe.mount(props)
    await waitUntil(() => domElement.querySelector('h1')?.textContent === 'Loaded 1')
    expect(heading?.isConnected).to.equal(false)
    expect(loads()).to.equal(1)
    await mfe.unmount()
  })

  it('loads for a part that begins later what another currency needs', async () => {
    const { mfe, domElement, platform, loads, props } = open(
      { state: { 'demo-0': { name: 'Served' }, 'demo-0-0-0': { name: 'Part' } } },
      { hasLatePart: true },
    )
    await mfe.mount(props)
    platform.preferences.setCurrency('KRW')
    await waitUntil(() => domElement.querySelector('p')?.textContent === 'Loaded 1')
    expect(loads()).to.equal(1)
    await mfe.unmount()
  })

  for (const [what, served] of [
    ['another address', { address: '/en/things/one' }],
    ['another currency', { currency: 'KRW' }],
  ] as const)
    it(`gives way where it was made for ${what}`, async () => {
      const { mfe, domElement, loads, props } = open(served)
      const heading = domElement.querySelector('h1')
      await mfe.mount(props)
      await waitUntil(() => domElement.querySelector('h1')?.textContent === 'Loaded 1')
      expect(heading?.isConnected).to.equal(false)
      expect(loads()).to.equal(1)
      await mfe.unmount()
    })
})
