import { html, type TemplateResult } from 'lit'
import { say, type Words } from '../words.ts'
import { CATEGORIES } from './categories.ts'

const search = (): TemplateResult =>
  html`<form class="kit-screen__search" role="search" action="#search">
    <jt-combobox
      label=${say('상품 검색', 'Search products')}
      hidelabel
      placeholder=${say('무엇을 찾으세요?', 'What are you looking for?')}
    ></jt-combobox>
    <jt-button type="submit" variant="quiet" label=${say('검색', 'Search')}
      ><jt-icon name="search"></jt-icon
    ></jt-button>
  </form>`

const tools = (inCart: number): TemplateResult =>
  html`<div class="kit-screen__tools">
    <a class="kit-tool" href="#language" lang=${say('en', 'ko')} aria-label=${say('EN English', 'KO 한국어')}
      ><jt-icon name="globe"></jt-icon><span class="kit-tool__short">${say('EN', 'KO')}</span
      ><span class="kit-tool__word">${say('English', '한국어')}</span></a
    >
    <select class="kit-tool" aria-label=${say('통화', 'Currency')}>
      <option>KRW ₩</option>
      <option>USD $</option>
    </select>
    <a class="kit-tool" href="#sign-in" aria-label=${say('로그인', 'Sign in')}
      ><jt-icon name="user"></jt-icon><span class="kit-tool__word">${say('로그인', 'Sign in')}</span></a
    >
    <a class="kit-tool" href="#cart">
      <jt-icon name="cart"></jt-icon>
      <span class="jt-visually-hidden">${say(`장바구니, ${inCart}개 담김`, `Cart, ${inCart} inside`)}</span>
      ${inCart > 0 ? html`<span class="kit-tool__count" aria-hidden="true">${inCart}</span>` : ''}
    </a>
  </div>`

const categories = (): TemplateResult =>
  html`<nav class="jt-container kit-screen__categories" aria-label=${say('카테고리', 'Categories')}>
    ${CATEGORIES.map(({ name }) => html`<a href="#category">${say(...name)}</a>`)}
  </nav>`

const FOOT: readonly Words[] = [
  ['주문 내역', 'Orders'],
  ['장바구니', 'Cart'],
  ['전체 상품 보기', 'All products'],
]

const foot = (): TemplateResult =>
  html`<footer class="kit-screen__foot">
    <div class="jt-container">
      <p>
        ${say(
          '장터는 따로 배포되는 마이크로 프런트엔드로 만든 데모 상점이에요.',
          'Jangteo is a demo shop made of micro-frontends that are released on their own.',
        )}
      </p>
      <nav class="jt-cluster" aria-label=${say('쇼핑 안내', 'Shopping')}>
        ${FOOT.map((words) => html`<a href="#foot">${say(...words)}</a>`)}
      </nav>
    </div>
  </footer>`

/** What is around every screen of the shop, drawn with the kit. */
export function screen(content: TemplateResult, inCart = 0): TemplateResult {
  return html`<div class="kit-screen">
    <header class="kit-screen__bar">
      <div class="jt-container kit-screen__line">
        <a class="kit-screen__brand" href="#home">${say('장터', 'Jangteo')}</a>
        ${search()}${tools(inCart)}
      </div>
    </header>
    ${categories()}
    <main class="jt-container kit-screen__main">${content}</main>
    ${foot()}
  </div>`
}
