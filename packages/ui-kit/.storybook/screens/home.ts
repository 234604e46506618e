import { html, type TemplateResult } from 'lit'
import { say } from '../words.ts'
import { CATEGORIES } from './categories.ts'
import { screen } from './frame.ts'
import { PRODUCTS, shelf } from './products.ts'

const { backpack, dress, teapot, tumbler, radio, notebook, plant, strawberries } = PRODUCTS

const hero = (): TemplateResult =>
  html`<section class="kit-hero">
    <div class="kit-hero__words">
      <h1 class="jt-h1">
        ${say('오래 쓸 물건만 골라 담은 작은 장터', 'A small market of things made to last')}
      </h1>
      <p>
        ${say(
          '매일 손이 가는 물건 120가지를 정직한 가격에. 50,000원부터 무료로 보내 드려요.',
          'A hundred and twenty everyday things at honest prices. Free delivery from ₩50,000.',
        )}
      </p>
      <div class="jt-cluster">
        <a class="jt-link-button jt-link-button--primary jt-link-button--l" href="#picks"
          >${say('추천 상품 보기', 'See our picks')}</a
        >
        <a class="jt-link-button jt-link-button--l" href="#sale"
          >${say('할인 상품 보기', 'See what is on sale')}</a
        >
      </div>
    </div>
    <div class="kit-hero__pictures">
      ${[backpack, dress, radio].map(
        ({ picture, name }) =>
          html`<a href="#product" aria-label=${say(...name)}
            ><jt-image src=${picture} alt="" eager></jt-image
          ></a>`,
      )}
    </div>
  </section>`

const categories = (): TemplateResult =>
  html`<section>
    <h2 class="jt-h2">${say('카테고리', 'Categories')}</h2>
    <ul class="kit-categories" role="list">
      ${CATEGORIES.map(
        ({ name, picture }) =>
          html`<li>
            <jt-image src=${picture} alt="" eager></jt-image>
            <a href="#category">${say(...name)}</a>
            <span class="jt-muted">${say('상품 15개', '15 products')}</span>
          </li>`,
      )}
    </ul>
  </section>`

export const home = (): TemplateResult =>
  screen(
    html`${hero()}${categories()}
    ${shelf(
      say('지금 인기 있는 상품', 'Popular now'),
      [backpack, dress, radio, teapot, notebook, plant, tumbler, strawberries],
      say('전체 보기', 'See all'),
    )}`,
  )
