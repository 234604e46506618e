import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import './rating-display.define.ts'
import type { JtRatingDisplay } from './rating-display.ts'

type Args = Pick<JtRatingDisplay, 'value' | 'count'>

const kit: KitPage = {
  status: 'beta',
  summary: [
    '남들이 매긴 별점. 매기는 것은 별점 입력입니다.',
    'How others rated something. To rate, use the rating.',
  ],
  anatomy: [
    ['stars', ['다섯 별, 십 분의 일까지', 'Five stars, to the tenth']],
    ['value', ['숫자로', 'As a number']],
    ['count', ['후기 수', 'How many reviews']],
  ],
  dos: [
    [
      '후기 수를 함께 보입니다. 하나의 5점과 천 개의 4.5점은 다릅니다.',
      'Show the count: one 5.0 is not a thousand 4.5.',
    ],
    ['후기가 없으면 count="0"을 줍니다.', 'Give count="0" where there is no review.'],
  ],
  donts: [['누르는 것으로 쓰지 않습니다.', 'Don’t use it as something to press.']],
  accessibility: [
    ['“별점 5점 만점에 4.3점, 후기 1,284개”로 읽힙니다.', 'Heard as “Rated 4.3 out of 5, 1,284 reviews”.'],
    ['초점을 받지 않고, 슬라이더가 아닙니다.', 'It takes no focus and is no slider.'],
  ],
  html: inBoth(
    (word) => `<jt-rating-display value="4.3" count="1284"></jt-rating-display>

<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-rating-display value="4.3">
  <span class="jt-visually-hidden">${word('별점 5점 만점에 4.3점, 후기 1,284개', 'Rated 4.3 out of 5, 1,284 reviews')}</span>
  <span class="jt-rating-display__value" aria-hidden="true">4.3</span>
  <span class="jt-rating-display__count" aria-hidden="true">(1,284)</span>
</jt-rating-display>`,
  ),
  vue: `<jt-rating-display :value="product.rating" :count="product.reviewCount"></jt-rating-display>`,
}

const meta: Meta<Args> = {
  title: 'Commerce/Rating display',
  component: 'jt-rating-display',
  parameters: { kit },
  argTypes: {
    value: { control: { type: 'range', min: 0, max: 5, step: 0.1 } },
    count: { control: 'number' },
  },
  args: { value: 4.3, count: 1284 },
  render: ({ value, count }) => html`<jt-rating-display .value=${value} .count=${count}></jt-rating-display>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Values: Story = {
  render: () =>
    gridRow(
      ...[1, 2.5, 3.7, 4.9, 5].map(
        (value) => html`<jt-rating-display value=${value} count="12"></jt-rating-display>`,
      ),
    ),
}

export const WithoutCount: Story = {
  render: () => html`<jt-rating-display value="4.3"></jt-rating-display>`,
}

export const Large: Story = {
  parameters: about('글자 크기를 따릅니다.', 'It follows the font size.'),
  render: () =>
    html`<jt-rating-display
      style="font-size: var(--jt-font-size-xl)"
      value="4.3"
      count="1284"
    ></jt-rating-display>`,
}

export const NoReviews: Story = {
  tags: ['state'],
  render: () => html`<jt-rating-display value="0" count="0"></jt-rating-display>`,
}

/** Values and sizes, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(
        ...[0.5, 2.9, 4.3, 5].map(
          (value) => html`<jt-rating-display value=${value} count="1284"></jt-rating-display>`,
        ),
      ),
      gridRow(
        html`<jt-rating-display value="4.3"></jt-rating-display>`,
        html`<jt-rating-display value="0" count="0"></jt-rating-display>`,
      ),
    ]),
}
