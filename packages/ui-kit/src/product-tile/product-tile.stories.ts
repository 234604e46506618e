import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing, type TemplateResult } from 'lit'
import { inFocus } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { mug } from '../../.storybook/pictures.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import '../image/image.define.ts'
import '../price/price.define.ts'
import '../rating-display/rating-display.define.ts'

interface Args {
  readonly name: string
  readonly isSoldOut: boolean
  readonly hasAction: boolean
}

const kit: KitPage = {
  status: 'stable',
  summary: [
    '목록 속 상품 하나. CSS만으로 되고, 이름의 링크가 타일을 덮습니다.',
    'A product in a list. It is CSS alone; the link of the name covers the tile.',
  ],
  anatomy: [
    ['jt-image', ['그림, alt=""', 'The picture, with alt=""']],
    [
      'jt-badge',
      ['표시 하나, 여럿이면 .jt-product-tile__badges', 'One badge; several in .jt-product-tile__badges'],
    ],
    ['h3 > a', ['이름: 하나뿐인 링크, 두 줄까지', 'The name: the one link, up to two lines']],
    ['jt-price', ['값', 'The price']],
    ['jt-rating-display', ['별점', 'The rating']],
    ['p', ['더 알릴 것', 'What else there is to know']],
    ['jt-button', ['바로 할 일, 타일의 발치에', 'An action, at the foot of the tile']],
  ],
  dos: [
    ['.jt-grid에 놓습니다.', 'Put it into a .jt-grid.'],
    ['품절은 soldout과 배지로 함께 알립니다.', 'Tell sold out by soldout and by a badge.'],
    ['불러오는 동안 스켈레톤 타일을 같은 수만큼 놓습니다.', 'While loading, put as many tiles of skeletons.'],
  ],
  donts: [
    ['그림에 두 번째 링크를 두지 않습니다.', 'Don’t make the picture a second link.'],
    ['행동은 하나만 둡니다.', 'Don’t offer more than one action.'],
  ],
  accessibility: [
    [
      '탭 한 번에 상품 하나: 초점 고리가 타일을 두릅니다.',
      'One tab stop for a product: the ring goes round the tile.',
    ],
    [
      '이름은 제목이라서 제목으로 건너다닐 수 있습니다.',
      'Names are headings: people can jump from one to the next.',
    ],
  ],
  controls: {
    name: ['상품의 이름', 'What the product is called'],
    isSoldOut: ['`soldout`: 사진과 값이 물러납니다', '`soldout`: takes the picture and the price back'],
    hasAction: ['할 일이 있는 타일', 'With an action at its foot'],
  },
  html: inBoth(
    (word) => `<jt-product-tile role="article">
  <jt-image src="/img/mug-{width}.{format}" alt="" sizes="50vw"></jt-image>
  <jt-badge variant="accent">${word('새 상품', 'New')}</jt-badge>
  <h3><a href="/ko/p/mug-12">${word('도자기 머그', 'Stoneware mug')}</a></h3>
  <jt-price amount="31000" was="39000"></jt-price>
  <jt-rating-display value="4.3" count="1284"></jt-rating-display>
</jt-product-tile>`,
  ),
  vue: `<jt-product-tile role="article" :soldout="!product.isInStock">
  <jt-image :src="product.picture.src" alt="" sizes="50vw"></jt-image>
  <h3><a :href="href(productPath(product))">{{ product.name }}</a></h3>
  <jt-price :amount="price.amount" :currency="price.currency"></jt-price>
</jt-product-tile>`,
  classes: [
    ['.jt-product-tile__badges', ['여러 배지를 담습니다', 'Holds several badges']],
    ['.jt-grid', ['타일의 격자', 'The grid of tiles']],
  ],
}

interface Tile {
  readonly hue: number
  readonly name: string
  readonly badge?: TemplateResult
  readonly price: TemplateResult
  readonly rating?: number
  readonly isSoldOut?: boolean
  readonly hasAction?: boolean
}

