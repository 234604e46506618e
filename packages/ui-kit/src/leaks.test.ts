import { expect, nextFrame } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import type { UiElement } from './base/ui-element.ts'
import { watchHoldings, type Holdings } from './testing/holdings.ts'
import { defineAll, elements, markup } from './testing/vue-cases.ts'

const times = 50
const alive = new Map<string, WeakRef<Element>[]>()

/** Opens what can be opened: most that an element holds, it holds while it is open. */
function open(element: Element): void {
  const show: unknown = Reflect.get(element, 'show')
  if (typeof show === 'function') Reflect.apply(show, element, [{ message: '담았어요' }])
}

async function comeAndGo(tag: string): Promise<void> {
  const host = document.createElement('form')
  document.body.append(host)
  host.innerHTML = `<button type="button">Before</button>${markup(tag)}`
  const element = host.querySelector<UiElement>(tag)
  if (!element) throw new Error(`No <${tag}>.`)
  alive.set(tag, [...(alive.get(tag) ?? []), new WeakRef(element)])
  await element.updateComplete
  open(element)
  await element.updateComplete
  element.focus()
  host.remove()
}

describe('after it has come and gone fifty times', () => {
  let holdings: Holdings

  before(async () => {
    await defineAll()
    holdings = watchHoldings()
  })
  after(() => holdings.stop())

  const held = (): object => ({
    listeners: holdings.listeners(),
    observers: holdings.observers(),
    nodes: document.querySelectorAll('*').length,
    pageStyle: document.documentElement.style.cssText,
  })

  for (const { tagName } of elements)
    it(`${tagName} has left nothing in the page`, async () => {
      const before = held()
      for (let time = 0; time < times; time += 1) await comeAndGo(tagName)
      await nextFrame()
      expect(held()).to.deep.equal(before)
    })

  // Firefox collects for no tool.
  if (!navigator.userAgent.includes('Firefox'))
    it('no element is held in memory', async () => {
      const { isDone } = await executeServerCommand<{ isDone: boolean }, undefined>('collect-garbage')
      expect(isDone).to.equal(true)
      expect(alive.size).to.equal(elements.length)
      const kept = [...alive].map(([tag, refs]) => ({ tag, count: refs.filter((ref) => ref.deref()).length }))
      expect(kept.filter(({ count }) => count > 0)).to.deep.equal([])
    })
})
