import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { expectSame } from '../testing/same-node.ts'
import { warningsDuring } from '../testing/warnings.ts'
import '../image/image.define.ts'
import './carousel.define.ts'
import type { JtCarousel } from './carousel.ts'

const picture = (colour: string): string =>
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`
const colours = ['red', 'green', 'blue', 'black']

interface Shown {
  readonly element: JtCarousel
  readonly seen: number[]
}

async function carousel(direction = 'ltr'): Promise<Shown> {
  const host = await fixture<HTMLElement>(
    html`<div dir=${direction} style="inline-size: 300px">
      <jt-carousel label="상품 사진" thumbnails>
        ${colours.map((colour) => html`<img src=${picture(colour)} alt=${colour} />`)}
      </jt-carousel>
    </div>`,
  )
  const element = host.querySelector('jt-carousel')
  if (!element) throw new Error('No carousel.')
  const seen: number[] = []
  element.addEventListener('jt-slide', ({ detail }) => seen.push(detail))
  await element.updateComplete
  await Promise.all([...element.querySelectorAll('img')].map((image) => image.decode()))
  return { element, seen }
}

const part = (element: JtCarousel, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`No ${selector}.`)
  return found
}

/** Which pictures are within the frame of the carousel. */
function inView(element: JtCarousel): string[] {
  const frame = element.getBoundingClientRect()
  return [...element.querySelectorAll('img')]
    .filter((image) => {
      const box = image.getBoundingClientRect()
      return box.left > frame.left - 2 && box.right < frame.right + 2
    })
    .map((image) => image.alt)
}

const shows = (element: JtCarousel, colour: string): Promise<void> =>
  waitUntil(() => inView(element).join() === colour, `shows ${colour}`)

describe('jt-carousel', () => {
  for (const direction of ['ltr', 'rtl']) {
    it(`goes on, back and to a thumbnail where text runs ${direction}`, async () => {
      const { element, seen } = await carousel(direction)
      await shows(element, 'red')
      part(element, '.next').click()
      await shows(element, 'green')
      part(element, '.previous').click()
      await shows(element, 'red')
      part(element, '.thumbnails button:nth-child(4)').click()
      await shows(element, 'black')
      expect(seen).to.deep.equal([1, 0, 3])
    })

    it(`follows the arrow keys where text runs ${direction}`, async () => {
      const { element, seen } = await carousel(direction)
      part(element, '.track').focus()
      const onwards = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft'
      await sendKeys({ press: onwards })
      await sendKeys({ press: onwards })
      await shows(element, 'blue')
      await sendKeys({ press: 'End' })
      await shows(element, 'black')
      await sendKeys({ press: 'Home' })
      await shows(element, 'red')
      expect(seen).to.deep.equal([1, 2, 3, 0])
    })
  }

  it('knows where it was scrolled to, and says so', async () => {
    const { element, seen } = await carousel()
    part(element, '.track').scrollTo({ left: 600, behavior: 'instant' })
    await waitUntil(() => seen.length > 0)
    await element.updateComplete
    expect(seen).to.deep.equal([2])
    expect(part(element, '.place').textContent).to.equal('3 / 4')
    expect(part(element, '[role=status]').textContent).to.equal('4개 중 3번째')
  })

  it('knows where it was scrolled to after it has gone somewhere by itself', async () => {
    const { element, seen } = await carousel()
    const arrived = oneEvent(part(element, '.track'), 'scrollend')
    part(element, '.next').click()
    await arrived
    part(element, '.track').scrollTo({ left: 900, behavior: 'instant' })
    await waitUntil(() => seen.length > 1)
    expect(seen).to.deep.equal([1, 3])
  })

  it('stops at its ends and keeps the focus there', async () => {
    const { element, seen } = await carousel()
    element.index = 3
    await shows(element, 'black')
    const next = part(element, '.next')
    next.focus()
    next.click()
    await element.updateComplete
    expect(seen).to.deep.equal([])
    expectSame(element.shadowRoot?.activeElement, next)
    expect(next.ariaDisabled).to.equal('true')
  })

  it('takes in slides that come and go', async () => {
    const { element } = await carousel()
    element.querySelector('img')?.remove()
    await waitUntil(() => part(element, '.place').textContent === '1 / 3')
    await shows(element, 'green')
    element.querySelectorAll('img:not([alt=blue])').forEach((image) => image.remove())
    await waitUntil(() => !element.shadowRoot?.querySelector('.place'))
  })

  for (const [index, counter, colour] of [
    ['abc', '1 / 4', 'red'],
    ['9', '4 / 4', 'black'],
    ['-2', '1 / 4', 'red'],
  ] as const) {
    it(`shows the slide that it says it shows for index="${index}"`, async () => {
      const { element } = await carousel()
      element.setAttribute('index', index)
      await shows(element, colour)
      expect(part(element, '.place').textContent).to.equal(counter)
    })
  }

  it('tells of no other slide when it is asked to go beyond the last from an index that is beyond it', async () => {
    const { element, seen } = await carousel()
    element.index = 9
    await shows(element, 'black')
    element.goTo(10)
    expect(seen).to.deep.equal([])
    element.goTo(0)
    expect(seen).to.deep.equal([0])
  })

  it('shows the slide of its index once that comes', async () => {
    const { element } = await carousel()
    element.index = 5
    await shows(element, 'black')
    element.append(Object.assign(new Image(), { src: picture('pink'), alt: 'pink' }))
    await shows(element, 'pink')
  })

  for (const control of ['.next', '.thumbnails button']) {
    it(`keeps the focus when ${control} goes with the slides`, async () => {
      const { element } = await carousel()
      part(element, control).focus()
      element.querySelectorAll('img:not([alt=red])').forEach((image) => image.remove())
      await waitUntil(() => !element.shadowRoot?.querySelector('.arrow'))
      expectSame(document.activeElement, element)
    })
  }

  it('has the number of a slide in place of a small picture that cannot be loaded', async () => {
    const { element } = await carousel()
    element.querySelectorAll('img')[1]?.setAttribute('data-thumbnail', 'data:image/png;base64,AAAA')
    const second = part(element, '.thumbnails button:nth-child(2)')
    const mark = (): string => getComputedStyle(second, '::after').content
    await waitUntil(() => mark() !== 'none', 'nothing stands in for it')
    expect(
      part(element, '.thumbnails button:nth-child(2) img').checkVisibility({ opacityProperty: true }),
    ).to.equal(false)
    expect(getComputedStyle(part(element, '.thumbnails button:nth-child(1)'), '::after').content).to.equal(
      'none',
    )
  })

  it('stays at the slide that is seen when one before it goes', async () => {
    const { element, seen } = await carousel()
    element.index = 2
    await shows(element, 'blue')
    element.querySelector('img')?.remove()
    await waitUntil(() => part(element, '.place').textContent === '2 / 3')
    await shows(element, 'blue')
    expect(element.index).to.equal(1)
    expect(seen).to.deep.equal([1])
  })

  it('goes to the last slide when the last, which is seen, goes', async () => {
    const { element, seen } = await carousel()
    element.index = 3
    await shows(element, 'black')
    element.querySelector('img:last-of-type')?.remove()
    await waitUntil(() => part(element, '.place').textContent === '3 / 3')
    await shows(element, 'blue')
    expect(element.index).to.equal(2)
    expect(seen).to.deep.equal([2])
  })

  it('waits for the slide that its page has named, as slides come one by one', async () => {
    const element = await fixture<JtCarousel>(html`<jt-carousel label="상품 사진" index="1"></jt-carousel>`)
    for (const colour of colours.slice(0, 2)) {
      const image = Object.assign(new Image(), { src: picture(colour), alt: colour })
      element.append(image)
      await waitUntil(() => element.shadowRoot?.querySelectorAll('.slide').length === element.children.length)
    }
    expect(part(element, '.place').textContent).to.equal('2 / 2')
  })

  it('has small pictures of its slides', async () => {
    const { element } = await carousel()
    const sources = [...(element.shadowRoot?.querySelectorAll('.thumbnails img') ?? [])].map((image) =>
      image.getAttribute('src'),
    )
    expect(sources).to.deep.equal(colours.map(picture))
  })

  it('has the smallest picture that a jt-image knows, whether told by attribute or property', async () => {
    const element = await fixture<JtCarousel>(
      html`<jt-carousel label="상품 사진" thumbnails>
        <jt-image src="#a-{width}.{format}?w={width}" widths="160,640" formats="avif,png" alt="앞"></jt-image>
        <jt-image .src=${'#b-{width}.{format}'} alt="뒤"></jt-image>
        <jt-image alt="옆"><img src=${picture('red')} alt="옆" /></jt-image>
      </jt-carousel>`,
    )
    const sources = (): (string | null)[] =>
      [...(element.shadowRoot?.querySelectorAll('.thumbnails img') ?? [])].map((image) =>
        image.getAttribute('src'),
      )
    const wanted = ['#a-160.png?w=160', '#b-320.webp', picture('red')]
    await waitUntil(() => sources().join() === wanted.join(), 'other pictures')
  })

  it('speaks the language of the page', async () => {
    const { element } = await carousel()
    document.documentElement.lang = 'en'
    await waitUntil(() => part(element, '.next').ariaLabel === 'Next slide')
    expect(part(element, 'section').getAttribute('aria-roledescription')).to.equal('carousel')
    document.documentElement.lang = 'ko'
  })

  it('says when it has no name or no slides', async () => {
    const warnings = await warningsDuring(() => fixture(html`<jt-carousel></jt-carousel>`))
    expect(warnings.join()).to.contain('has no name').and.to.contain('an element for each slide')
  })

  it('is accessible', async () => {
    await expect((await carousel()).element).to.be.accessible()
  })
})
