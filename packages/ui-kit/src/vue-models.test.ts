import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { ref } from 'vue'
import { hasNumber } from '../build/manifest/schema.ts'
import { controlIn, submitted } from './testing/in-form.ts'
import { valueControls } from './testing/value-controls.ts'
import { defineAll, elements } from './testing/vue-cases.ts'
import { editAndExpect, modelOf } from './testing/vue-models.ts'
import { mountVue, settled } from './testing/vue-mount.ts'

const numberTags = elements.filter(hasNumber).map(({ tagName }) => tagName)
const numberControls = valueControls.filter(({ tag }) => numberTags.includes(tag))

describe('v-model on defined elements', () => {
  before(defineAll)

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
