import { createScope } from '@jangteo/platform'
import { expect, waitUntil } from '@open-wc/testing'
import { createApp, createSSRApp, nextTick } from 'vue'
import { mfeContext } from './context.ts'
import { LATE_MARKUP, lateParts } from './testing/late-parts.ts'
import { createTestPlatform } from './testing/test-platform.ts'

function open({ isServed = true, onBegin = (_tile: string): void => undefined } = {}) {
  const place = document.createElement('div')
  if (isServed) place.innerHTML = `<!--[-->${LATE_MARKUP}<!--]-->`
  document.body.append(place)
  const begun: string[] = []
  const { page, count } = lateParts((tile) => {
    begun.push(tile)
    onBegin(tile)
  })
  const platform = createTestPlatform({ path: '/en' })
  const app = isServed ? createSSRApp(page) : createApp(page)
  mfeContext.provide(app, {
    name: 'demo',
    platform,
    scope: createScope(() => undefined),
    overlay: undefined,
  })
  const buttons = (): HTMLButtonElement[] => [...place.querySelectorAll('button')]
  const close = (): void => {
    app.unmount()
    place.remove()
  }
  return { app, place, platform, begun, count, served: buttons(), buttons, close }
}

/** What promises begin is still the same task. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
}
const waiting = (place: Element): number => place.querySelectorAll('[data-server-rendered]').length
const allTakenOver = (place: Element) => waitUntil(() => waiting(place) === 0, 'parts are still waiting')

const faults: unknown[] = []
const { error, warn } = console

describe('a part that is taken over late', () => {
  before(() => (console.error = console.warn = (...parts: unknown[]) => void faults.push(parts)))
  after(() => Object.assign(console, { error, warn }))
  afterEach(() => expect(faults.splice(0)).to.deep.equal([]))

  it('stays as it stands, and works from there on', async () => {
    const { app, place, served, buttons, close } = open()
    app.mount(place)
    await allTakenOver(place)
    expect(buttons()).to.deep.equal(served)
    served[1]?.click()
    await nextTick()
    expect(served.map(({ textContent }) => textContent)).to.deep.equal(['$20.00 × 0', '$20.00 × 1'])
    close()
  })

  it('has a task of its own, and is marked until then', async () => {
    const steps: string[] = []
    const { app, place, close } = open({
      onBegin: (tile) => {
        steps.push(tile)
        void settled().then(() => steps.push('all that it began'))
      },
    })
    app.mount(place)
    expect(waiting(place)).to.equal(1)
    await allTakenOver(place)
    await settled()
    expect(steps).to.deep.equal(['tile 0', 'all that it began', 'tile 1', 'all that it began'])
    close()
  })

  it('is written anew where another currency was chosen meanwhile', async () => {
    const { app, place, platform, buttons, close } = open()
    app.mount(place)
    platform.preferences.setCurrency('KRW')
    await allTakenOver(place)
    expect(buttons().map(({ textContent }) => textContent)).to.deep.equal(['₩28,000 × 0', '₩28,000 × 0'])
    close()
  })

  it('is written anew where the reader went elsewhere meanwhile, and the page shows that', async () => {
    const { app, place, platform, served, buttons, close } = open()
    app.mount(place)
    await platform.navigation.navigate('/en/elsewhere')
    await allTakenOver(place)
    expect(buttons()).to.have.length(2)
    expect(buttons()).not.to.include.members(served)
    close()
  })

  it('is left out where it is gone meanwhile, and not begun twice', async () => {
    const { app, place, begun, count, buttons, close } = open({ onBegin: () => (count.value = 1) })
    app.mount(place)
    await allTakenOver(place)
    await new Promise((resolve) => setTimeout(resolve))
    expect(buttons()).to.have.length(1)
    expect(begun).to.deep.equal(['tile 0'])
    close()
  })

  it('is left out where the page is gone', async () => {
    const { app, place, begun, close } = open()
    app.mount(place)
    close()
    await new Promise((resolve) => setTimeout(resolve))
    await new Promise((resolve) => setTimeout(resolve))
    expect(begun).to.deep.equal([])
  })

  it('is rendered at once where no server did', () => {
    const { app, place, begun, close } = open({ isServed: false })
    app.mount(place)
    expect(begun).to.deep.equal(['tile 0', 'tile 1'])
    close()
  })
})
