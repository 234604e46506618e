import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import type { JtPrice } from '../price/price.ts'
import type { JtSteps } from '../steps/steps.ts'
import { copiers } from '../testing/copiers.ts'
import { elements, markup } from '../testing/vue-cases.ts'
import { LightElement } from './light-element.ts'
import type { UiElement } from './ui-element.ts'

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const more: Readonly<Record<string, string>> = {
  'jt-image': `src="${PIXEL}" widths="" formats=""`,
  'jt-price': 'was="2000"',
}

const light = elements
  .map(({ tagName }) => tagName)
  .filter((tag) => customElements.get(tag)?.prototype instanceof LightElement)

const written = (element: Element): string => element.innerHTML.replaceAll(/<!--.*?-->/gs, '')

async function put<Found extends UiElement>(into: (host: HTMLElement) => void): Promise<Found> {
  const host = await fixture<HTMLElement>(html`<div></div>`)
  into(host)
  const element = host.firstElementChild as Found
  await element.updateComplete
  return element
}

const shown = <Found extends UiElement>(content: string): Promise<Found> =>
  put<Found>((host) => (host.innerHTML = content))

describe('an element without a shadow root that is copied', () => {
  for (const tag of light)
    for (const [how, copy] of Object.entries(copiers))
      it(`shows what it shows, once: ${tag} ${how}`, async () => {
        const original = await shown(markup(tag, more[tag]))
        const expected = written(original)
        const copied = await put((host) => copy(original, host))
        expect(written(copied)).to.equal(expected)
        expect(written(original)).to.equal(expected)
      })

  for (const [how, copy] of Object.entries(copiers))
    it(`shows what becomes of its attributes: ${how}`, async () => {
      const original = await shown<JtPrice>('<jt-price amount="1000"></jt-price>')
      const copied = await put<JtPrice>((host) => copy(original, host))
      copied.setAttribute('amount', '2000')
      await copied.updateComplete
      expect(copied.innerText).to.contain('₩2,000').and.not.to.contain('1,000')
      expect(original.innerText).to.contain('₩1,000')
    })

  for (const [tag, attributes] of [
    ['jt-price', 'amount="1000" locale="en"'],
    ['jt-image', `src="${PIXEL}" widths="" formats="" alt="A mug"`],
  ] as const)
    it(`is not written again where it was in the document before its definition, until something changes: ${tag}`, async () => {
      const original = await shown(`<${tag} ${attributes}></${tag}>`)
      // What a template holds becomes an element only in the document, as what was there before the kit.
      const { content } = Object.assign(document.createElement('template'), { innerHTML: original.outerHTML })
      const first = content.firstElementChild?.firstElementChild
      const element = await put((host) => host.append(content))
      expect(element.firstElementChild).to.equal(first)
      expect(written(element)).to.equal(written(original))
      element.setAttribute(tag === 'jt-price' ? 'amount' : 'alt', '2000')
      await element.updateComplete
      expect(element.firstElementChild).not.to.equal(first)
      expect(written(element))
        .to.contain(tag === 'jt-price' ? '2,000' : 'alt="2000"')
        .and.not.to.contain('A mug')
      expect(element.children.length).to.equal(original.children.length)
    })

  it('has a task of its own for its first update where it was in the document before its definition', async () => {
    const original = await shown<JtPrice>('<jt-price amount="1000"></jt-price>')
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: original.outerHTML.repeat(2),
    })
    const host = await fixture<HTMLElement>(html`<div></div>`)
    host.append(content)
    const prices = [...host.querySelectorAll('jt-price')]
    const steps: string[] = []
    const note = async (price: JtPrice): Promise<void> => {
      await price.updateComplete
      steps.push('updated')
      // What promises begin is still the same task.
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
      steps.push('all that it began')
    }
    await Promise.all(prices.map(note))
    expect(steps).to.deep.equal(['updated', 'all that it began', 'updated', 'all that it began'])
  })

  it('keeps what was copied until it knows of something to write', async () => {
    const original = await shown<JtSteps>('<jt-steps></jt-steps>')
    original.steps = [{ label: 'Pay', state: 'current' }]
    await original.updateComplete
    const copied = await put<JtSteps>((host) => host.append(original.cloneNode(true)))
    expect(written(copied)).to.equal(written(original))
    copied.steps = [{ label: 'Post', state: 'current' }]
    await copied.updateComplete
    expect(copied.innerText).to.contain('Post').and.not.to.contain('Pay')
  })

  it('leaves a copy of what the page has written as it is', async () => {
    const original = await shown('<jt-price amount="1000"><b>₩900</b></jt-price>')
    const copied = await put((host) => host.append(original.cloneNode(true)))
    expect(copied.innerHTML).to.equal('<b>₩900</b>')
  })
})

describe('an element without a shadow root that the page writes something into later', () => {
  for (const attributes of ['amount="1000"', ''])
    it(`leaves it as it is, whatever becomes of its attributes: <jt-price ${attributes}>`, async () => {
      const price = await shown<JtPrice>(`<jt-price ${attributes}></jt-price>`)
      price.innerHTML = '<b>₩900</b>'
      price.amount = undefined
      await price.updateComplete
      price.amount = 2000
      await price.updateComplete
      expect(price.innerHTML).to.equal('<b>₩900</b>')
      const copied = await put((host) => host.append(price.cloneNode(true)))
      expect(copied.innerHTML).to.equal('<b>₩900</b>')
    })
})

describe('an element without a shadow root that the page fills after connecting it', () => {
  const fillers: Readonly<Record<string, (element: HTMLElement) => void>> = {
    'by innerHTML': (element) => (element.innerHTML = '<b>Of the page</b>'),
    'by append': (element) =>
      element.append(Object.assign(document.createElement('b'), { textContent: 'Of the page' })),
  }

  for (const tag of light)
    for (const [how, fill] of Object.entries(fillers))
      it(`is left as it is: ${tag} ${how}`, async () => {
        const element = await put((host) => {
          host.innerHTML = markup(tag, more[tag])
          if (host.firstElementChild instanceof HTMLElement) fill(host.firstElementChild)
        })
        expect(element.innerHTML).to.equal('<b>Of the page</b>')
        expect(element.hasAttribute('data-jt-written')).to.equal(false)
      })
})
