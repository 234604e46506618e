import { aTimeout, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import type { FormControl } from '../base/form-control.ts'
import type { ValueControl } from './value-controls.ts'

export interface InForm {
  readonly form: HTMLFormElement
  readonly element: FormControl
}

/** A form with a control in it; `around` is the markup of the form, with `%` in place of the control. */
export async function inForm(control: ValueControl, attributes = '', around = '%'): Promise<InForm> {
  const markup = around.replace('%', control.markup(attributes))
  const form = await fixture<HTMLFormElement>(
    html`<form>${unsafeHTML(markup)}<a href="#elsewhere">Elsewhere</a></form>`,
  )
  const element = controlIn(form, control)
  await settled(element)
  return { form, element }
}

/** The control, with what no attribute can give it. */
export function controlIn(root: ParentNode, control: ValueControl): FormControl {
  const element = root.querySelector<FormControl>(control.tag)
  if (!element) throw new Error(`No <${control.tag}> here.`)
  control.prepare?.(element)
  return element
}

export async function settled(element: FormControl): Promise<void> {
  await element.updateComplete
  await aTimeout(0)
  await element.updateComplete
}

export const submitted = (form: HTMLFormElement): FormDataEntryValue | null => new FormData(form).get('field')
