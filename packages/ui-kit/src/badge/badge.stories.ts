import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'

interface Args {
  readonly variant: string
  readonly text: string
}

const VARIANTS = ['neutral', 'accent', 'sale', 'success', 'danger'] as const

const kit: KitPage = {
  status: 'stable',
  summary: ['무언가에 붙는 짧은 표시. CSS만으로 됩니다.', 'A short mark on something. It is CSS alone.'],
  anatomy: [
    ['text', ['한두 낱말', 'A word or two']],
    [
      'variant',
      [
        '새롭거나 추천하는 것은 accent, 할인은 sale, 좋은 소식은 success, 급하거나 나쁜 소식은 danger',
        'accent for what is new or recommended, sale for a lower price, success for good news, danger for urgent or bad news',
      ],
    ],
  ],
  dos: [['상품 하나에 하나, 많아야 둘.', 'One on a product, two at most.']],
  donts: [
    [
      '누르는 것에 쓰지 않습니다. 그것은 칩이나 버튼입니다.',
      'Don’t use it for what is pressed: that is a chip or a button.',
    ],
  ],
  accessibility: [
    ['뜻은 색이 아니라 글자에 있습니다.', 'The meaning is in the text, not in the colour.'],
    ['모든 변형의 대비가 4.5:1 이상입니다.', 'Every variant has a contrast of at least 4.5:1.'],
  ],
  controls: { text: ['배지의 글', 'What the badge says'] },
  html: inBoth(() => `<jt-badge variant="sale">20%</jt-badge>`),
  vue: `<jt-badge v-if="product.isNew" variant="accent">{{ t('isNew') }}</jt-badge>`,
}

const text = (variant: string): string =>
  ({
    neutral: say('품절', 'Sold out'),
    accent: say('신상품', 'New'),
    sale: say('20% 할인', '20% off'),
    success: say('무료 배송', 'Free shipping'),
    danger: say('오늘 마감', 'Ends today'),
  })[variant] ?? variant

const meta: Meta<Args> = {
  title: 'Display/Badge',
  component: 'jt-badge',
  parameters: { kit },
  argTypes: { variant: { control: 'select', options: VARIANTS }, text: { control: 'text' } },
  args: { variant: 'sale', text: '' },
  render: (args) => html`<jt-badge variant=${args.variant}>${args.text || text(args.variant)}</jt-badge>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Variants: Story = {
  render: () =>
    gridRow(...VARIANTS.map((variant) => html`<jt-badge variant=${variant}>${text(variant)}</jt-badge>`)),
}

export const Unknown: Story = {
  tags: ['state'],
  parameters: about('모르는 변형은 기본으로 보입니다.', 'An unknown variant looks like the default.'),
  render: () => html`<jt-badge variant="flashy">${text('neutral')}</jt-badge>`,
}

/** Every variant, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(...VARIANTS.map((variant) => html`<jt-badge variant=${variant}>${text(variant)}</jt-badge>`)),
    ]),
}
