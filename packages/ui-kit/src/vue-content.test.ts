import { expect, waitUntil } from '@open-wc/testing'
import { booleans, defineAll, elements, markup } from './testing/vue-cases.ts'
import { deedFor } from './testing/vue-deeds.ts'
import { vueElements } from './testing/vue-elements.ts'
import { mountVue, settled } from './testing/vue-mount.ts'

describe('what Vue puts into defined elements and hears of them', () => {
  before(defineAll)

  for (const element of elements) {
    for (const { name } of element.events) {
      const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      for (const spelling of new Set([name, camel])) {
        it(`${element.tagName} is heard as @${spelling}`, async () => {
          const heard: Event[] = []
          const { template, act } = deedFor(element.tagName, name)
          const host = await mountVue(template(`@${spelling}="hear"`), {
            hear: (event: Event) => heard.push(event),
          })
          const [shown] = host.children
          if (!shown) throw new Error('Nothing is mounted.')
          heard.length = 0
          await act(shown)
          await waitUntil(() => heard.length > 0, `${name} is not heard`)
          expect(heard.every(({ type, target }) => type === name && target === shown)).to.equal(true)
        })
      }
    }

    const slots = element.slots.filter(({ name }) => !vueElements[element.tagName]?.ownSlots?.includes(name))
    for (const { name } of slots) {
      it(`${element.tagName} shows what is in ${name ? `its slot "${name}"` : 'it'}`, async () => {
        const opened = booleans(element).some((flag) => flag.name === 'open') ? 'open' : ''
        const content = vueElements[element.tagName]?.slotted ?? '<b>Text</b>'
        const inSlot = name ? content.replace(/^<([a-z-]+)/, `<$1 slot="${name}"`) : content
        const host = await mountVue(
          markup(element.tagName, opened).replace(
            />[^]*<\/[a-z-]+>$/,
            `>{{ '' }}${inSlot}</${element.tagName}>`,
          ),
        )
        const shown = host.firstElementChild?.querySelector(':scope > *:last-of-type')
        await settled()
        const root = host.firstElementChild?.shadowRoot
        expect(root ? shown?.assignedSlot?.getRootNode() === root : shown?.checkVisibility()).to.equal(true)
      })
    }
  }
})
