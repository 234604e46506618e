import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow, inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import '../icon/icon.define.ts'
import type { JtButton } from './button.ts'
import './button.define.ts'

type Args = Pick<JtButton, 'variant' | 'size' | 'disabled' | 'loading' | 'block'> & { text: string }

const VARIANTS = ['secondary', 'primary', 'quiet', 'danger'] as const
const SIZES = ['s', 'm', 'l'] as const

const kit: KitPage = {
  status: 'stable',
  summary: [
    '무언가를 하게 합니다. 어딘가로 가는 것은 링크 버튼입니다.',
    'Does something. What goes somewhere is a link button.',
  ],
  anatomy: [
    ['start', ['글자 앞의 아이콘', 'An icon before the text']],
    ['text', ['무엇을 하는지 말하는 동사', 'A verb that says what happens']],
    ['end', ['글자 뒤의 아이콘', 'An icon after the text']],
  ],
  dos: [
    ['한 화면에 primary는 하나만 둡니다.', 'Have one primary button on a screen.'],
    [
      '기다리는 동안 loading을 켭니다. 너비와 초점이 그대로입니다.',
      'Turn loading on while people wait: width and focus stay.',
    ],
  ],
  donts: [
    ['비활성 버튼만 두고 이유를 숨기지 않습니다.', 'Don’t leave a disabled button without saying why.'],
    ['주소로 가는 데 쓰지 않습니다.', 'Don’t use it to go to an address.'],
  ],
  accessibility: [
    [
      'Enter와 Space로 눌립니다. 안에 진짜 button이 있습니다.',
      'Enter and Space press it: there is a native button inside.',
    ],
    ['아이콘만 있으면 label로 이름을 줍니다.', 'With an icon alone, label gives the name.'],
    ['pressed가 있으면 켜고 끄는 버튼으로 읽힙니다.', 'With pressed it is read as a toggle button.'],
  ],
  controls: { text: ['버튼의 글', 'What the button says'] },
  html: inBoth(
    (word) => `<jt-button variant="primary" type="submit">${word('주문하기', 'Place order')}</jt-button>`,
  ),
  vue: `<jt-button variant="primary" :loading="isOrdering" @click="placeOrder">
  {{ t('order') }}
</jt-button>`,
}

const meta: Meta<Args> = {
  title: 'Controls/Button',
  component: 'jt-button',
  parameters: { kit },
  argTypes: {
    variant: { control: 'select', options: VARIANTS },
    size: { control: 'inline-radio', options: SIZES },
    disabled: { control: 'boolean' },
    loading: { control: 'boolean' },
    block: { control: 'boolean' },
    text: { control: 'text' },
  },
  args: { variant: 'primary', size: 'm', disabled: false, loading: false, block: false, text: '' },
  render: ({ variant, size, disabled, loading, block, text }) =>
    html`<jt-button
      .variant=${variant}
      .size=${size}
      ?disabled=${disabled}
      ?loading=${loading}
      ?block=${block}
    >
      ${text || say('장바구니에 담기', 'Add to cart')}
    </jt-button>`,
}
export default meta

type Story = StoryObj<Args>

const label = (variant: string): string =>
  ({
    primary: say('주문하기', 'Place order'),
    secondary: say('계속 쇼핑', 'Keep shopping'),
    quiet: say('취소', 'Cancel'),
    danger: say('삭제', 'Delete'),
  })[variant] ?? variant

export const Default: Story = {}

export const Variants: Story = {
  parameters: about(
    '중요한 순서: primary, secondary, quiet.',
    'In order of weight: primary, secondary, quiet.',
  ),
  render: () =>
    gridRow(...VARIANTS.map((variant) => html`<jt-button variant=${variant}>${label(variant)}</jt-button>`)),
}

export const Sizes: Story = {
  render: () =>
    gridRow(
      ...SIZES.map((size) => html`<jt-button size=${size}>${say('선택', 'Choose')} ${size}</jt-button>`),
    ),
}

export const WithIcon: Story = {
  render: () =>
    gridRow(
      html`<jt-button><jt-icon slot="start" name="cart"></jt-icon>${say('담기', 'Add')}</jt-button>`,
      html`<jt-button label=${say('찜하기', 'Save')} pressed="false"
        ><jt-icon name="heart"></jt-icon
      ></jt-button>`,
    ),
}

export const Block: Story = {
  render: () => html`<jt-button variant="primary" size="l" block>${say('결제하기', 'Pay')}</jt-button>`,
}

export const Disabled: Story = {
  tags: ['state'],
  render: () =>
    gridRow(
      ...VARIANTS.map(
        (variant) => html`<jt-button variant=${variant} disabled>${label(variant)}</jt-button>`,
      ),
    ),
}

export const Loading: Story = {
  tags: ['state'],
  parameters: about('이름, 너비, 초점이 그대로입니다.', 'Name, width and focus stay.'),
  render: () =>
    gridRow(
      ...VARIANTS.map((variant) => html`<jt-button variant=${variant} loading>${label(variant)}</jt-button>`),
    ),
}

export const Pressed: Story = {
  tags: ['state'],
  render: () =>
    gridRow(
      html`<jt-button label=${say('찜하기', 'Save')} pressed="true"
        ><jt-icon name="heart" filled></jt-icon
      ></jt-button>`,
      html`<jt-button pressed="true">${say('알림 받기', 'Notify me')}</jt-button>`,
    ),
}

/** Every variant in every state, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf(
      VARIANTS.map((variant) =>
        gridRow(
          inEveryState(() => html`<jt-button variant=${variant}>${label(variant)}</jt-button>`),
          html`<jt-button variant=${variant} disabled>${label(variant)}</jt-button>`,
        ),
      ),
    ),
}
