import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import './shipping-progress.define.ts'
import type { JtShippingProgress } from './shipping-progress.ts'

type Args = Pick<JtShippingProgress, 'amount' | 'threshold' | 'currency'>

const kit: KitPage = {
  status: 'beta',
  summary: ['무료 배송까지 얼마나 남았는지.', 'How much is missing for free shipping.'],
  anatomy: [
    ['sentence', ['남은 금액, 또는 다 찼다는 말', 'What is missing, or that nothing is']],
    ['bar', ['얼마나 왔는지', 'How far it is']],
  ],
  dos: [
    ['장바구니의 합계 가까이에 둡니다.', 'Put it near the total of a cart.'],
    ['금액은 배송비를 뺀 상품 금액입니다.', 'The amount is that of the goods, without shipping.'],
  ],
  donts: [['무료 배송이 없는 상점에 두지 않습니다.', 'Don’t show it where shipping is never free.']],
  accessibility: [
    ['문장이 막대의 이름입니다.', 'The sentence is the name of the bar.'],
    ['무료가 되는 순간만 조용히 알립니다.', 'Only the moment it becomes free is announced, politely.'],
  ],
  html: inBoth(
    (word) => `<jt-shipping-progress amount="45000" threshold="50000" currency="KRW"></jt-shipping-progress>

<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-shipping-progress>
  <label class="jt-progress">
    <span>${word('<strong>5,000원</strong> 더 담으면 무료 배송', 'Add <strong>₩5,000</strong> more for free shipping')}</span>
    <progress class="jt-progress__bar" value="45000" max="50000"></progress>
  </label>
</jt-shipping-progress>`,
  ),
  vue: `<jt-shipping-progress
  :amount="cart.subtotal.amount"
  :threshold="cart.freeShippingFrom.amount"
  :currency="cart.subtotal.currency"
></jt-shipping-progress>`,
}

const meta: Meta<Args> = {
  title: 'Commerce/Shipping progress',
  component: 'jt-shipping-progress',
  parameters: { kit },
  argTypes: {
    amount: { control: { type: 'range', min: 0, max: 60_000, step: 1000 } },
    threshold: { control: 'number' },
    currency: { control: 'inline-radio', options: ['KRW', 'USD'] },
  },
  args: { amount: 45_000, threshold: 50_000, currency: 'KRW' },
  render: ({ amount, threshold, currency }) =>
    html`<jt-shipping-progress
      .amount=${amount}
      .threshold=${threshold}
      .currency=${currency}
    ></jt-shipping-progress>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const InDollars: Story = {
  render: () =>
    html`<jt-shipping-progress amount="4500" threshold="6000" currency="USD"></jt-shipping-progress>`,
}

export const Empty: Story = {
  tags: ['state'],
  render: () => html`<jt-shipping-progress amount="0" threshold="50000"></jt-shipping-progress>`,
}

export const Reached: Story = {
  tags: ['state'],
  parameters: about('색만이 아니라 문장이 바뀝니다.', 'The sentence changes, not the colour alone.'),
  render: () => html`<jt-shipping-progress amount="62000" threshold="50000"></jt-shipping-progress>`,
}

/** On its way and there, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf(
      [0, 20_000, 49_000, 50_000].map(
        (amount) => html`<jt-shipping-progress amount=${amount} threshold="50000"></jt-shipping-progress>`,
      ),
    ),
}
