import { html, type TemplateResult } from 'lit'
import { say } from '../words.ts'

/** What is around every screen of the shop, drawn with the kit. */
export function screen(content: TemplateResult): TemplateResult {
  return html`<div class="kit-screen">
    <header class="kit-screen__bar">
      <div class="jt-container kit-screen__line">
        <a class="kit-screen__brand" href="#home">${say('장터', 'Jangteo')}</a>
        <jt-combobox class="kit-screen__search" label=${say('상품 검색', 'Search products')} hidelabel>
          <jt-icon slot="start" name="search"></jt-icon>
        </jt-combobox>
        <a class="jt-link-button jt-link-button--quiet" href="#cart">
          <jt-icon name="cart" label=${say('장바구니', 'Cart')}></jt-icon
          ><jt-badge variant="accent">3</jt-badge>
        </a>
      </div>
    </header>
    <main class="jt-container kit-screen__main">${content}</main>
  </div>`
}
