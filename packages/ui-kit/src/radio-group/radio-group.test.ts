import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import type { JtRadioGroup } from './radio-group.ts'

const group = (value = ''): Promise<JtRadioGroup> =>
  fixture<JtRadioGroup>(
    html`<jt-radio-group label="Shipping" name="shipping" value=${value}>
      <jt-radio value="slow" label="Slow" description="In three days"></jt-radio>
      <jt-radio value="none" label="None" disabled></jt-radio>
      <jt-radio value="fast" label="Fast"><b>₩3,500</b></jt-radio>
    </jt-radio-group>`,
  )

describe('jt-radio-group', () => {
  it('moves the choice with the arrow keys, past what is disabled and around the end', async () => {
    const element = await group('slow')
    const seen: string[] = []
    element.addEventListener('change', () => seen.push(element.value))
    element.focus()
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'ArrowUp' })
    expect(seen).to.deep.equal(['fast', 'slow', 'fast'])
  })

  it('is one stop of the Tab key', async () => {
    const host = await fixture(
      html`<div>
        <a href="#before">Before</a>
        <jt-radio-group label="Shipping" value="fast"
          ><jt-radio value="slow" label="Slow"></jt-radio><jt-radio value="fast" label="Fast"></jt-radio
        ></jt-radio-group>
        <a id="after" href="#after">After</a>
      </div>`,
    )
    host.querySelector('a')?.focus()
    await sendKeys({ press: 'Tab' })
    expect(document.activeElement?.localName).to.equal('jt-radio-group')
    await sendKeys({ press: 'Tab' })
    expect(document.activeElement?.id).to.equal('after')
  })

  it('is changed by a press on the content of a choice', async () => {
    const element = await group('slow')
    element.querySelector('b')?.click()
    expect(element.value).to.equal('fast')
  })

  it('follows a value set by the application', async () => {
    const element = await group('slow')
    element.value = 'fast'
    await element.updateComplete
    const checked = element.shadowRoot?.querySelector<HTMLInputElement>('input:checked')
    expect(checked?.value).to.equal('fast')
  })

  it('takes in choices that come later', async () => {
    const element = await group('late')
    element.insertAdjacentHTML('beforeend', '<jt-radio value="late" label="Late"></jt-radio>')
    await aTimeout(0)
    await element.updateComplete
    const late = element.querySelector<HTMLElement>('[value=late]')
    expect(late?.checkVisibility()).to.equal(true)
    expect(late?.getBoundingClientRect().height).to.be.greaterThan(0)
    const checked = element.shadowRoot?.querySelector<HTMLInputElement>('input:checked')
    expect(checked?.value).to.equal('late')
  })

  it('does not choose a disabled choice', async () => {
    const element = await group('slow')
    element.querySelector<HTMLElement>('[value=none]')?.click()
    expect(element.value).to.equal('slow')
  })

  it('is accessible', async () => {
    await expect(await group('slow')).to.be.accessible()
  })

  it('takes numbers for values, as data has them', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <jt-radio-group label="Size" name="size" required>
          <jt-radio .value=${7} label="Seven"></jt-radio><jt-radio .value=${8} label="Eight"></jt-radio>
        </jt-radio-group>
      </form>`,
    )
    const element = form.querySelector('jt-radio-group')
    element?.querySelector<HTMLElement>('[label=Eight]')?.click()
    expect(new FormData(form).get('size')).to.equal('8')
    expect(form.checkValidity()).to.equal(true)
  })
})
