import { expect, waitUntil } from '@open-wc/testing'
import { framedPage } from '../testing/framed-page.ts'

const modules = [
  'price',
  'image',
  'rating-display',
  'button',
  'shipping-progress',
  'progress',
  'pagination',
  'avatar',
  'carousel',
]
const tags = modules.map((name) => `jt-${name}`)

const tile = (name: string): string => `<jt-product-tile>
  <jt-image alt="" ratio="4/5" src="data:,"></jt-image>
  <jt-badge variant="sale">20%</jt-badge>
  <h3><a href="#mug">${name}</a></h3>
  <jt-price amount="31000" was="39000" currency="KRW"></jt-price>
  <jt-rating-display value="4.3" count="1284"></jt-rating-display>
  <p>3가지 색</p>
  <jt-button size="s">담기</jt-button>
</jt-product-tile>`

const slide = (text: string): string => `<div style="block-size: 120px">${text}</div>`

const page = `<main style="inline-size: 560px; padding: 20px">
  <jt-carousel label="상품 사진">${['앞', '옆', '뒤'].map(slide).join('')}</jt-carousel>
  <div class="jt-grid">${[tile('머그'), tile('아침마다 손이 가는 도자기 머그')].join('')}</div>
  <jt-shipping-progress amount="45000" threshold="50000" currency="KRW"></jt-shipping-progress>
  <jt-progress value="3" max="4" label="4단계 중 3단계"></jt-progress>
  <p><jt-avatar name="김하늘"></jt-avatar> <jt-spinner></jt-spinner> 끝</p>
  <jt-pagination page="2" pages="5" href="?page={page}"></jt-pagination>
  <p>아래에 있는 글</p>
</main>`

interface LateShop {
  readonly window: Window
  readonly document: Document
  readonly shifts: () => number
}

/** A page that is drawn with the styles alone. */
async function shop(): Promise<LateShop> {
  const style = 'inline-size: 600px; block-size: 900px'
  const head = `<script>
      window.process = { env: { NODE_ENV: 'development' } }
      window.shifts = 0
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifts += value)))
          .observe({ type: 'layout-shift', buffered: true })
    </script>`
  const { window, document: inner } = await framedPage(page, { head, style })
  return { window, document: inner, shifts: () => Number(Reflect.get(window, 'shifts')) }
}

const places = (inner: Document): string[] =>
  [...inner.querySelectorAll('main > *, main jt-product-tile > *')].map((element) => {
    const { x, y, height } = element.getBoundingClientRect()
    return [element.localName, ...[x, y, height].map((value) => value.toFixed(1))].join(' ')
  })

const paint = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()))
  })

async function define({ document: inner, window }: LateShop): Promise<void> {
  const script = inner.createElement('script')
  script.type = 'module'
  const base = new URL('..', import.meta.url).href
  script.textContent = modules.map((name) => `import '${base}${name}/${name}.define.ts'`).join('\n')
  inner.head.append(script)
  await waitUntil(() => tags.every((tag) => window.customElements.get(tag)), 'not defined')
  await Promise.all([...inner.querySelectorAll('*')].map((element) => Reflect.get(element, 'updateComplete')))
}

describe('a page whose elements are defined late', () => {
  it('does not move', async () => {
    const late = await shop()
    await paint(late.window)
    const before = places(late.document)
    expect(late.document.querySelector('jt-price')?.childElementCount).to.equal(0)
    await define(late)
    await paint(late.window)
    expect(late.document.querySelector('jt-price')?.textContent).to.contain('₩31,000')
    expect(places(late.document)).to.deep.equal(before)
    expect(late.shifts()).to.equal(0)
  })

  it('lets every slide of a carousel be scrolled to when its script has not come in time', async () => {
    const late = await shop()
    const carousel = late.document.querySelector('jt-carousel')
    const last = (): number => carousel?.lastElementChild?.getBoundingClientRect().left ?? NaN
    const far: ScrollToOptions = { left: 10_000, behavior: 'instant' }
    carousel?.scrollTo(far)
    expect(last()).to.be.above(600)
    carousel?.getAnimations().forEach((animation) => animation.finish())
    carousel?.scrollTo(far)
    expect(last()).to.be.closeTo(carousel?.getBoundingClientRect().left ?? NaN, 0.5)
  })
})
