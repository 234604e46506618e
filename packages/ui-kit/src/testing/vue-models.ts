import { expect } from '@open-wc/testing'
import type { Ref } from 'vue'
import type { FormControl } from '../base/form-control.ts'
import type { ValueControl } from './value-controls.ts'
import { settled } from './vue-mount.ts'

/** What `v-model` holds of a control that has its value. */
export const modelOf = (control: ValueControl): string | boolean => (control.isOnOrOff ? true : control.value)

/** Has a shopper edit it, and expects the model to follow. */
export async function editAndExpect(
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
