import { sendKeys } from '@web/test-runner-commands'
import type { FormControl } from '../base/form-control.ts'
import { innerControl } from './accessible-name.ts'

/** A control of the kit as the form contract sees it. */
export interface ValueControl {
  readonly tag: string
  /** The control as HTML, with extra attributes. */
  readonly markup: (attributes?: string) => string
  /** Supplies what has no attribute. */
  readonly prepare?: (element: FormControl) => void
  /** A value it can have. */
  readonly value: string
  /** What `edit` makes of it. */
  readonly edited: string
  /** Changes it as a shopper does, with the keyboard. */
  readonly edit: (element: FormControl) => Promise<void>
  /** What it submits untouched; null for nothing. */
  readonly initial: string | null
  /** Attribute that gives it `value` from the start. */
  readonly preset: string
  /** Attribute that leaves it without a value, where it would have one. */
  readonly empty?: string
  /** What the browser hands back when the page with `value` in it is restored; `value` by default. */
  readonly state?: string
  /** It has one value that is on or off, which a press on its label changes, too. */
  readonly isOnOrOff?: boolean
  /** The HTML that does the same. */
  readonly native: string
  /** What Enter makes of its value where it does not submit the form. */
  readonly onEnter?: string | null
}

const options = [
  { value: 'a', label: 'Apple' },
  { value: 'b', label: 'Basil' },
]

async function type(element: FormControl, keys: string): Promise<void> {
  element.focus()
  await sendKeys({ type: keys })
}

/** Firefox asks to select before typing in a filled field; both do it on a programmatic selection. */
async function replace(element: FormControl, keys: string): Promise<void> {
  element.focus()
  const control = innerControl(element)
  if (control instanceof HTMLInputElement) control.select()
  await sendKeys({ type: keys })
}

async function space(element: FormControl): Promise<void> {
  element.focus()
  await sendKeys({ press: 'Space' })
}

async function pressFirst(element: FormControl): Promise<void> {
  element.querySelector<HTMLElement>('jt-chip')?.focus()
  await sendKeys({ press: 'Space' })
}

const text = { value: 'kim', edited: 'lee', initial: '', preset: 'value="kim"' } as const

export const valueControls: readonly ValueControl[] = [
  {
    ...text,
    tag: 'jt-input',
    markup: (more = '') => `<jt-input name="field" label="Name" ${more}></jt-input>`,
    edit: (element) => type(element, 'lee'),
    native: '<input>',
  },
  {
    ...text,
    tag: 'jt-textarea',
    markup: (more = '') => `<jt-textarea name="field" label="Note" ${more}></jt-textarea>`,
    edit: (element) => type(element, 'lee'),
    native: '<textarea></textarea>',
    onEnter: '\n',
  },
  {
    ...text,
    tag: 'jt-combobox',
    markup: (more = '') => `<jt-combobox name="field" label="Search" ${more}></jt-combobox>`,
    edit: (element) => type(element, 'lee'),
    native: '<input>',
  },
  {
    tag: 'jt-select',
    markup: (more = '') => `<jt-select name="field" label="Sort" placeholder="Choose" ${more}>
      <option value="a">Apple</option><option value="b">Basil</option></jt-select>`,
    value: 'b',
    edited: 'a',
    edit: (element) => type(element, 'A'),
    initial: null,
    preset: 'value="b"',
    native: '<select><option>A</option></select>',
    onEnter: null,
  },
  {
    tag: 'jt-checkbox',
    markup: (more = '') => `<jt-checkbox name="field" label="Agree" value="yes" ${more}></jt-checkbox>`,
    value: 'yes',
    edited: 'yes',
    edit: space,
    initial: null,
    preset: 'checked',
    state: 'checked',
    isOnOrOff: true,
    native: '<input type="checkbox">',
  },
  {
    tag: 'jt-switch',
    markup: (more = '') => `<jt-switch name="field" label="Free shipping" value="yes" ${more}></jt-switch>`,
    value: 'yes',
    edited: 'yes',
    edit: space,
    initial: null,
    preset: 'checked',
    state: 'checked',
    isOnOrOff: true,
    native: '<input type="checkbox">',
  },
  {
    tag: 'jt-rating',
    markup: (more = '') => `<jt-rating name="field" label="Stars" ${more}></jt-rating>`,
    value: '4',
    edited: '1',
    edit: space,
    initial: null,
    preset: 'value="4"',
    native: '<input type="radio">',
  },
  {
    tag: 'jt-chip-group',
    markup: (more = '') => `<jt-chip-group name="field" label="Taste" ${more}>
      <jt-chip value="a">Apple</jt-chip><jt-chip value="b">Basil</jt-chip></jt-chip-group>`,
    value: 'b',
    edited: 'a',
    edit: (element) => pressFirst(element),
    initial: null,
    preset: 'value="b"',
    state: '"b"',
    native: '<button type="button">A</button>',
    onEnter: 'a',
  },
  {
    tag: 'jt-radio-group',
    markup: (more = '') => `<jt-radio-group name="field" label="Shipping" ${more}>
      <jt-radio value="a" label="Apple"></jt-radio><jt-radio value="b" label="Basil"></jt-radio></jt-radio-group>`,
    value: 'b',
    edited: 'a',
    edit: space,
    initial: null,
    preset: 'value="b"',
    native: '<input type="radio">',
  },
  {
    tag: 'jt-swatches',
    markup: (more = '') => `<jt-swatches name="field" label="Colour" ${more}></jt-swatches>`,
    prepare: (element) => Object.assign(element, { options }),
    value: 'b',
    edited: 'a',
    edit: space,
    initial: null,
    preset: 'value="b"',
    native: '<input type="radio">',
  },
  {
    tag: 'jt-quantity',
    markup: (more = '') => `<jt-quantity name="field" label="Quantity" ${more}></jt-quantity>`,
    value: '3',
    edited: '7',
    edit: (element) => replace(element, '7'),
    initial: '1',
    preset: 'value="3"',
    empty: 'value=""',
    native: '<input type="number">',
  },
]
