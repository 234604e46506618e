import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { ref, type Ref } from 'vue'
import { hasNumber, hasValidity } from '../build/manifest/schema.ts'
import type { FormControl } from './base/form-control.ts'
import {
  booleanCases,
  booleans,
  defineAll,
  elements,
  markup,
  numbers,
  objectCases,
  withoutAttribute,
} from './testing/vue-cases.ts'
import { controlIn, submitted } from './testing/in-form.ts'
import { valueControls, type ValueControl } from './testing/value-controls.ts'
import { deedFor } from './testing/vue-deeds.ts'
import { vueElements } from './testing/vue-elements.ts'
import { mountInto, mountVue, settled } from './testing/vue-mount.ts'

const property = (element: Element | undefined, name: string): unknown =>
  element ? Reflect.get(element, name) : undefined

const modelOf = (control: ValueControl): string | boolean => (control.isOnOrOff ? true : control.value)

const numberTags = elements.filter(hasNumber).map(({ tagName }) => tagName)
const numberControls = valueControls.filter(({ tag }) => numberTags.includes(tag))

const modelForms = valueControls.map(
  (control, index) => `<form>${control.markup(`v-model="models[${index}].value"`)}</form>`,
)

describe('the list of elements that Vue is tried with', () => {
  it('has every element of the kit', () => {
    const tags = elements.map(({ tagName }) => tagName)
    expect(Object.keys(vueElements).toSorted()).to.deep.equal(tags.toSorted())
  })

  it('has a way to edit every element with a value in a form', () => {
    const controls = elements.filter(hasValidity)
    expect(controls.map(({ tagName }) => tagName).toSorted()).to.deep.equal(
      valueControls.map(({ tag }) => tag).toSorted(),
    )
  })

  it('has an example of every property that no attribute can hold', () => {
    const needed = elements.flatMap(({ tagName, members }) =>
      members
        .filter(
          ({ kind, readonly, type }) =>
            kind === 'field' && !readonly && /\[\]|=>|ChipValue/.test(type?.text ?? ''),
        )
        .map(({ name }) => `${tagName} ${name}`),
    )
    expect(objectCases.map(({ tag, property: name }) => `${tag} ${name}`).toSorted()).to.deep.equal(
      needed.toSorted(),
    )
  })
})

describe('a template with an attribute that an element does not have', () => {
  it('is refused', async () => {
    await expectRefusal('<jt-button kind="primary">Pay</jt-button>')
    await expectRefusal('<p><jt-price :amout="1000"></jt-price></p>')
    await mountVue('<p><jt-price id="total" slot="x" aria-label="Total" :amount="1000"></jt-price></p>')
  })
})

async function expectRefusal(template: string): Promise<void> {
  const refusal = await mountVue(template).then(
    () => 'none',
    (reason: unknown) => String(reason),
  )
  expect(refusal).to.contain('has no attribute')
}

describe('a boolean property of any element', () => {
  it('is spelt as its attribute, in one lowercase word: otherwise Vue always takes it for true', () => {
    const odd = elements
      .flatMap(booleans)
      .filter(({ name, attribute }) => name !== attribute || !/^[a-z]+$/.test(name))
    expect(odd.map(({ name }) => name)).to.deep.equal([])
  })
})

// Nothing above this line defines an element: Vue has to meet them undefined first.
describe('what Vue renders before the elements are defined', () => {
  const forms = document.createElement('div')
  const models = valueControls.map((control) => ref<unknown>(modelOf(control)))
  let arrived: unknown[] = []

  before(async () => {
    expect(elements.filter(({ tagName }) => customElements.get(tagName))).to.deep.equal([])
    const bindings = [
      ...booleanCases.map(({ tag, binding }) => markup(tag, binding)),
      ...objectCases.map(({ tag, property: name }, index) => markup(tag, `:${name}="values[${index}]"`)),
    ]
    const values = objectCases.map(({ expected }) => expected)
    document.body.append(forms)
    mountInto(forms, modelForms.join(''), { models })
    const host = await mountVue(bindings.join(''), { values })
    await defineAll()
    await settled()
    const names = [...booleanCases, ...objectCases].map((each) => each.property)
    arrived = [...host.children].map((element, index) => property(element, names[index] ?? ''))
    // Among them are open dialogs, which everything beside them is inert for.
    host.remove()
  })
  after(() => forms.remove())

  for (const [index, { tag, binding, expected }] of booleanCases.entries()) {
    it(`${tag} ${binding} is ${expected}`, () => {
      expect(arrived[index]).to.equal(expected)
    })
  }

  for (const [index, { tag, property: name, expected }] of objectCases.entries()) {
    it(`${tag} :${name} arrives as it is`, () => {
      expect(arrived[booleanCases.length + index]).to.deep.equal(expected)
    })
  }

  for (const [index, control] of valueControls.entries()) {
    it(`${control.tag} v-model is its value, and follows an edit`, async () => {
      const form = forms.querySelectorAll('form')[index]
      if (!form) throw new Error('No form.')
      const element = controlIn(form, control)
      await settled()
      expect(submitted(form)).to.equal(control.value)
      await editAndExpect(control, element, models[index])
    })
  }
})

