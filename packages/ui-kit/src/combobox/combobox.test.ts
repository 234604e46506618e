import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { JtCombobox } from './combobox.ts'
import { expectSame } from '../testing/same-node.ts'

const options = [
  { value: 'mug', label: '머그', group: '상품', detail: '₩18,000' },
  { value: 'all-mugs', label: '머그 모두', group: '분류' },
  { value: 'glass', label: '유리 머그', group: '상품' },
]

interface Search {
  readonly form: HTMLFormElement
  readonly element: JtCombobox
  readonly events: string[]
}

async function search(): Promise<Search> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <jt-combobox name="q" label="검색" emptytext="결과가 없어요" .options=${options}></jt-combobox>
    </form>`,
  )
  const element = form.querySelector('jt-combobox')
  if (!element) throw new Error('No combobox.')
  const events: string[] = []
  element.addEventListener('jt-choose', ({ detail }) => events.push(`choose ${detail}`))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    events.push(`submit ${String(new FormData(form).get('q'))}`)
  })
  element.focus()
  return { form, element, events }
}

async function press(element: JtCombobox, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key })
  await element.updateComplete
}

async function type(element: JtCombobox, text: string): Promise<void> {
  await sendKeys({ type: text })
  await element.updateComplete
}

const isOpen = (element: JtCombobox): boolean => innerControl(element).ariaExpanded === 'true'

function activeOption(element: JtCombobox): string | undefined {
  const id = innerControl(element).getAttribute('aria-activedescendant')
  return id ? element.shadowRoot?.getElementById(id)?.querySelector('.text')?.textContent : undefined
}

const visibleOptions = (element: JtCombobox): number =>
  [...(element.shadowRoot?.querySelectorAll('[role=option]') ?? [])].filter((option) =>
    option.checkVisibility(),
  ).length

describe('jt-combobox', () => {
  it('chooses nothing with the Enter that ends a composition, also where the browser has ended it before', async () => {
    const { element, events } = await search()
    await type(element, '머그')
    await press(element, 'ArrowDown')
    const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true }
    innerControl(element).dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }))
    expect(events).to.deep.equal([])
    innerControl(element).dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 13 }))
    expect(events).to.deep.equal(['choose mug'])
  })

  it('opens when the shopper types and not before', async () => {
    const { element } = await search()
    expect(visibleOptions(element)).to.equal(0)
    await type(element, 'mug')
    expect(isOpen(element)).to.equal(true)
    expect(visibleOptions(element)).to.equal(3)
  })

  it('walks through the options group by group, and back to the text at both ends', async () => {
    const { element } = await search()
    await type(element, 'm')
    const walked: (string | undefined)[] = []
    for (let step = 0; step < 5; step += 1) {
      await press(element, 'ArrowDown')
      walked.push(activeOption(element))
    }
    expect(walked).to.deep.equal(['머그', '유리 머그', '머그 모두', undefined, '머그'])
    await press(element, 'ArrowUp', 'ArrowUp')
    expect(activeOption(element)).to.equal('머그 모두')
  })

  it('chooses the active option on Enter, without submitting', async () => {
    const { element, events } = await search()
    await type(element, 'm')
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter')
    expect(events).to.deep.equal(['choose glass'])
    expect(element.value).to.equal('유리 머그')
    expect(isOpen(element)).to.equal(false)
  })

  it('tells the page what was chosen before it says that it was, and tells it once', async () => {
    const { form, element } = await search()
    const seen: string[] = []
    for (const name of ['input', 'change', 'jt-choose'])
      form.addEventListener(name, () => seen.push(`${name} ${String(new FormData(form).get('q'))}`))
    await type(element, 'm')
    seen.length = 0
    await press(element, 'ArrowDown', 'Enter')
    element.blur()
    expect(seen).to.deep.equal(['input 머그', 'change 머그', 'jt-choose 머그'])
  })

  it('tells the page of an edit after a choice', async () => {
    const { form, element } = await search()
    await type(element, 'm')
    await press(element, 'ArrowDown', 'Enter')
    const changes: unknown[] = []
    form.addEventListener('change', () => changes.push(new FormData(form).get('q')))
    await type(element, '!')
    element.blur()
    expect(changes).to.deep.equal(['머그!'])
  })

  it('neither opens nor takes another value while it is read-only', async () => {
    const { element, events } = await search()
    element.readonly = true
    element.value = 'kept'
    await element.updateComplete
    await press(element, 'ArrowDown')
    expect(visibleOptions(element)).to.equal(0)
    await press(element, 'Enter')
    await aTimeout(0)
    expect(element.value).to.equal('kept')
    expect(events).to.deep.equal(['submit kept'])
  })

  it('submits what was typed on Enter when no option is active', async () => {
    const { element, events } = await search()
    await type(element, 'mug')
    await press(element, 'Enter')
    await aTimeout(0)
    expect(events).to.deep.equal(['submit mug'])
    expect(isOpen(element)).to.equal(false)
  })

  it('chooses an option that is pressed, and keeps the focus', async () => {
    const { element, events } = await search()
    await type(element, 'm')
    element.shadowRoot?.querySelector<HTMLElement>('[role=option]')?.click()
    expect(events).to.deep.equal(['choose mug'])
    expectSame(document.activeElement, element)
  })

  it('closes on Escape and leaves the text and whatever is around it alone', async () => {
    const { form, element } = await search()
    let escapesOutside = 0
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') escapesOutside += 1
    })
    await type(element, 'mug')
    await press(element, 'Escape')
    expect(isOpen(element)).to.equal(false)
    expect(element.value).to.equal('mug')
    expect(escapesOutside).to.equal(0)
    await press(element, 'Escape')
    expect(escapesOutside).to.equal(1)
  })

  it('closes when the focus leaves', async () => {
    const { element } = await search()
    await type(element, 'mug')
    element.blur()
    await element.updateComplete
    expect(visibleOptions(element)).to.equal(0)
  })

  it('says how many suggestions there are, and that there are none', async () => {
    const { element } = await search()
    const said = (): string => element.shadowRoot?.querySelector('[role=status]')?.textContent ?? ''
    expect(said()).to.equal('')
    await type(element, 'mug')
    expect(said()).to.contain('3개')
    element.options = []
    await element.updateComplete
    expect(said()).to.equal('결과가 없어요')
  })

  it('forgets the active option when the suggestions change', async () => {
    const { element } = await search()
    await type(element, 'm')
    await press(element, 'ArrowDown')
    element.options = [{ value: 'new', label: '새것' }]
    await element.updateComplete
    expect(activeOption(element)).to.equal(undefined)
  })

  it('keeps the active option where it is still among the suggestions', async () => {
    const { element, events } = await search()
    await type(element, 'm')
    await press(element, 'ArrowDown', 'ArrowDown')
    element.options = [{ value: 'new', label: '새것' }, ...options.map((option) => ({ ...option }))]
    await element.updateComplete
    expect(activeOption(element)).to.equal('유리 머그')
    await press(element, 'Enter')
    expect(events).to.deep.equal(['choose glass'])
  })

  it('has the keyboard, the autofill and the shortest text that the page asks for', async () => {
    const { element } = await search()
    const box = innerControl(element)
    const asked = (): unknown[] => [box.inputMode, box.enterKeyHint, Reflect.get(box, 'autocomplete')]
    expect(asked()).to.deep.equal(['search', 'search', 'off'])
    Object.assign(element, {
      inputmode: 'text',
      enterkeyhint: 'go',
      autocomplete: 'address-level2',
      minlength: 3,
    })
    await element.updateComplete
    expect(asked()).to.deep.equal(['text', 'go', 'address-level2'])
    await type(element, 'mu')
    expect(element.validity.tooShort).to.equal(true)
    await type(element, 'g')
    expect(element.validity.valid).to.equal(true)
  })

  it('closes its list when its form is reset', async () => {
    const { form, element } = await search()
    await type(element, 'm')
    expect(isOpen(element)).to.equal(true)
    form.reset()
    await element.updateComplete
    expect(isOpen(element)).to.equal(false)
  })

  for (const direction of ['ltr', 'rtl'])
    it(`has its list under itself in a part of the page that is ${direction}`, async () => {
      const { form, element } = await search()
      form.dir = direction
      await type(element, '머')
      const { shadowRoot } = element
      const [box, panel] = ['.box', '.panel'].map((part) => shadowRoot?.querySelector(part))
      expect(panel?.getBoundingClientRect().left).to.be.closeTo(box?.getBoundingClientRect().left ?? NaN, 1)
      expect(panel?.getBoundingClientRect().top).to.be.within(box?.getBoundingClientRect().bottom ?? NaN, 999)
    })

  it('is accessible while it is open', async () => {
    const { element } = await search()
    await type(element, 'm')
    await press(element, 'ArrowDown')
    await expect(element).to.be.accessible()
  })
})
