import { html, type TemplateResult } from 'lit'
import { say, type Words } from '../words.ts'
import { screen } from './frame.ts'
import { PRODUCTS, priceOf, shelf, type Product } from './products.ts'

interface Line {
  readonly product: Product
  readonly option: Words
}

const { backpack, dress, honey, notebook, radio, teapot } = PRODUCTS
const LINES: readonly Line[] = [
  { product: backpack, option: ['네이비', 'Navy'] },
  { product: dress, option: ['블루', 'Blue'] },
]
const SUBTOTAL = LINES.reduce((sum, { product }) => sum + product.price, 0)

const won = (amount: number): TemplateResult =>
  html`<jt-price .amount=${amount} locale=${say('ko', 'en')}></jt-price>`

const line = ({ product, option }: Line): TemplateResult => {
  const name = say(...product.name)
  return html`<li class="kit-line">
    <jt-image src=${product.picture} alt="" eager></jt-image>
    <div class="kit-line__body">
      <p><a href="#product">${name}</a></p>
      <p class="kit-line__option jt-muted">${say(...option)} · ${won(product.price)}</p>
      <div class="kit-line__actions">
        <jt-quantity
          label=${say(`${name} 수량`, `Quantity of ${name}`)}
          hidelabel
          value="1"
          max="10"
        ></jt-quantity>
        <jt-button variant="quiet" label=${say(`${name} 빼기`, `Remove ${name}`)}
          ><jt-icon name="trash"></jt-icon
        ></jt-button>
        <strong>${priceOf(product)}</strong>
      </div>
    </div>
  </li>`
}

const summary = (): TemplateResult =>
  html`<section class="jt-card kit-summary-card" aria-labelledby="kit-summary-title">
    <h2 id="kit-summary-title" class="jt-h3">${say('주문 금액', 'Order summary')}</h2>
    <jt-shipping-progress .amount=${SUBTOTAL} threshold="50000" currency="KRW"></jt-shipping-progress>
    <p class="kit-summary-card__sum">
      <span>${say('상품 금액', 'Subtotal')}</span>
      <strong>${won(SUBTOTAL)}</strong>
    </p>
    <p class="jt-muted">
      ${say('배송비는 주소를 고르면 계산돼요.', 'Shipping is calculated once you choose an address.')}
    </p>
    <jt-button variant="primary" size="l" block
      >${say('로그인하고 주문하기', 'Sign in to check out')}</jt-button
    >
  </section>`

export const cart = (): TemplateResult =>
  screen(
    html`<h1 class="jt-h1">${say('장바구니', 'Cart')}</h1>
      <div class="kit-cart">
        <ul role="list">
          ${LINES.map(line)}
        </ul>
        ${summary()}
      </div>
      ${shelf(say('함께 담으면 좋아요', 'Goes well with your cart'), [notebook, radio, teapot, honey])}`,
    LINES.length,
  )
