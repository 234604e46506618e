import { expect, waitUntil } from '@open-wc/testing'
import { defineStore } from 'pinia'
import { type Component, Teleport, defineComponent, h } from 'vue'
import { RouterView } from 'vue-router'
import type { MountProps, PagesDefinition } from './definition.ts'
import { defineMfe, useOverlay, usePage } from './index.ts'
import { createTestPlatform } from './testing/test-platform.ts'

const useVisits = defineStore('visits', { state: () => ({ count: 0 }) })

const Home = defineComponent(() => {
  const visits = useVisits()
  visits.count += 1
  const overlay = useOverlay()
  usePage({ title: 'Home' })
  return () => [
    h('h1', `Visit ${visits.count}`),
    overlay && h(Teleport, { to: overlay }, h('p', { class: 'note' }, 'Over the page')),
  ]
})

const pagesWith = (component: Component, more: Partial<PagesDefinition> = {}): PagesDefinition => ({
  root: () => h(RouterView),
  routes: [
    { path: '/', component },
    { path: '/late', component: () => Promise.reject(new TypeError('chunk not found')) },
  ],
  provide: () => undefined,
  ...more,
})

const sheet = (css: string): { href: string } => ({
  href: URL.createObjectURL(new Blob([css], { type: 'text/css' })),
})

function open(pages: PagesDefinition = pagesWith(Home), css: MountProps['css'] = []) {
  const platform = createTestPlatform({ path: '/en' })
  const domElement = document.createElement('div')
  document.body.append(domElement)
  const mfe = defineMfe({ name: 'demo', pages: async () => ({ default: pages }) }, platform)
  return { mfe, platform, domElement, props: { domElement, css, release: 'r1' } }
}

const links = (): number => document.head.querySelectorAll('link[rel="stylesheet"]').length

describe('mounting the pages of an MFE', () => {
  it('shows the page inside of its style scope and presents it', async () => {
    const { mfe, platform, domElement, props } = open()
    await mfe.mount(props)
    const heading = domElement.querySelector('[data-mfe="demo"] h1')
    expect(heading?.textContent).to.equal('Visit 1')
    await waitUntil(() => platform.page.presented.length > 0)
    expect(platform.page.presented).to.deep.equal([{ title: 'Home', heading }])
    await mfe.unmount()
  })

  it('gives each mount a fresh Pinia', async () => {
    const { mfe, domElement, props } = open()
    for (let visit = 0; visit < 2; visit += 1) {
      await mfe.mount(props)
      expect(domElement.querySelector('h1')?.textContent).to.equal('Visit 1')
      await mfe.unmount()
    }
  })

  it('puts what lies over the page into an overlay with the same style scope', async () => {
    const { mfe, props } = open()
    await mfe.mount(props)
    expect(document.querySelector('body > [data-mfe="demo"][data-overlay] .note')).to.not.equal(null)
    await mfe.unmount()
    expect(document.querySelector('[data-overlay]')).to.equal(null)
  })

  it('has its styles before it shows anything, and takes them away afterwards', async () => {
    const seen: string[] = []
    const Coloured = defineComponent(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.className = 'probe'
      seen.push(getComputedStyle(probe).position)
      probe.remove()
      return () => h('h1', 'Coloured')
    })
    const { mfe, props } = open(pagesWith(Coloured), [sheet('.probe { position: fixed }')])
    await mfe.mount(props)
    expect(seen).to.deep.equal(['fixed'])
    expect(links()).to.equal(1)
    await mfe.unmount()
    expect(links()).to.equal(0)
  })

  it('shows no page whose style sheet cannot be loaded, and Retry asks for it again', async () => {
    const href = `/__flaky/${crypto.randomUUID()}.css`
    const { mfe, platform, domElement, props } = open(pagesWith(Home), [{ href }])
    await mfe.mount(props)
    const retry = domElement.querySelector('button')
    expect(domElement.textContent).to.contain('This page could not be loaded')
    expect(platform.telemetry.reported.map(String)).to.deep.equal([
      `Error: Style sheet ${location.origin}${href} could not be loaded.`,
    ])
    retry?.click()
    await waitUntil(() => domElement.querySelector('h1')?.textContent?.startsWith('Visit'), 'the page')
    expect(getComputedStyle(document.body).color).to.equal('rgb(255, 0, 0)')
    await mfe.unmount()
    expect(links()).to.equal(0)
  })

  it('never rejects: an error of the composition root becomes a panel, and Retry mounts anew', async () => {
    const faults = [new Error('no adapter')]
    const provide = (): void => {
      const fault = faults.pop()
      if (fault) throw fault
    }
    const { mfe, platform, domElement, props } = open(pagesWith(Home, { provide }))
    await mfe.mount(props)
    expect(domElement.querySelector('h1')?.textContent).to.equal('This page could not be loaded')
    expect(platform.telemetry.reported.map(String)).to.deep.equal(['Error: no adapter'])
    domElement.querySelector('button')?.click()
    await waitUntil(() => domElement.querySelector('h1')?.textContent === 'Visit 1')
    await mfe.unmount()
    expect(domElement.childElementCount).to.equal(0)
  })

  it('keeps the panel while the next try is loading', async () => {
    const { platform, domElement, props } = open()
    let load: () => Promise<{ default: PagesDefinition }> = () => Promise.reject(new TypeError('offline'))
    const mfe = defineMfe({ name: 'demo', pages: () => load() }, platform)
    await mfe.mount(props)
    const loading = Promise.withResolvers<{ default: PagesDefinition }>()
    load = () => loading.promise
    const button = domElement.querySelector('button')
    button?.click()
    expect(button?.disabled).to.equal(true)
    expect(domElement.querySelector('h1')?.textContent).to.equal('This page could not be loaded')
    loading.resolve({ default: pagesWith(Home) })
    await waitUntil(() => domElement.querySelector('h1')?.textContent === 'Visit 1')
    await mfe.unmount()
  })

  it('shows a panel where the code of a later page cannot be loaded, and takes it away on the next page', async () => {
    const { mfe, platform, domElement, props } = open()
    await mfe.mount(props)
    await platform.navigation.navigate('/en/late')
    await waitUntil(() => domElement.querySelector('.jangteo-failure') !== null)
    expect(domElement.querySelector('h1')?.checkVisibility()).to.equal(false)
    await platform.navigation.navigate('/en?again')
    await waitUntil(() => domElement.querySelector('.jangteo-failure') === null)
    expect(domElement.querySelector('h1')?.checkVisibility()).to.equal(true)
    await mfe.unmount()
  })

  it('can be unmounted while it is still mounting, and twice', async () => {
    const { mfe, domElement, props } = open(pagesWith(Home), [sheet('i { top: 0 }')])
    const mounting = mfe.mount(props)
    await mfe.unmount()
    await mounting
    await mfe.unmount()
    expect(domElement.childElementCount).to.equal(0)
    expect(links()).to.equal(0)
  })

  it('reports later errors of a component without taking the page away', async () => {
    const Clumsy = defineComponent(() => () => [
      h('h1', 'Clumsy'),
      h('button', { onClick: () => Promise.reject(new Error('clumsy handler')) }, 'Press'),
    ])
    const { mfe, platform, domElement, props } = open(pagesWith(Clumsy))
    await mfe.mount(props)
    domElement.querySelector('button')?.click()
    await waitUntil(() => platform.telemetry.reported.length > 0)
    expect(platform.telemetry.reported.map(String)).to.deep.equal(['Error: clumsy handler'])
    expect(domElement.querySelector('h1')?.textContent).to.equal('Clumsy')
    await mfe.unmount()
  })
})