async function editAndExpect(
  control: ValueControl,
  element: FormControl,
  model: Ref<unknown> | undefined,
): Promise<void> {
  if (control.isOnOrOff) {
    await control.edit(element)
    expect(model?.value).to.equal(false)
    return
  }
  if (model) model.value = ''
  await settled()
  await control.edit(element)
  element.blur()
  await settled()
  expect(model?.value).to.equal(control.edited)
}

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

  for (const control of valueControls) {
    it(`${control.tag} v-model goes both ways`, async () => {
      const model = ref<unknown>(modelOf(control))
      const host = await mountVue(`<form>${control.markup('v-model="model"')}</form>`, { model })
      const form = host.querySelector('form')
      if (!form) throw new Error('No form.')
      const element = controlIn(form, control)
      await settled()
      expect(submitted(form)).to.equal(control.value)
      model.value = control.isOnOrOff ? false : control.edited
      await settled()
      expect(submitted(form)).to.equal(control.isOnOrOff ? null : control.edited)
      model.value = modelOf(control)
      await settled()
      await editAndExpect(control, element, model)
    })
  }

  for (const control of numberControls)
    it(`${control.tag} v-model.number is a number, and follows an edit as one`, async () => {
      const model = ref<unknown>(Number(control.value))
      const host = await mountVue(`<form>${control.markup('v-model.number="model"')}</form>`, { model })
      const form = host.querySelector('form')
      if (!form) throw new Error('No form.')
      expect(submitted(form)).to.equal(control.value)
      model.value = ''
      await settled()
      const element = controlIn(form, control)
      await control.edit(element)
      element.blur()
      await settled()
      expect(model.value).to.equal(Number(control.edited))
      model.value = Number(control.value)
      await settled()
      expect(submitted(form)).to.equal(control.value)
    })

  it('jt-quantity v-model has the number that the field settles at, not the one that was typed', async () => {
    const model = ref('1')
    const host = await mountVue('<jt-quantity label="How many" max="5" v-model="model"></jt-quantity>', {
      model,
    })
    const quantity = host.querySelector('jt-quantity')
    quantity?.focus()
    await sendKeys({ press: 'End' })
    await sendKeys({ type: '9' })
    await settled()
    expect(model.value).to.equal('19')
    quantity?.blur()
    await settled()
    expect([model.value, quantity?.value]).to.deep.equal(['5', '5'])
  })

  it('jt-chip-group v-model has an array where several can be chosen', async () => {
    const model = ref<readonly string[]>(['b'])
    const host = await mountVue(
      `<jt-chip-group label="Taste" multiple v-model="model">
        <jt-chip v-for="value in ['a', 'b', 'c']" :key="value" :value="value">{{ value }}</jt-chip>
      </jt-chip-group>`,
      { model },
    )
    const chips = [...host.querySelectorAll('jt-chip')]
    expect(chips.map((chip) => chip.selected)).to.deep.equal([false, true, false])
    chips[2]?.shadowRoot?.querySelector('button')?.click()
    await settled()
    expect(model.value).to.deep.equal(['b', 'c'])
  })

  it('jt-checkbox v-model collects the values of several in an array', async () => {
    const model = ref<string[]>(['a'])
    const host = await mountVue(
      `<jt-checkbox v-for="value in ['a', 'b']" :key="value" :value="value" :label="value" v-model="model"></jt-checkbox>`,
      { model },
    )
    const boxes = [...host.querySelectorAll('jt-checkbox')]
    expect(boxes.map((box) => box.checked)).to.deep.equal([true, false])
    boxes[1]?.shadowRoot?.querySelector('input')?.click()
    await settled()
    expect(model.value).to.deep.equal(['a', 'b'])
  })
})
