import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing'
import '../accordion/accordion.define.ts'
import '../carousel/carousel.define.ts'
import '../index.ts'
import '../avatar/avatar.define.ts'
import '../rating-display/rating-display.define.ts'
import '../shipping-progress/shipping-progress.define.ts'
import '../menu/menu.define.ts'
import '../tabs/tabs.define.ts'
import '../tooltip/tooltip.define.ts'

const samples = [
  '<jt-button>장바구니 담기</jt-button>',
  '<jt-button variant="primary" size="l">바로 구매</jt-button>',
  '<jt-button size="s">작게</jt-button>',
  '<jt-button block>바로 구매</jt-button>',
  '<jt-icon name="cart"></jt-icon>',
  '<jt-input label="이름"></jt-input>',
  '<jt-input label="이름" hidelabel></jt-input>',
  '<jt-input label="이름" hint="택배 상자에 적혀요"></jt-input>',
  '<jt-textarea label="메모"></jt-textarea>',
  '<jt-select label="정렬"><option>최신순</option></jt-select>',
  '<jt-combobox label="검색" hidelabel></jt-combobox>',
  '<jt-checkbox label="동의해요"></jt-checkbox>',
  '<jt-switch label="무료 배송만"></jt-switch>',
  '<jt-rating label="별점"></jt-rating>',
  '<jt-chip-group label="색상"><jt-chip value="a">남색</jt-chip><jt-chip value="b">분홍</jt-chip></jt-chip-group>',
  '<jt-field label="날짜" hint="주말은 쉬어요"><input type="date"></jt-field>',
  '<jt-quantity label="수량"></jt-quantity>',
  '<jt-badge>새 상품</jt-badge>',
  '<jt-chip>유기농</jt-chip>',
  '<jt-price amount="31000" was="39000" currency="KRW"></jt-price>',
  '<jt-price amount="5900" unitprice="1180" unit="100g" currency="KRW"></jt-price>',
  '<jt-price><span class="jt-price__now">₩31,000</span></jt-price>',
  '<jt-image alt="" ratio="4/5"></jt-image>',
  '<jt-spinner></jt-spinner>',
  '<jt-progress value="3" max="4" label="4단계 중 3단계"></jt-progress>',
  '<jt-pagination page="2" pages="5"></jt-pagination>',
  '<jt-rating-display value="4.3" count="1284"></jt-rating-display>',
  '<jt-shipping-progress amount="45000" threshold="50000"></jt-shipping-progress>',
  '<jt-avatar name="김하늘"></jt-avatar>',
  '<jt-avatar name="김하늘" size="l"></jt-avatar>',
  '<jt-dialog label="제목"><p>내용</p></jt-dialog>',
  '<jt-accordion><jt-accordion-item heading="배송"><p>내일</p> 도착해요.</jt-accordion-item></jt-accordion>',
  '<jt-accordion-item heading="두 줄이 될 만큼 긴 제목이에요. 그래도 아래에 있는 것은 움직이지 않아요. 화면이 좁아도 그래요.">내일</jt-accordion-item>',
  '<jt-menu label="내 계정"><jt-menu-item>주문 내역</jt-menu-item></jt-menu>',
  '<button>찜</button><jt-tooltip>모아 볼 수 있어요</jt-tooltip>',
  '<jt-carousel label="사진" thumbnails><div style="block-size: 120px">1</div><div style="block-size: 120px">2</div></jt-carousel>',
  '<jt-carousel label="사진"><div style="block-size: 120px">1</div></jt-carousel>',
  '<jt-tabs label="상품"><jt-tab value="a">설명</jt-tab><jt-tab value="b">후기</jt-tab><jt-tab-panel value="a"><p>가</p></jt-tab-panel><jt-tab-panel value="b">나</jt-tab-panel></jt-tabs>',
]

const height = (sample: Element): number => sample.getBoundingClientRect().height

const rows = samples.map((sample) => `<div>${sample}</div>`).join('')
const page = (links: string): string =>
  `<!doctype html><html lang="ko"><head>${links}</head><body><main style="inline-size: 500px">${rows}</main></body></html>`

/** The heights in a page that has the styles but not the elements. */
async function heightsBefore(): Promise<number[]> {
  const links = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.outerHTML).join('')
  const frame = document.createElement('iframe')
  frame.style.inlineSize = '600px'
  frame.srcdoc = page(links)
  document.body.append(frame)
  await oneEvent(frame, 'load')
  const heights = [...(frame.contentDocument?.querySelectorAll('main > div') ?? [])].map(height)
  frame.remove()
  return heights
}

async function heightsAfter(): Promise<number[]> {
  const host = await fixture<HTMLElement>(html`<main style="inline-size: 500px"></main>`)
  host.innerHTML = rows
  await Promise.all([...host.querySelectorAll('*')].map((element) => Reflect.get(element, 'updateComplete')))
  await nextFrame()
  return [...host.children].map(height)
}

describe('the room an element takes', () => {
  it('is the same before and after it is defined', async () => {
    const [before, after] = [await heightsBefore(), await heightsAfter()]
    const moved = samples
      .map((sample, index) => ({ sample, before: before[index] ?? -1, after: after[index] ?? -1 }))
      .filter((row) => Math.abs(row.after - row.before) > 0.5)
    expect(moved).to.deep.equal([])
  })
})
