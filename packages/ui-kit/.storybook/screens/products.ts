import { html, nothing, type TemplateResult } from 'lit'
import { say, type Words } from '../words.ts'
import honey from './pictures/acacia-flower-honey.webp'
import plant from './pictures/easy-care-houseplant.webp'
import notebook from './pictures/elastic-band-notebook-camel.webp'
import backpack from './pictures/everyday-zip-backpack-navy.webp'
import strawberries from './pictures/morning-picked-strawberries.webp'
import radio from './pictures/morning-tabletop-radio-coral.webp'
import teapot from './pictures/round-belly-teapot-ivory.webp'
import tumbler from './pictures/straw-lid-tumbler-mint.webp'

export interface Product {
  readonly name: Words
  readonly picture: string
  readonly price: number
  readonly was?: number
  readonly rating: number
  readonly count: number
  readonly isNew?: boolean
  readonly isSoldOut?: boolean
}

export const PRODUCTS = {
  teapot: {
    name: ['둥근 배 찻주전자', 'Round-belly teapot'],
    picture: teapot,
    price: 42000,
    was: 56000,
    rating: 4.8,
    count: 312,
  },
  tumbler: {
    name: ['빨대 뚜껑 텀블러', 'Straw-lid tumbler'],
    picture: tumbler,
    price: 24000,
    rating: 4.5,
    count: 1284,
  },
  honey: {
    name: ['아카시아 꿀', 'Acacia flower honey'],
    picture: honey,
    price: 18000,
    rating: 4.9,
    count: 87,
  },
  radio: {
    name: ['아침 탁상 라디오', 'Morning tabletop radio'],
    picture: radio,
    price: 89000,
    was: 109000,
    rating: 4.2,
    count: 45,
  },
  backpack: {
    name: ['매일 지퍼 배낭', 'Everyday zip backpack'],
    picture: backpack,
    price: 67000,
    rating: 4.6,
    count: 530,
  },
  notebook: {
    name: ['고무줄 공책', 'Elastic-band notebook'],
    picture: notebook,
    price: 9800,
    rating: 4.4,
    count: 210,
  },
  plant: {
    name: ['손이 덜 가는 화분', 'Easy-care houseplant'],
    picture: plant,
    price: 31000,
    rating: 4.7,
    count: 64,
    isNew: true,
  },
  strawberries: {
    name: ['아침에 딴 딸기', 'Morning-picked strawberries'],
    picture: strawberries,
    price: 15900,
    rating: 4.9,
    count: 903,
    isSoldOut: true,
  },
} as const satisfies Record<string, Product>

function badgeOf({ isNew, isSoldOut }: Product): TemplateResult | typeof nothing {
  if (isSoldOut) return html`<jt-badge>${say('품절', 'Sold out')}</jt-badge>`
  return isNew ? html`<jt-badge variant="accent">${say('새 상품', 'New')}</jt-badge>` : nothing
}

export const priceOf = ({ price, was }: Product): TemplateResult =>
  html`<jt-price .amount=${price} .was=${was} locale=${say('ko', 'en')}></jt-price>`

export function tile(product: Product): TemplateResult {
  return html`<jt-product-tile role="article" ?soldout=${product.isSoldOut}>
    <jt-image src=${product.picture} alt="" eager></jt-image>
    ${badgeOf(product)}
    <h3><a href="#product">${say(...product.name)}</a></h3>
    ${priceOf(product)}
    <jt-rating-display value=${product.rating} count=${product.count}></jt-rating-display>
  </jt-product-tile>`
}
