import { html, type TemplateResult } from 'lit'
import type { SwatchOption } from '../../src/swatches/swatches.ts'
import { say, type Words } from '../words.ts'
import { screen } from './frame.ts'
import { PRODUCTS, priceOf, shelf } from './products.ts'

const colours = (): readonly SwatchOption[] => [
  { value: 'navy', label: say('네이비', 'Navy'), swatch: '#34406f' },
  { value: 'rose', label: say('로즈', 'Rose'), swatch: '#e8446f' },
  { value: 'black', label: say('블랙', 'Black'), swatch: '#35333a' },
  { value: 'olive', label: say('올리브', 'Olive'), swatch: '#7d8046', soldout: true },
]

const { backpack, dress, notebook, radio, tumbler } = PRODUCTS

const notes = (): TemplateResult =>
  html`<ul class="kit-notes" role="list">
    <li>
      <jt-icon name="truck"></jt-icon>${say(
        '평일 오후 2시 전에 주문하면 당일 출고돼요. 50,000원부터 무료 배송.',
        'Ordered before 2 pm on a working day, it leaves the same day. Free from ₩50,000.',
      )}
    </li>
    <li>
      <jt-icon name="box"></jt-icon>${say(
        '받은 날부터 14일 안에 무료로 바꾸거나 돌려보낼 수 있어요.',
        'Exchange or return it free of charge within 14 days of delivery.',
      )}
    </li>
  </ul>`

const buyBox = (): TemplateResult =>
  html`<div class="kit-buy-box">
    <h1 class="jt-h1">${say(...backpack.name)}</h1>
    <p class="kit-buy-box__lead">
      ${say('노트북과 도시락, 우산까지 제자리를 찾는 가방이에요.', 'A place for the laptop, the lunch and the umbrella.')}
    </p>
    <p class="kit-buy-box__price">${priceOf(backpack)}</p>
    <jt-swatches label=${say('색상', 'Colour')} value="navy" .options=${colours()}></jt-swatches>
    <p class="kit-buy-box__stock">${say('바로 보낼 수 있어요', 'Ready to ship')}</p>
    <form class="kit-buy-box__add">
      <jt-quantity label=${say('수량', 'Quantity')} value="1" max="10"></jt-quantity>
      <jt-button variant="primary" size="l" block>${say('장바구니 담기', 'Add to cart')}</jt-button>
    </form>
    ${notes()}
  </div>`

const DETAILS: readonly (readonly [label: Words, value: Words])[] = [
  [
    ['소재', 'Material'],
    ['재활용 나일론 100%, 방수 코팅', 'Recycled nylon, waterproof coating'],
  ],
  [
    ['용량', 'Capacity'],
    ['18 L', '18 L'],
  ],
  [
    ['크기', 'Size'],
    ['29 × 42 × 14 cm', '29 × 42 × 14 cm'],
  ],
]

const facts = (): TemplateResult =>
  html`<div class="kit-facts">
    <section class="jt-prose">
      <h2 class="jt-h2">${say('상품 설명', 'About this product')}</h2>
      <p>
        ${say(
          '등판 안쪽에 14인치 노트북 칸을 띄워 달아 바닥에 툭 내려놓아도 충격이 덜해요.',
          'The 14-inch laptop sleeve hangs clear of the base, so setting it down hard is no worry.',
        )}
      </p>
    </section>
    <section>
      <h2 class="jt-h2">${say('상품 정보', 'Details')}</h2>
      <dl>
        ${DETAILS.map(
          ([label, value]) =>
            html`<div>
              <dt class="jt-muted">${say(...label)}</dt>
              <dd>${say(...value)}</dd>
            </div>`,
        )}
      </dl>
    </section>
  </div>`

export const product = (): TemplateResult =>
  screen(
    html`<nav class="jt-breadcrumb" aria-label=${say('현재 위치', 'You are here')}>
        <ol>
          <li><a href="#home">${say('홈', 'Home')}</a></li>
          <li><a href="#bags">${say('가방·신발', 'Bags & Shoes')}</a></li>
          <li aria-current="page">${say(...backpack.name)}</li>
        </ol>
      </nav>
      <div class="kit-product">
        <jt-image src=${backpack.picture} alt=${say(...backpack.name)} eager></jt-image>
        ${buyBox()}
      </div>
      ${facts()}
      ${shelf(say('함께 많이 사는 상품', 'Often bought together'), [notebook, tumbler, radio, dress])}`,
  )
