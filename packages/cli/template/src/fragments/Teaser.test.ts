import { testContext } from '@jangteo/mfe-kit/testing'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { type App, nextTick } from 'vue'
import { createInMemoryPickSource } from '../adapters/in-memory/in-memory-pick-source.ts'
import { type PickSource, PicksUnavailable } from '../ports/pick-source.ts'
import { aPick } from '../testing/pick-builder.ts'
import { pickSource } from '../view/injection.ts'
import Teaser from './Teaser.vue'

const ids = ['a1b2c3', 'b1b2c3', 'c1b2c3', 'd1b2c3', 'e1b2c3']
const five = createInMemoryPickSource(ids.map((id) => aPick({ id, name: `Pick ${id}` })))

let wrapper: VueWrapper
afterEach(() => wrapper.unmount())

async function show(picks: PickSource, props: Record<string, string> = {}): Promise<Element> {
  const source = { install: (app: App) => pickSource.provide(app, picks) }
  const plugins = [testContext({ name: 'sample' }), source]
  wrapper = mount(Teaser, { props, attachTo: document.body, global: { plugins } })
  await new Promise((resolve) => setTimeout(resolve))
  await nextTick()
  return document.body
}

const names = (root: Element): (string | undefined)[] =>
  [...root.querySelectorAll('article a, [role=article] a')].map((link) => link.textContent?.trim())

describe('<smpl-teaser>', () => {
  it('shows a few picks under its heading and leads to the page of all', async () => {
    const root = await show(five)
    expect(names(root)).toHaveLength(4)
    expect(root.querySelector('h2')?.textContent).toBe('Our picks')
    const all = root.querySelector('section > a')
    expect(all?.getAttribute('href')).toBe('/en/sample')
  })

  it.each([
    ['2', 2],
    ['0', 4],
    ['nonsense', 4],
    ['500', 5],
  ])('shows as many as count="%s" means', async (count, shown) => {
    expect(names(await show(five, { count }))).toHaveLength(shown)
  })

  it.each([
    ['there is nothing to show', createInMemoryPickSource([])],
    ['nobody answers', { picks: () => Promise.reject(new PicksUnavailable('down')) }],
  ])('shows nothing where %s', async (_, source) => {
    expect((await show(source)).textContent).toBe('')
  })
})
