import { expect } from '@open-wc/testing'
import { h } from 'vue'
import { RouterView } from 'vue-router'
import { defineMfe, usePage } from './index.ts'
import { createTestPlatform } from './testing/test-platform.ts'

const ROUNDS = 50

/** Listeners of window and document that were added and not removed. */
function countListeners(): { count(): number; stop(): void } {
  const prototype = EventTarget.prototype
  const { addEventListener: add, removeEventListener: remove } = prototype
  const alive = new Map<string, number>()
  const isGlobal = (target: unknown): boolean => target === window || target === document
  const change = (type: string, by: 1 | -1): void => void alive.set(type, (alive.get(type) ?? 0) + by)

  prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
    if (isGlobal(this)) change(args[0], 1)
    return add.apply(this, args)
  }
  prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
    if (isGlobal(this)) change(args[0], -1)
    return remove.apply(this, args)
  }
  return {
    count: () => [...alive.values()].reduce((sum, value) => sum + value, 0),
    stop: () => Object.assign(prototype, { addEventListener: add, removeEventListener: remove }),
  }
}

const Page = {
  setup() {
    usePage({ title: 'Page' })
    return () => h('h1', 'Page')
  },
}

describe(`A53 ${ROUNDS} mounts and unmounts`, () => {
  it('of pages and of a fragment leave no node, link or listener behind', async () => {
    const platform = createTestPlatform({ path: '/en' })
    const css = [{ href: URL.createObjectURL(new Blob(['p { top: 0 }'], { type: 'text/css' })) }]
    const mfe = defineMfe(
      {
        name: 'demo',
        pages: async () => ({
          default: {
            root: () => h(RouterView),
            routes: [{ path: '/', component: Page }],
            provide: () => undefined,
          },
        }),
        fragments: {
          'leak-probe': async () => ({
            default: { component: () => h('p', 'probe'), attributes: [], provide: () => undefined },
          }),
        },
      },
      platform,
    )
    const domElement = document.body.appendChild(document.createElement('div'))
    await mfe.defineFragment('leak-probe', { css, release: 'r1' })

    const round = async (): Promise<void> => {
      await mfe.mount({ domElement, css, release: 'r1' })
      const fragment = document.createElement('leak-probe')
      const ready = new Promise((resolve) => fragment.addEventListener('mfe-fragment-ready', resolve))
      document.body.append(fragment)
      await ready
      fragment.remove()
      await mfe.unmount()
    }
    await round()
    const listeners = countListeners()
    const nodes = document.querySelectorAll('*').length
    for (let count = 0; count < ROUNDS; count += 1) await round()

    expect(document.querySelectorAll('*').length).to.equal(nodes)
    expect(document.querySelectorAll('link[rel="stylesheet"]')).to.have.lengthOf(0)
    expect(listeners.count()).to.equal(0)
    listeners.stop()
    expect(platform.telemetry.reported).to.deep.equal([])
  })
})
