import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import { expectSame } from '../testing/same-node.ts'
import type { JtChipGroup } from './chip-group.ts'

async function inForm(markup: unknown): Promise<{ form: HTMLFormElement; group: JtChipGroup }> {
  const form = await fixture<HTMLFormElement>(html`<form>${markup}</form>`)
  const group = form.querySelector('jt-chip-group')
  if (!group) throw new Error('No group in the form.')
  await group.updateComplete
  return { form, group }
}

const colors = (more = false): unknown =>
  html`<jt-chip-group label="Colour" name="color" ?multiple=${more}>
    <jt-chip value="navy">Navy</jt-chip>
    <jt-chip value="sold" disabled>Sold out</jt-chip>
    <jt-chip value="pink">Pink</jt-chip>
  </jt-chip-group>`
const applied = html`<jt-chip-group label="Filters" name="filter" multiple>
  <jt-chip value="navy" removable>Navy</jt-chip>
  <jt-chip value="cheap" removable>Up to 30,000</jt-chip>
</jt-chip-group>`

const press = (group: JtChipGroup, value: string): void =>
  group.querySelector(`[value=${value}]`)?.shadowRoot?.querySelector('button')?.click()

describe('jt-chip-group', () => {
  it('has one choice, which a second press takes back', async () => {
    const { form, group } = await inForm(colors())
    const seen: unknown[] = []
    form.addEventListener('change', () => seen.push(group.value))
    press(group, 'navy')
    press(group, 'pink')
    await group.updateComplete
    press(group, 'pink')
    expect(seen).to.deep.equal(['navy', 'pink', ''])
  })

  it('submits each of several choices', async () => {
    const { form, group } = await inForm(colors(true))
    press(group, 'pink')
    press(group, 'navy')
    expect(new FormData(form).getAll('color')).to.deep.equal(['pink', 'navy'])
    expect(group.value).to.deep.equal(['pink', 'navy'])
  })

  it('tells the page once per press, as itself', async () => {
    const { form, group } = await inForm(colors(true))
    const seen: string[] = []
    for (const type of ['input', 'change']) {
      form.addEventListener(type, (event) => {
        expectSame(event.target, group)
        seen.push(type)
      })
    }
    press(group, 'pink')
    expect(seen).to.deep.equal(['input', 'change'])
  })

  it('shows a value that the application sets', async () => {
    const { group } = await inForm(colors(true))
    group.value = ['pink']
    await group.updateComplete
    expect([...group.querySelectorAll('jt-chip')].map((chip) => chip.selected)).to.deep.equal([
      false,
      false,
      true,
    ])
  })

  it('moves between chips with the arrow keys, past what is disabled, also from right to left', async () => {
    const { form, group } = await inForm(colors())
    group.focus()
    await sendKeys({ press: 'ArrowRight' })
    expect(document.activeElement?.textContent).to.equal('Pink')
    form.dir = 'rtl'
    await sendKeys({ press: 'ArrowRight' })
    expect(document.activeElement?.textContent).to.equal('Navy')
  })

  it('hides what is taken away, keeps the focus in the row, and brings it back on reset', async () => {
    const { form, group } = await inForm(applied)
    expect(new FormData(form).getAll('filter')).to.deep.equal(['navy', 'cheap'])
    group.focus()
    await sendKeys({ press: 'Delete' })
    await group.updateComplete
    expect(new FormData(form).getAll('filter')).to.deep.equal(['cheap'])
    expect(group.querySelector<HTMLElement>('[value=navy]')?.checkVisibility()).to.equal(false)
    expect(document.activeElement?.textContent).to.equal('Up to 30,000')
    await sendKeys({ press: 'Enter' })
    await group.updateComplete
    expectSame(document.activeElement, group)
    form.reset()
    await group.updateComplete
    expect(new FormData(form).getAll('filter')).to.deep.equal(['navy', 'cheap'])
  })

  it('remembers several choices when the page comes back', async () => {
    const { form, group } = await inForm(colors(true))
    group.formStateRestoreCallback('["navy","pink"]')
    expect(new FormData(form).getAll('color')).to.deep.equal(['navy', 'pink'])
  })

  it('takes what the browser fills in, which is plain text', async () => {
    const { form, group } = await inForm(colors(true))
    group.formStateRestoreCallback('pink')
    expect(new FormData(form).getAll('color')).to.deep.equal(['pink'])
  })

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
    it(`leaves an arrow key with ${modifier} to the browser`, async () => {
      const { group } = await inForm(colors())
      const chip = group.querySelector('jt-chip')
      const key = { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }
      expect(chip?.dispatchEvent(new KeyboardEvent('keydown', { ...key, [modifier]: true }))).to.equal(true)
      expect(chip?.dispatchEvent(new KeyboardEvent('keydown', key))).to.equal(false)
    })

  it('takes in chips that come later', async () => {
    const { form, group } = await inForm(colors(true))
    group.insertAdjacentHTML('beforeend', '<jt-chip value="late" selected>Late</jt-chip>')
    await new Promise((resolve) => setTimeout(resolve))
    await group.updateComplete
    expect(new FormData(form).getAll('color')).to.deep.equal(['late'])
  })

  it('takes in chips that come after it was told that several may be chosen', async () => {
    const { form, group } = await inForm(colors())
    group.multiple = true
    group.insertAdjacentHTML('beforeend', '<jt-chip value="late" selected>Late</jt-chip>')
    await new Promise((resolve) => setTimeout(resolve))
    await group.updateComplete
    expect(new FormData(form).getAll('color')).to.deep.equal(['late'])
  })

  it('shows and sends a removable chip that comes after another one was taken away', async () => {
    const { form, group } = await inForm(applied)
    press(group, 'navy')
    group.insertAdjacentHTML('beforeend', '<jt-chip value="late" removable>Late</jt-chip>')
    await new Promise((resolve) => setTimeout(resolve))
    await group.updateComplete
    expect(new FormData(form).getAll('filter')).to.deep.equal(['cheap', 'late'])
    expect(group.querySelector<HTMLElement>('[value=late]')?.checkVisibility()).to.equal(true)
  })

  it('hides a removable chip that the value which the application has set leaves out', async () => {
    const group = document.createElement('jt-chip-group')
    group.setAttribute('multiple', '')
    group.value = ['navy']
    group.innerHTML = '<jt-chip value="navy" removable>Navy</jt-chip><jt-chip value="x" removable>X</jt-chip>'
    await fixture(html`<form>${group}</form>`)
    await group.updateComplete
    expect(group.value).to.deep.equal(['navy'])
    expect(group.querySelector<HTMLElement>('[value=x]')?.checkVisibility()).to.equal(false)
  })

  it('neither sends nor counts a chip that cannot be chosen', async () => {
    const { form, group } = await inForm(colors(true))
    group.required = true
    group.value = ['sold', 'unknown']
    expect([...new FormData(form)]).to.deep.equal([])
    expect(form.checkValidity()).to.equal(false)
    group.querySelector('[value=sold]')?.removeAttribute('disabled')
    await new Promise((resolve) => setTimeout(resolve))
    expect(new FormData(form).getAll('color')).to.deep.equal(['sold'])
    expect(form.checkValidity()).to.equal(true)
  })

  it('takes numbers for values, as data has them', async () => {
    const { form, group } = await inForm(
      html`<jt-chip-group label="Size" name="size" required multiple>
        <jt-chip .value=${7}>Seven</jt-chip><jt-chip .value=${8} selected>Eight</jt-chip>
      </jt-chip-group>`,
    )
    group.querySelector('jt-chip')?.shadowRoot?.querySelector('button')?.click()
    await group.updateComplete
    expect(new FormData(form).getAll('size')).to.deep.equal(['8', '7'])
    expect([...group.querySelectorAll('jt-chip')].map(({ selected }) => selected)).to.deep.equal([true, true])
    expect(form.checkValidity()).to.equal(true)
  })
})
