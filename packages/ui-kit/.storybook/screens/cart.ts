import { html, type TemplateResult } from 'lit'
import { say } from '../words.ts'
import { screen } from './frame.ts'
import { PRODUCTS, priceOf, type Product } from './products.ts'

interface Line {
  readonly product: Product
  readonly quantity: number
}

const LINES: readonly Line[] = [
  { product: PRODUCTS.teapot, quantity: 1 },
  { product: PRODUCTS.honey, quantity: 2 },
]
const TOTAL = LINES.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0)

const line = ({ product, quantity }: Line): TemplateResult => {
  const name = say(...product.name)
  return html`<li class="kit-line">
    <jt-image src=${product.picture} alt="" eager></jt-image>
    <div class="jt-stack">
      <h2 class="jt-h3"><a href="#product">${name}</a></h2>
      ${priceOf(product)}
      <div class="jt-cluster">
        <jt-quantity
          label=${say(`${name} 수량`, `Quantity of ${name}`)}
          hidelabel
          value=${quantity}
          max="5"
        ></jt-quantity>
        <jt-button variant="quiet" size="s" label=${say(`${name} 빼기`, `Remove ${name}`)}
          ><jt-icon name="trash"></jt-icon
        ></jt-button>
      </div>
    </div>
  </li>`
}

const summary = (): TemplateResult =>
  html`<section class="jt-card" aria-label=${say('결제할 금액', 'Summary')}>
    <div class="jt-stack">
      <jt-shipping-progress amount=${TOTAL} threshold="50000" currency="KRW"></jt-shipping-progress>
      <dl class="kit-sums">
        <div>
          <dt>${say('상품', 'Items')}</dt>
          <dd><jt-price .amount=${TOTAL}></jt-price></dd>
        </div>
        <div>
          <dt>${say('배송', 'Shipping')}</dt>
          <dd><jt-price .amount=${0}></jt-price></dd>
        </div>
        <div>
          <dt>${say('합계', 'Total')}</dt>
          <dd class="jt-h2"><jt-price .amount=${TOTAL}></jt-price></dd>
        </div>
      </dl>
      <jt-input label=${say('쿠폰 번호', 'Promo code')}
        ><jt-button slot="end" size="s" variant="quiet">${say('적용', 'Apply')}</jt-button></jt-input
      >
      <jt-button variant="primary" size="l" block>${say('주문하기', 'Check out')}</jt-button>
    </div>
  </section>`

export const cart = (): TemplateResult =>
  screen(
    html`<h1 class="jt-h1">${say('장바구니', 'Cart')}</h1>
      <jt-alert variant="warning"
        >${say('아침에 딴 딸기는 품절되어 뺐습니다.', 'Morning-picked strawberries are sold out; we took them out.')}</jt-alert
      >
      <div class="kit-halves">
        <ul class="kit-lines" role="list">
          ${LINES.map(line)}
        </ul>
        ${summary()}
      </div>`,
  )