const tile = ({ hue, name, badge, price, rating, isSoldOut, hasAction }: Tile): TemplateResult =>
  html`<jt-product-tile role="article" ?soldout=${isSoldOut}>
    <jt-image src=${mug(hue)} alt="" eager></jt-image>
    ${badge ?? nothing}
    <h3><a href="#product">${name}</a></h3>
    ${price} ${rating ? html`<jt-rating-display value=${rating} count="128"></jt-rating-display>` : nothing}
    ${hasAction ? html`<jt-button size="s">${say('담기', 'Add')}</jt-button>` : nothing}
  </jt-product-tile>`

const price = html`<jt-price amount="31000"></jt-price>`
const sale = html`<jt-price amount="31000" was="39000"></jt-price>`
const soldOut = (): TemplateResult => html`<jt-badge>${say('품절', 'Sold out')}</jt-badge>`
const isNew = (): TemplateResult => html`<jt-badge variant="accent">${say('새 상품', 'New')}</jt-badge>`
const name = (): string => say('도자기 머그', 'Stoneware mug')
const longName = (): string =>
  say(
    '아침마다 손이 가는, 물레로 빚어 두 번 구운 도자기 머그 컵 세트',
    'Hand-thrown, twice-fired stoneware mug for every single morning of the year',
  )
const frame = (content: TemplateResult): TemplateResult =>
  html`<div style="inline-size: 13rem; max-inline-size: 100%">${content}</div>`

const meta: Meta<Args> = {
  title: 'Commerce/Product tile',
  component: 'jt-product-tile',
  parameters: { kit },
  argTypes: {
    name: { control: 'text' },
    isSoldOut: { control: 'boolean' },
    hasAction: { control: 'boolean' },
  },
  args: { name: '', isSoldOut: false, hasAction: false },
  render: (args) =>
    frame(
      tile({
        hue: 20,
        name: args.name || name(),
        badge: args.isSoldOut ? soldOut() : isNew(),
        price: sale,
        rating: 4.3,
        isSoldOut: args.isSoldOut,
        hasAction: args.hasAction,
      }),
    ),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const InAGrid: Story = {
  parameters: about(
    '이름의 길이가 달라도 행동은 한 줄에 섭니다.',
    'Actions stand in line whatever the names are.',
  ),
  render: () =>
    html`<div class="jt-grid">
      ${tile({ hue: 20, name: name(), badge: isNew(), price: sale, rating: 4.3, hasAction: true })}
      ${tile({ hue: 140, name: longName(), price, rating: 3.7, hasAction: true })}
      ${tile({ hue: 210, name: name(), price, hasAction: true })}
      ${tile({ hue: 300, name: name(), badge: soldOut(), price, rating: 5, isSoldOut: true })}
    </div>`,
}

export const SoldOut: Story = {
  tags: ['state'],
  render: () => frame(tile({ hue: 20, name: name(), badge: soldOut(), price, isSoldOut: true })),
}

export const LongName: Story = {
  tags: ['state'],
  parameters: about('두 줄까지 보입니다.', 'Two lines are shown.'),
  render: () => frame(tile({ hue: 20, name: longName(), price: sale })),
}

export const Loading: Story = {
  tags: ['state'],
  render: () =>
    frame(
      html`<jt-product-tile aria-hidden="true">
        <jt-skeleton shape="block"></jt-skeleton>
        <jt-skeleton></jt-skeleton>
        <jt-skeleton style="inline-size: 45%"></jt-skeleton>
      </jt-product-tile>`,
    ),
}

/** Tiles at rest, under the pointer, with focus and sold out, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    html`<div class="jt-grid">
      ${tile({ hue: 20, name: name(), badge: isNew(), price: sale, rating: 4.3, hasAction: true })}
      ${inFocus(tile({ hue: 140, name: longName(), price }))}
      ${tile({ hue: 300, name: name(), badge: soldOut(), price, isSoldOut: true })}
    </div>`,
}
