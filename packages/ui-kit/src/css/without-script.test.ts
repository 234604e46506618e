import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import { framedPage } from '../testing/framed-page.ts'

/** A page of the shop's styles in which no script runs. */
async function pageWithoutScript(body: string): Promise<Document> {
  const script = `<script>document.body.dataset.script = 'ran'</script>`
  const style = 'border: 0; inline-size: 600px; block-size: 900px'
  const { document: page } = await framedPage(body + script, { style, hasScripts: false })
  if (page.body.dataset['script']) throw new Error('No page without scripts.')
  return page
}

interface Sample {
  readonly markup: string
  readonly properties?: Readonly<Record<string, unknown>>
}

const steps = [
  { label: '주소', state: 'done', href: '#address' },
  { label: '배송', state: 'current' },
  { label: '결제', state: 'todo' },
]

const samples: readonly Sample[] = [
  { markup: '<jt-price amount="31000" was="39000"></jt-price>' },
  { markup: '<jt-price amount="5900" unitprice="1180" unit="100g"></jt-price>' },
  { markup: '<jt-pagination page="4" pages="9" href="?page={page}"></jt-pagination>' },
  { markup: '<jt-steps></jt-steps>', properties: { steps } },
  { markup: '<jt-shipping-progress amount="45000" threshold="50000"></jt-shipping-progress>' },
  { markup: '<jt-rating-display value="4.3" count="1284"></jt-rating-display>' },
  { markup: '<jt-progress value="3" max="4" label="4단계 중 3단계"></jt-progress>' },
  { markup: '<jt-avatar name="김하늘"></jt-avatar>' },
]

/** The element with all that it writes. */
async function written({ markup, properties }: Sample): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div style="inline-size: 560px"></div>`)
  host.innerHTML = markup
  const element = host.firstElementChild as HTMLElement
  Object.assign(element, properties)
  await (Reflect.get(element, 'updateComplete') as Promise<unknown>)
  return element
}

interface Part {
  readonly look: string
  readonly box: readonly number[]
}

/** What one sees of an element: where each part of it is, and in which colours. */
function partsOf(element: Element): Part[] {
  const origin = element.getBoundingClientRect()
  return [element, ...element.querySelectorAll('*')].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect()
    const { color, backgroundColor, fontWeight } = getComputedStyle(part)
    return {
      look: [part.localName, color, backgroundColor, fontWeight].join(' | '),
      box: [x - origin.x, y - origin.y, width, height],
    }
  })
}

const movedParts = (are: readonly Part[], should: readonly Part[]): Part[] =>
  are.filter(({ box }, part) =>
    box.some((value, side) => Math.abs(value - (should[part]?.box[side] ?? NaN)) > 0.5),
  )

const widthOf = (page: Document, selector: string): number | undefined =>
  page.querySelector(selector)?.getBoundingClientRect().width

describe('a page without scripts', () => {
  for (const sample of samples)
    it(`shows ${sample.markup} as it is written by its script`, async () => {
      const element = await written(sample)
      const page = await pageWithoutScript(`<div style="inline-size: 560px">${element.outerHTML}</div>`)
      const silent = partsOf(page.body.firstElementChild?.firstElementChild ?? page.body)
      const told = partsOf(element)
      expect(told.length).to.be.above(1)
      expect(silent.map(({ look }) => look)).to.deep.equal(told.map(({ look }) => look))
      expect(movedParts(silent, told)).to.deep.equal([])
    })

  it('shows an amount in won that only its attribute says', async () => {
    const page = await pageWithoutScript(`
      <p><jt-price id="now" amount="31000"></jt-price> <b>₩31000</b></p>
      <p><jt-price id="from" amount="31000" from></jt-price> <b>₩31000~</b></p>
      <p><jt-price id="range" amount="31000" to="52000"></jt-price> <b>₩31000~₩52000</b></p>`)
    for (const price of ['#now', '#from', '#range'])
      expect(widthOf(page, price), price).to.be.closeTo(widthOf(page, `${price} + b`) ?? 0, 0.5)
  })

  it('shows no amount that could be read as another', async () => {
    const page = await pageWithoutScript('<jt-price amount="2900" currency="USD"></jt-price>')
    expect(widthOf(page, 'jt-price')).to.equal(0)
  })

  it('says which page it is of how many, where the attributes of a pagination are all there is', async () => {
    const free = 'container-type: normal; inline-size: fit-content'
    const page = await pageWithoutScript(`
      <jt-pagination page="2" pages="8" style="${free}"></jt-pagination><span>2 / 8</span>`)
    expect(widthOf(page, 'jt-pagination')).to.be.closeTo(widthOf(page, 'span') ?? 0, 0.5)
  })

  it('lets every slide of a carousel be scrolled to', async () => {
    const page = await pageWithoutScript(`<jt-carousel label="상품 사진">
      <div>앞</div><div>옆</div><div>뒤</div></jt-carousel>`)
    const carousel = page.querySelector('jt-carousel')
    carousel?.scrollTo({ left: 10_000, behavior: 'instant' })
    const seen = carousel?.getBoundingClientRect()
    expect(carousel?.lastElementChild?.getBoundingClientRect().left).to.be.closeTo(seen?.left ?? NaN, 0.5)
  })
})
