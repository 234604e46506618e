import { sendKeys } from '@web/test-runner-commands'
import { controlIn, settled } from './in-form.ts'
import { valueControls } from './value-controls.ts'
import { markup } from './vue-cases.ts'

/** What a shopper does that an element tells the page of. */
export interface Deed {
  /** The element with a listener, as a template writes it. */
  readonly template: (listener: string) => string
  readonly act: (element: Element) => Promise<void> | void
}

type Act = Deed['act']

const withContent =
  (tag: string, content = '', attributes = '') =>
  (listener: string): string =>
    markup(tag, `${attributes} ${listener}`).replace(/>[^<]*<\//, `>${content}</`)

const press =
  (selector: string): Act =>
  (element) => {
    const part = (element.shadowRoot ?? element).querySelector<HTMLElement>(selector)
    if (!part) throw new Error(`<${element.localName}> has no ${selector}.`)
    part.click()
  }

const pressKeys =
  (...keys: readonly string[]): Act =>
  async (element) => {
    if (element instanceof HTMLElement) element.focus()
    for (const key of keys) await sendKeys({ press: key })
  }

const slides = '<div>One</div><div>Two</div>'
const tabs = `<jt-tab value="a">A</jt-tab><jt-tab value="b">B</jt-tab>
  <jt-tab-panel value="a">A</jt-tab-panel><jt-tab-panel value="b">B</jt-tab-panel>`
const pressSecondTab: Act = (element) => element.querySelector<HTMLElement>('jt-tab[value=b]')?.click()
const chip = { template: withContent('jt-chip', 'Apple'), act: press('button') }
const closing = (tag: string): Deed => ({
  template: withContent(tag, '<p>Text</p>', 'open'),
  act: pressKeys('Escape'),
})

const deeds: Readonly<Record<string, Deed>> = {
  'jt-accordion-item toggle': { template: withContent('jt-accordion-item'), act: press('summary') },
  'jt-carousel jt-slide': { template: withContent('jt-carousel', slides), act: press('.next') },
  'jt-chip input': chip,
  'jt-chip change': chip,
  'jt-chip jt-remove': { template: withContent('jt-chip', 'Apple', 'removable'), act: press('button') },
  'jt-combobox jt-choose': {
    template: withContent('jt-combobox', '', `:options="[{ value: 'a', label: 'Apple' }]"`),
    act: pressKeys('ArrowDown', 'Enter'),
  },
  'jt-dialog cancel': closing('jt-dialog'),
  'jt-dialog close': closing('jt-dialog'),
  'jt-drawer cancel': closing('jt-drawer'),
  'jt-drawer close': closing('jt-drawer'),
  'jt-menu toggle': {
    template: withContent('jt-menu', '<jt-menu-item>A</jt-menu-item>'),
    act: press('button'),
  },
  'jt-menu-item jt-choose': { template: withContent('jt-menu-item', 'A'), act: press('button') },
  'jt-pagination jt-page': {
    template: withContent('jt-pagination'),
    act: press('button:not([aria-current])'),
  },
  'jt-tabs jt-tab-choose': { template: withContent('jt-tabs', tabs), act: pressSecondTab },
}

function editOf(tag: string): Deed | undefined {
  const control = valueControls.find((candidate) => candidate.tag === tag)
  if (!control) return undefined
  return {
    template: (listener) => control.markup(listener),
    act: async (element) => {
      const editable = controlIn(element.parentElement ?? element, control)
      await settled(editable)
      await control.edit(editable)
      editable.blur()
    },
  }
}

/** How to make an element tell an event. */
export function deedFor(tag: string, event: string): Deed {
  const deed = deeds[`${tag} ${event}`] ?? editOf(tag)
  if (!deed) throw new Error(`Nothing makes <${tag}> tell "${event}": add it to the deeds.`)
  return deed
}
