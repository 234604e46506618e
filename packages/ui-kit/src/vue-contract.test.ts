import { expect } from '@open-wc/testing'
import { ref } from 'vue'
import { hasValidity } from '../build/manifest/schema.ts'
import { controlIn, submitted } from './testing/in-form.ts'
import { valueControls } from './testing/value-controls.ts'
import {
  booleanCases,
  booleans,
  defineAll,
  elements,
  markup,
  objectCases,
  property,
} from './testing/vue-cases.ts'
import { vueElements } from './testing/vue-elements.ts'
import { editAndExpect, modelOf } from './testing/vue-models.ts'
import { mountInto, mountVue, settled } from './testing/vue-mount.ts'

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

const modelForms = valueControls.map(
  (control, index) => `<form>${control.markup(`v-model="models[${index}].value"`)}</form>`,
)

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
