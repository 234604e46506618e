import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf, gridRow, inEveryState } from '../../.storybook/grid.ts'
import { inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'

interface Args {
  readonly variant: string
  readonly isLarge: boolean
  readonly isBlock: boolean
}

const VARIANTS = ['', 'primary', 'quiet'] as const

const kit: KitPage = {
  status: 'stable',
  summary: [
    '버튼의 모양을 한 링크: 어딘가로 갑니다. CSS만으로 됩니다.',
    'A link with the look of a button: it goes somewhere. It is CSS alone.',
  ],
  anatomy: [['a', ['진짜 링크', 'A real link']]],
  dos: [['주소가 있는 다음 걸음에 씁니다.', 'Use it for a next step that has an address.']],
  donts: [
    ['무언가를 하는 데 쓰지 않습니다. 그것은 버튼입니다.', 'Don’t use it to do something: that is a button.'],
  ],
  accessibility: [
    [
      '링크로 읽히고 Enter로 갑니다. 새 탭에서도 열립니다.',
      'Read as a link, followed by Enter, opened in new tabs.',
    ],
  ],
  controls: {
    variant: ['모양: 보통, 주된, 조용한', 'How much it stands out'],
    isLarge: ['크게', 'Large'],
    isBlock: ['너비를 다 씀', 'As wide as its place'],
  },
  html: inBoth(
    (word) =>
      `<a class="jt-link-button jt-link-button--primary" href="/ko/checkout">${word('결제하기', 'Check out')}</a>`,
  ),
  vue: `<a class="jt-link-button jt-link-button--primary" :href="href('/checkout')">{{ t('checkout') }}</a>`,
  classes: [
    ['.jt-link-button', ['보통', 'As usual']],
    ['.jt-link-button--primary', ['가장 중요한 걸음', 'The step that matters most']],
    ['.jt-link-button--quiet', ['조용한 걸음', 'A quiet step']],
    ['.jt-link-button--l', ['크게', 'Large']],
    ['.jt-link-button--block', ['너비를 다 씀', 'As wide as its place']],
  ],
}

const text = (variant: string): string =>
  variant === 'primary' ? say('결제하기', 'Check out') : say('계속 쇼핑하기', 'Keep shopping')

const link = (variant: string, more = ''): TemplateResult =>
  html`<a class="jt-link-button ${variant && `jt-link-button--${variant}`} ${more}" href="#next"
    >${text(variant)}</a
  >`

const meta: Meta<Args> = {
  title: 'Navigation/Link button',
  component: '.jt-link-button',
  parameters: { kit },
  argTypes: {
    variant: { control: { type: 'inline-radio', labels: { '': 'secondary' } }, options: VARIANTS },
    isLarge: { control: 'boolean' },
    isBlock: { control: 'boolean' },
  },
  args: { variant: 'primary', isLarge: false, isBlock: false },
  render: ({ variant, isLarge, isBlock }) =>
    link(variant, [isLarge ? 'jt-link-button--l' : '', isBlock ? 'jt-link-button--block' : ''].join(' ')),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Variants: Story = { render: () => gridRow(...VARIANTS.map((variant) => link(variant))) }

export const Block: Story = {
  render: () => link('primary', 'jt-link-button--block jt-link-button--l'),
}

/** Every variant in every state, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => gridOf(VARIANTS.map((variant) => gridRow(inEveryState(() => link(variant))))),
}
