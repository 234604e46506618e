/** An element as pages write it, and what they set on it besides attributes. */
export interface RoomSample {
  readonly markup: string
  readonly properties?: Readonly<Record<string, unknown>>
  /** It writes words on its line, and nobody knows how wide they will be. */
  readonly writesWords?: boolean
}

const long = '두 줄이 될 만큼 긴 말이에요. 그래도 아래에 있는 것은 움직이지 않아요. 화면이 좁아도 그래요.'
const radios =
  '<jt-radio value="a" label="일반 배송" description="내일 도착해요"></jt-radio><jt-radio value="b" label="새벽 배송">₩3,000</jt-radio>'
const chips = '<jt-chip value="a">남색</jt-chip><jt-chip value="b">분홍</jt-chip>'

/** Elements with a label, a hint and an error, which all take room. */
function noted(tag: string, content = '', attributes = ''): string[] {
  const element = (more: string): string => `<${tag} label="이름" ${attributes} ${more}>${content}</${tag}>`
  return [
    element(''),
    element('hidelabel'),
    element('hint="택배 상자에 적혀요"'),
    element(`hint="${long}"`),
    element('error="꼭 적어 주세요"'),
    element('hint="택배 상자에 적혀요" error="꼭 적어 주세요"'),
  ]
}

const ratios = '1/2 9/16 2/3 5/7 3/4 4/5 1/1 5/4 4/3 7/5 3/2 16/9 2/1 21/9'.split(' ')

const markups: readonly string[] = [
  '<jt-button>장바구니 담기</jt-button>',
  '<jt-button variant="primary" size="l">바로 구매</jt-button>',
  '<jt-button size="s">작게</jt-button>',
  '<jt-button block>바로 구매</jt-button>',
  '<jt-icon name="cart"></jt-icon>',
  ...noted('jt-input'),
  '<jt-input label="가격"><span slot="end">원</span></jt-input>',
  ...noted('jt-textarea'),
  '<jt-textarea label="메모" rows="6"></jt-textarea>',
  '<jt-textarea label="메모" rows="1" hint="한 줄"></jt-textarea>',
  ...['0', '7', '10', '11', '13', '20', '36'].map(
    (rows) => `<jt-textarea label="메모" rows="${rows}"></jt-textarea>`,
  ),
  ...noted('jt-select', '<option>최신순</option>'),
  ...noted('jt-combobox'),
  ...noted('jt-checkbox'),
  `<jt-checkbox label="${long}"></jt-checkbox>`,
  `<jt-checkbox>동의해요 <a href="#terms">${long}</a></jt-checkbox>`,
  ...noted('jt-switch'),
  ...noted('jt-radio-group', radios),
  ...noted('jt-rating'),
  ...noted('jt-chip-group', chips),
  ...noted('jt-field', '<input type="date">'),
  ...noted('jt-quantity'),
  '<jt-chip>유기농</jt-chip>',
  '<jt-chip>빨강 <span>12</span></jt-chip>',
  '<jt-alert>카드 정보를 확인해 주세요.</jt-alert>',
  `<jt-alert variant="danger" heading="결제하지 못했어요">${long}</jt-alert>`,
  '<jt-alert><p>다시 해 주세요.</p><jt-button slot="actions">다시</jt-button><jt-button slot="actions">나중에</jt-button></jt-alert>',
  '<jt-steps></jt-steps>',
  '<jt-price><span class="jt-price__now">₩31,000</span></jt-price>',
  ...ratios.map((ratio) => `<jt-image alt="" ratio="${ratio}"></jt-image>`),
  '<jt-image alt="" style="--jt-image-ratio: 8/5"></jt-image>',
  '<jt-spinner></jt-spinner>',
  '<jt-progress value="3" max="4" label="4단계 중 3단계"></jt-progress>',
  '<jt-pagination page="2" pages="5"></jt-pagination>',
  '<jt-shipping-progress amount="45000" threshold="50000"></jt-shipping-progress>',
  '<jt-avatar name="김하늘"></jt-avatar>',
  '<jt-avatar name="김하늘" size="l"></jt-avatar>',
  '<jt-dialog label="제목"><p>내용</p></jt-dialog>',
  '<jt-drawer label="필터"><p>내용</p></jt-drawer>',
  '<jt-toast-region></jt-toast-region>',
  '<jt-accordion><jt-accordion-item heading="배송"><p>내일</p> 도착해요.</jt-accordion-item></jt-accordion>',
  `<jt-accordion-item heading="${long}">내일</jt-accordion-item>`,
  `<jt-accordion-item heading="배송" open><p>내일</p> ${long}</jt-accordion-item>`,
  '<jt-accordion-item heading="배송" open="false">내일</jt-accordion-item>',
  '<jt-accordion-item open><span slot="heading">배송 <jt-badge>무료</jt-badge></span>내일</jt-accordion-item>',
  '<jt-accordion-item><span slot="heading">배송</span>내일</jt-accordion-item>',
  '<jt-menu label="내 계정"><jt-menu-item>주문 내역</jt-menu-item></jt-menu>',
  '<button>찜</button><jt-tooltip>모아 볼 수 있어요</jt-tooltip>',
  '<jt-carousel label="사진" thumbnails><div style="block-size: 120px">1</div><div style="block-size: 120px">2</div></jt-carousel>',
  '<jt-carousel label="사진"><div style="block-size: 120px">1</div></jt-carousel>',
  '<jt-tabs label="상품"><jt-tab value="a">설명</jt-tab><jt-tab value="b">후기</jt-tab><jt-tab-panel value="a"><p>가</p></jt-tab-panel><jt-tab-panel value="b">나</jt-tab-panel></jt-tabs>',
  '<jt-tabs label="상품" value="b"><jt-tab value="a">설명</jt-tab><jt-tab value="b">후기</jt-tab><jt-tab-panel value="a" hidden>가</jt-tab-panel><jt-tab-panel value="b"><p>나</p><p>다</p></jt-tab-panel></jt-tabs>',
  '<jt-badge>새 상품</jt-badge>',
]

