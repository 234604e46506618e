import { expect, nextFrame, waitUntil } from '@open-wc/testing'
import { type App, createApp, createSSRApp, defineComponent, h, ref } from 'vue'
import { useLater } from './use-later.ts'

const isBegun = ref(false)
const Page = defineComponent(() => {
  const isTime = useLater(() => isBegun.value)
  return () => h('div', [h('h1', 'name'), isTime.value ? h('p', 'rest') : undefined])
})

const faults: unknown[] = []
const { error, warn } = console

describe('what a page does not begin with', () => {
  let app: App
  let place: HTMLElement
  const open = (made: App, markup = ''): void => {
    app = made
    place = document.createElement('div')
    place.innerHTML = markup
    document.body.append(place)
    app.mount(place)
  }
  const isRestThere = (): boolean => place.querySelector('p') !== null
  const someFrames = async (): Promise<void> => {
    for (let frame = 0; frame < 5; frame += 1) await nextFrame()
    await new Promise((resolve) => setTimeout(resolve))
  }

  before(() => (console.error = console.warn = (...parts: unknown[]) => void faults.push(parts)))
  after(() => Object.assign(console, { error, warn }))
  beforeEach(() => (isBegun.value = false))
  afterEach(() => {
    app.unmount()
    place.remove()
    expect(faults.splice(0)).to.deep.equal([])
  })

  it('is not there yet when the beginning is painted, and comes then', async () => {
    isBegun.value = true
    open(createApp(Page))
    expect(place.textContent).to.equal('name')
    const inFrame = new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(isRestThere())))
    expect(await inFrame).to.equal(false)
    await waitUntil(isRestThere, 'the rest did not come')
  })

  it('waits for a beginning that is loaded first', async () => {
    open(createApp(Page))
    await someFrames()
    expect(isRestThere()).to.equal(false)
    isBegun.value = true
    await waitUntil(isRestThere, 'the rest did not come')
  })

  it('stays where it is when a page that a server rendered is taken over, and goes no more', async () => {
    isBegun.value = true
    open(createSSRApp(Page), '<div><h1>name</h1><p>rest</p></div>')
    expect(isRestThere()).to.equal(true)
    isBegun.value = false
    await someFrames()
    expect(isRestThere()).to.equal(true)
  })
})
