import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './price.define.ts'
import type { JtPrice } from './price.ts'

type Args = Pick<JtPrice, 'amount' | 'to' | 'was' | 'currency' | 'from' | 'unitprice' | 'unit'>

const kit: KitPage = {
  status: 'stable',
  summary: ['값을 보이고, 한 문장으로 읽습니다.', 'Shows a price, and is heard as one sentence.'],
  anatomy: [
    ['off', ['할인율, 내림해서', 'How much off, rounded down']],
    ['now', ['지금 값, 최저가, 범위 또는 무료', 'The price now, the lowest, a range, or free']],
    ['was', ['지운 정가', 'The regular price, struck']],
    ['unit', ['단위 가격', 'What one unit costs']],
  ],
  dos: [
    ['보조 단위로 줍니다: $29.00은 2900.', 'Give minor units: $29.00 is 2900.'],
    ['크기는 글자 크기로 정합니다.', 'Set its size by the font size.'],
  ],
  donts: [
    [
      '정가를 지어내지 않습니다. 낮지 않으면 보이지 않습니다.',
      'Don’t invent a regular price: one that is not higher is not shown.',
    ],
    ['숫자를 직접 꾸며 쓰지 않습니다.', 'Don’t format numbers yourself.'],
  ],
  accessibility: [
    [
      '“할인가 39,000원, 정가 52,000원, 25% 할인”처럼 한 문장으로 읽힙니다.',
      'Heard as “Sale price ₩39,000, regular price ₩52,000, 25% off”.',
    ],
    ['정가는 색이 아니라 줄로 구별됩니다.', 'The regular price is told by its line, not by colour.'],
  ],
  html: inBoth(
    (word) => `<jt-price amount="39000" was="52000" currency="KRW"></jt-price>

<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-price>
  <span class="jt-visually-hidden">${word('할인가 39,000원, 정가 52,000원, 25% 할인', 'Sale price ₩39,000, regular price ₩52,000, 25% off')}</span>
  <span class="jt-price__off" aria-hidden="true">−25%</span>
  <span class="jt-price__now" aria-hidden="true">₩39,000</span>
  <s class="jt-price__was" aria-hidden="true">₩52,000</s>
</jt-price>`,
  ),
  vue: `<jt-price :amount="price.amount" :was="was?.amount" :currency="price.currency" :locale="locale"></jt-price>`,
  classes: [
    ['.jt-price__now', ['지금 값', 'The price now']],
    ['.jt-price__off', ['할인율', 'How much off']],
    ['.jt-price__was', ['정가 (<s>)', 'The regular price (<s>)']],
    ['.jt-price__unit', ['단위 가격', 'What one unit costs']],
  ],
}

const meta: Meta<Args> = {
  title: 'Commerce/Price',
  component: 'jt-price',
  parameters: { kit },
  argTypes: {
    currency: { control: 'inline-radio', options: ['KRW', 'USD'] },
    amount: { control: 'number' },
    to: { control: 'number' },
    was: { control: 'number' },
    unitprice: { control: 'number' },
    unit: { control: 'text' },
    from: { control: 'boolean' },
  },
  args: {
    amount: 39_000,
    to: undefined,
    was: 52_000,
    currency: 'KRW',
    from: false,
    unitprice: undefined,
    unit: '',
  },
  render: ({ amount, to, was, currency, from, unitprice, unit }) =>
    html`<jt-price
      .amount=${amount}
      .to=${to}
      .was=${was}
      .currency=${currency}
      ?from=${from}
      .unitprice=${unitprice}
      .unit=${unit}
    ></jt-price>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Kinds: Story = {
  parameters: about('보통, 최저가, 범위, 무료.', 'Plain, the lowest of several, a range, free.'),
  render: () =>
    gridOf([
      html`<jt-price amount="39000"></jt-price>`,
      html`<jt-price amount="39000" from></jt-price>`,
      html`<jt-price amount="29000" to="52000"></jt-price>`,
      html`<jt-price amount="0"></jt-price>`,
    ]),
}

export const Sale: Story = {
  render: () =>
    gridOf([
      html`<jt-price amount="39000" was="52000"></jt-price>`,
      html`<jt-price amount="2790" was="3500" currency="USD"></jt-price>`,
      html`<jt-price amount="0" was="3000"></jt-price>`,
    ]),
}

export const PerUnit: Story = {
  render: () => html`<jt-price amount="5900" unitprice="1180" unit="100g"></jt-price>`,
}

export const Large: Story = {
  parameters: about(
    '상품 화면의 크기: 글자 크기를 따릅니다.',
    'As on a product page: it follows the font size.',
  ),
  render: () => html`<div class="jt-h1"><jt-price amount="39000" was="52000"></jt-price></div>`,
}

export const Written: Story = {
  tags: ['state'],
  parameters: about(
    '페이지가 쓴 값은 그대로 둡니다. 스크립트가 필요 없습니다.',
    'A price that the page has written stays, and needs no script.',
  ),
  render: () =>
    html`<jt-price>
      <span class="jt-visually-hidden">${say('할인가 39,000원', 'Sale price ₩39,000')}</span>
      <span class="jt-price__off" aria-hidden="true">−25%</span>
      <span class="jt-price__now" aria-hidden="true">₩39,000</span>
    </jt-price>`,
}

/** Every kind in both currencies, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      html`<jt-price amount="39000"></jt-price>`,
      html`<jt-price amount="39000" was="52000"></jt-price>`,
      html`<jt-price amount="39000" from></jt-price>`,
      html`<jt-price amount="29000" to="52000"></jt-price>`,
      html`<jt-price amount="0"></jt-price>`,
      html`<jt-price amount="2790" currency="USD"></jt-price>`,
      html`<jt-price amount="2790" was="3500" currency="USD"></jt-price>`,
      html`<jt-price amount="590" unitprice="118" unit="100 g" currency="USD"></jt-price>`,
    ]),
}
