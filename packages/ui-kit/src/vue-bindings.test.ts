import { expect } from '@open-wc/testing'
import { ref } from 'vue'
import {
  booleanCases,
  booleans,
  defineAll,
  elements,
  markup,
  numbers,
  property,
  withoutAttribute,
} from './testing/vue-cases.ts'
import { mountVue, settled } from './testing/vue-mount.ts'

/** All that an element has rendered, in its shadow root or without one. */
function lookInside(host: Element): string {
  const element = host.firstElementChild
  const root = element?.shadowRoot ?? element
  if (!root) throw new Error('Nothing is mounted.')
  return root.innerHTML.replaceAll(/<!--.*?-->|\?lit\$\d+\$|-\d+(?=")/g, '')
}

describe('what Vue renders once the elements are defined', () => {
  let arrived: unknown[] = []

  before(async () => {
    await defineAll()
    const host = await mountVue(booleanCases.map(({ tag, binding }) => markup(tag, binding)).join(''))
    arrived = [...host.children].map((element, index) =>
      property(element, booleanCases[index]?.property ?? ''),
    )
    host.remove()
  })

  for (const [index, { tag, binding, expected }] of booleanCases.entries()) {
    it(`${tag} ${binding} is ${expected}`, () => {
      expect(arrived[index]).to.equal(expected)
    })
  }

  for (const element of elements) {
    for (const { name } of booleans(element)) {
      it(`${element.tagName} :${name} follows its state`, async () => {
        const isOn = ref(false)
        const host = await mountVue(markup(element.tagName, `:${name}="isOn"`), { isOn })
        const seen = [property(host.firstElementChild ?? undefined, name)]
        for (const value of [true, false]) {
          isOn.value = value
          await settled()
          seen.push(property(host.firstElementChild ?? undefined, name))
        }
        expect(seen).to.deep.equal([false, true, false])
      })
    }

    for (const { name } of numbers(element)) {
      it(`${element.tagName} :${name} that is no longer known is as if it had never been given`, async () => {
        const given = ref<number | undefined>(3)
        const template = markup(element.tagName, `:${name}="given"`)
        const host = await mountVue(template, { given })
        given.value = undefined
        await settled()
        const never = await mountVue(template, { given: ref(undefined) })
        const without = await mountVue(withoutAttribute(element.tagName, name))
        const shown = lookInside(host)
        expect(shown).to.equal(lookInside(without))
        expect(lookInside(never)).to.equal(lookInside(without))
      })
    }

    for (const { name } of numbers(element)) {
      it(`${element.tagName} takes a number that is written out: ${name}="3"`, async () => {
        const written = await mountVue(markup(element.tagName, `${name}="3"`))
        expect(property(written.firstElementChild ?? undefined, name)).to.equal(3)
      })
    }
  }
})