const writers: readonly string[] = [
  '<jt-price amount="31000" was="39000" currency="KRW"></jt-price>',
  '<jt-price amount="5900" unitprice="1180" unit="100g" currency="KRW"></jt-price>',
  '<jt-rating-display value="4.3" count="1284"></jt-rating-display>',
]

const prices = [
  'amount="31000"',
  'amount="31000" was="39000"',
  'amount="9000" was="12000" from',
  'amount="5900" was="7900" unitprice="1180" unit="100g"',
  'amount="2790" was="3500" currency="USD"',
]

/** Prices in tiles as wide as on a small phone, on a phone and on a desk. */
const tiles = [8.5, 10.5, 18].flatMap((rem) =>
  prices.map(
    (price) =>
      `<jt-product-tile style="inline-size: ${rem}rem"><h3><a href="#mug">머그</a></h3><jt-price ${price}></jt-price><p>3가지 색</p></jt-product-tile>`,
  ),
)

const steps = ['장바구니', '배송', '결제'].map((label) => ({ label, state: 'todo' }))
const colours = ['남색', '분홍'].map((label) => ({ label, value: label, swatch: '#334' }))
const sizes = ['230', '240'].map((label) => ({ label, value: label }))

/** Every element of the kit, in the ways that take different room. */
export const roomSamples: readonly RoomSample[] = [
  ...markups.map((markup) => ({ markup })),
  ...tiles.map((markup) => ({ markup })),
  ...writers.map((markup) => ({ markup, writesWords: true })),
  { markup: '<jt-steps></jt-steps>', properties: { steps } },
  ...[colours, sizes].flatMap((options) =>
    noted('jt-swatches').map((markup) => ({ markup, properties: { options } })),
  ),
]
