import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import type { JtSwatches } from './swatches.ts'

const options = [
  { value: 'navy', label: '네이비', swatch: '#22304f' },
  { value: 'moss', label: '이끼', swatch: '#6c7a4a', disabled: true },
  { value: 'cream', label: '크림', swatch: '#f4ead5' },
]

const swatches = (): Promise<JtSwatches> =>
  fixture<JtSwatches>(html`<jt-swatches label="색상" value="navy" .options=${options}></jt-swatches>`)

describe('jt-swatches', () => {
  it('shows the name of the chosen variant beside the label', async () => {
    const element = await swatches()
    const label = (): string => element.shadowRoot?.querySelector('[part=label]')?.textContent ?? ''
    expect(label()).to.contain('네이비')
    element.value = 'cream'
    await element.updateComplete
    expect(label()).to.contain('크림').and.not.to.contain('네이비')
  })

  it('moves with the arrow keys, past a sold-out variant', async () => {
    const element = await swatches()
    let changes = 0
    element.addEventListener('change', () => (changes += 1))
    element.focus()
    await sendKeys({ press: 'ArrowRight' })
    expect(element.value).to.equal('cream')
    expect(changes).to.equal(1)
  })

  it('calls each colour by its name, and says what is sold out', async () => {
    const sold = [{ value: 'rust', label: '녹빛', swatch: '#b4552d', soldout: true }, ...options]
    const element = await swatches()
    element.options = sold
    await element.updateComplete
    const names = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].map((label) =>
      label.innerText.trim(),
    )
    expect(names).to.deep.equal(['녹빛, 품절', '네이비', '이끼', '크림'])
  })

  it('lets what is sold out be chosen, to be looked at', async () => {
    const element = await swatches()
    element.options = [
      { value: 'a', label: '230', soldout: true },
      { value: 'b', label: '240' },
    ]
    await element.updateComplete
    element.shadowRoot?.querySelector('label')?.click()
    await element.updateComplete
    expect(element.value).to.equal('a')
    expect(element.shadowRoot?.querySelector('[part=label]')?.textContent).to.contain('230 · 품절')
  })

  it('takes a colour and no other style from the data of a product', async () => {
    const element = await swatches()
    element.options = [
      { value: 'a', label: '빨강', swatch: 'rgb(200, 10, 10); position: fixed; inset: 0' },
      { value: 'b', label: '초록', swatch: 'rgb(10, 120, 10)' },
    ]
    await element.updateComplete
    const dots = [...(element.shadowRoot?.querySelectorAll('.dot') ?? [])].map((dot) => getComputedStyle(dot))
    expect(dots.map(({ position }) => position)).to.not.include('fixed')
    expect(dots[1]?.backgroundColor).to.equal('rgb(10, 120, 10)')
  })

  it('offers each variant as a target of at least 44 pixels', async () => {
    const element = await swatches()
    const targets = [...(element.shadowRoot?.querySelectorAll('label') ?? [])]
    for (const target of targets) {
      expect(target.getBoundingClientRect().width).to.be.at.least(44)
      expect(target.getBoundingClientRect().height).to.be.at.least(44)
    }
    expect(targets).to.have.length(3)
  })

  it('is accessible as dots and as pills', async () => {
    await expect(await swatches()).to.be.accessible()
    const pills = options.map(({ value, label }) => ({ value, label, soldout: value === 'moss' }))
    const element = await fixture(
      html`<jt-swatches label="크기" value="navy" .options=${pills}></jt-swatches>`,
    )
    await expect(element).to.be.accessible()
  })

  it('takes numbers for values, as data has them', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <jt-swatches
          label="Size"
          name="size"
          required
          .options=${[{ value: 8, label: 'Eight' }]}
        ></jt-swatches>
      </form>`,
    )
    const element = form.querySelector('jt-swatches')
    element?.shadowRoot?.querySelector('input')?.click()
    await element?.updateComplete
    expect(new FormData(form).get('size')).to.equal('8')
    expect(form.checkValidity()).to.equal(true)
    expect(element?.shadowRoot?.querySelector('.chosen')?.textContent).to.equal('Eight')
  })
})
