import { html, type TemplateResult } from 'lit'
import type { SwatchOption } from '../../src/swatches/swatches.ts'
import { say } from '../words.ts'
import { screen } from './frame.ts'
import { PRODUCTS, priceOf, tile } from './products.ts'

const colours = (): readonly SwatchOption[] => [
  { value: 'ivory', label: say('아이보리', 'Ivory'), swatch: '#efe6d2' },
  { value: 'navy', label: say('네이비', 'Navy'), swatch: '#22304f' },
  { value: 'rose', label: say('장미', 'Rose'), swatch: '#d79a9a', soldout: true },
]

const { teapot } = PRODUCTS

const buyBox = (): TemplateResult =>
  html`<div class="jt-stack">
    <div class="jt-cluster">
      <jt-badge variant="accent">${say('새벽 배송', 'Before dawn')}</jt-badge>
    </div>
    <h1 class="jt-h1">${say(...teapot.name)}</h1>
    <jt-rating-display value=${teapot.rating} count=${teapot.count}></jt-rating-display>
    <p class="jt-h2">${priceOf(teapot)}</p>
    <jt-swatches label=${say('색상', 'Colour')} value="ivory" .options=${colours()}></jt-swatches>
    <jt-quantity label=${say('수량', 'Quantity')} value="1" max="5"></jt-quantity>
    <jt-button variant="primary" size="l" block>${say('장바구니에 담기', 'Add to cart')}</jt-button>
    <jt-button block
      ><jt-icon slot="start" name="heart"></jt-icon>${say('찜하기', 'Save for later')}</jt-button
    >
    <jt-shipping-progress amount="42000" threshold="50000" currency="KRW"></jt-shipping-progress>
  </div>`

export const product = (): TemplateResult =>
  screen(
    html`<nav class="jt-breadcrumb" aria-label=${say('위치', 'You are here')}>
        <ol>
          <li><a href="#home">${say('홈', 'Home')}</a></li>
          <li><a href="#kitchen">${say('주방', 'Kitchen')}</a></li>
          <li><a aria-current="page" href="#product">${say(...teapot.name)}</a></li>
        </ol>
      </nav>
      <div class="kit-halves">
        <jt-image src=${teapot.picture} alt=${say(...teapot.name)} eager></jt-image>
        ${buyBox()}
      </div>
      <jt-tabs label=${say('상품 정보', 'About the product')}>
        <jt-tab value="about">${say('설명', 'Description')}</jt-tab>
        <jt-tab value="shipping">${say('배송과 반품', 'Shipping and returns')}</jt-tab>
        <jt-tab-panel value="about">
          <p class="jt-prose">
            ${say('흙을 물레로 빚어 두 번 구웠습니다. 600밀리리터가 들어갑니다.', 'Thrown on a wheel and fired twice. It holds 600 ml.')}
          </p>
        </jt-tab-panel>
        <jt-tab-panel value="shipping">
          <p>${say('5만원부터 무료로 보냅니다.', 'Shipping is free from ₩50,000.')}</p>
        </jt-tab-panel>
      </jt-tabs>
      <section class="jt-stack">
        <h2 class="jt-h2">${say('함께 많이 사요', 'Often bought together')}</h2>
        <div class="jt-grid">${[PRODUCTS.tumbler, PRODUCTS.honey, PRODUCTS.plant].map(tile)}</div>
      </section>`,
  )
