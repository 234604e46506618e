import { html, nothing, type TemplateResult } from 'lit'
import { say, type Words } from '../words.ts'
import honey from './pictures/acacia-flower-honey.webp'
import plant from './pictures/easy-care-houseplant.webp'
import notebook from './pictures/elastic-band-notebook-camel.webp'
import backpack from './pictures/everyday-zip-backpack-navy.webp'
import strawberries from './pictures/morning-picked-strawberries.webp'
import radio from './pictures/morning-tabletop-radio-coral.webp'
import teapot from './pictures/round-belly-teapot-ivory.webp'
import dress from './pictures/scallop-flare-dress-blue.webp'
import tumbler from './pictures/straw-lid-tumbler-mint.webp'

export interface Product {
  readonly name: Words
  readonly picture: string
  readonly price: number
  readonly was?: number
  /** The price is the lowest of several. */
  readonly isFrom?: boolean
  readonly colours?: number
  readonly isNew?: boolean
  readonly isSoldOut?: boolean
}

export const PRODUCTS = {
  backpack: {
    name: ['에브리데이 지퍼 백팩', 'Everyday Zip Backpack'],
    picture: backpack,
    price: 69000,
    colours: 4,
  },
  dress: {
    name: ['물결 밑단 플레어 원피스', 'Scallop-Hem Flare Dress'],
    picture: dress,
    price: 79000,
    colours: 4,
    isNew: true,
  },
  teapot: { name: ['동글배 티포트', 'Round-Belly Teapot'], picture: teapot, price: 38000, colours: 4 },
  tumbler: {
    name: ['빨대 텀블러', 'Straw-Lid Tumbler'],
    picture: tumbler,
    price: 22900,
    was: 28900,
    colours: 4,
  },
  radio: { name: ['모닝 탁상 라디오', 'Morning Tabletop Radio'], picture: radio, price: 78000, colours: 3 },
  notebook: {
    name: ['밴드 하드커버 노트', 'Elastic-Band Hardcover Notebook'],
    picture: notebook,
    price: 14500,
    colours: 4,
  },
  plant: {
    name: ['초보도 키우는 반려 식물', 'Beginner’s Houseplant'],
    picture: plant,
    price: 15900,
    isFrom: true,
  },
  honey: { name: ['아카시아꽃 벌꿀', 'Acacia Blossom Honey'], picture: honey, price: 16900, isFrom: true },
  strawberries: {
    name: ['새벽에 딴 설향 딸기', 'Dawn-Picked Strawberries'],
    picture: strawberries,
    price: 13900,
    isFrom: true,
    isSoldOut: true,
  },
} as const satisfies Record<string, Product>

function badgeOf({ isNew, isSoldOut }: Product): TemplateResult | typeof nothing {
  if (isSoldOut) return html`<jt-badge>${say('품절', 'Sold out')}</jt-badge>`
  return isNew ? html`<jt-badge variant="accent">${say('신상품', 'New')}</jt-badge>` : nothing
}

export const priceOf = ({ price, was, isFrom }: Product): TemplateResult =>
  html`<jt-price .amount=${price} .was=${was} ?from=${isFrom} locale=${say('ko', 'en')}></jt-price>`

function tile(product: Product): TemplateResult {
  const { colours, isSoldOut, name, picture } = product
  return html`<jt-product-tile role="article" ?soldout=${isSoldOut}>
    <jt-image src=${picture} alt="" eager></jt-image>
    ${badgeOf(product)}
    <h3><a href="#product">${say(...name)}</a></h3>
    ${priceOf(product)} ${colours ? html`<p>${say(`색상 ${colours}개`, `${colours} colours`)}</p>` : nothing}
  </jt-product-tile>`
}

/** A heading with a row of products, and the way to all of them where there is one. */
export function shelf(heading: string, products: readonly Product[], all?: string): TemplateResult {
  return html`<section class="kit-shelf">
    <div class="kit-shelf__head">
      <h2 class="jt-h2">${heading}</h2>
      ${all ? html`<a href="#all" aria-label=${`${heading}: ${all}`}>${all}</a>` : nothing}
    </div>
    <div class="jt-grid">${products.map(tile)}</div>
  </section>`
}
