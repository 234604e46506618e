import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import '../icon/icon.define.ts'
import './input.define.ts'
import type { JtInput } from './input.ts'

type Args = Pick<JtInput, 'type' | 'hint' | 'error' | 'required' | 'disabled' | 'readonly' | 'hidelabel'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '한 줄로 쓰는 칸. 이름, 도움말, 오류가 함께 있습니다.',
    'A field of one line, with its label, hint and error.',
  ],
  anatomy: [
    ['label', ['무엇을 쓰는 칸인지; 필수이면 별표', 'What the field is for; a star when it is required']],
    ['start / end', ['칸 안의 아이콘이나 단위', 'An icon or a unit inside the box']],
    ['box', ['쓰는 자리', 'Where people type']],
    ['hint', ['쓰기 전에 알아야 할 것', 'What to know before typing']],
    ['error', ['무엇이 잘못됐고 어떻게 고치는지', 'What is wrong and how to mend it']],
  ],
  dos: [
    [
      'type과 autocomplete를 알맞게 줍니다. 자판과 자동 완성이 달라집니다.',
      'Set type and autocomplete: they choose the keyboard and fill in.',
    ],
    ['오류는 고치는 방법을 말합니다.', 'Let the error say how to mend it.'],
  ],
  donts: [
    ['placeholder를 이름 대신 쓰지 않습니다.', 'Don’t use the placeholder as the label.'],
    ['쓰는 도중에 틀렸다고 하지 않습니다.', 'Don’t say it is wrong while people still type.'],
  ],
  accessibility: [
    [
      '오류는 나타날 때 읽히고, 칸이 잘못됐다고 알려집니다.',
      'The error is announced when it appears, and the field is marked invalid.',
    ],
    [
      'Enter는 폼을 보냅니다. 한글을 조합하는 중에는 보내지 않습니다.',
      'Enter submits the form, but not while a syllable is composed.',
    ],
    ['hidelabel은 이름을 숨길 뿐 없애지 않습니다.', 'hidelabel hides the label from sight only.'],
  ],
  html: inBoth(
    (word) =>
      `<jt-input label="${word('이메일', 'Email')}" name="email" type="email" autocomplete="email" required></jt-input>`,
  ),
  vue: `<jt-input
  v-model="email"
  :label="t('email')"
  name="email"
  type="email"
  autocomplete="email"
  :error="emailError"
  required
/>`,
}

const meta: Meta<Args> = {
  title: 'Controls/Input',
  component: 'jt-input',
  parameters: { kit },
  argTypes: {
    type: { control: 'select', options: ['text', 'email', 'tel', 'search', 'password', 'number', 'url'] },
    hint: { control: 'text' },
    error: { control: 'text' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
    readonly: { control: 'boolean' },
    hidelabel: { control: 'boolean' },
  },
  args: {
    type: 'text',
    hint: '',
    error: '',
    required: false,
    disabled: false,
    readonly: false,
    hidelabel: false,
  },
  render: ({ type, hint, error, required, disabled, readonly, hidelabel }) =>
    html`<jt-input
      label=${say('받는 사람', 'Recipient')}
      .type=${type}
      .hint=${hint}
      .error=${error}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ?hidelabel=${hidelabel}
    ></jt-input>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const WithHint: Story = {
  render: () =>
    html`<jt-input
      label=${say('휴대전화', 'Mobile number')}
      type="tel"
      hint=${say('배송 기사님이 연락할 때만 씁니다.', 'Only for the courier to reach you.')}
      required
    ></jt-input>`,
}

export const StartAndEnd: Story = {
  parameters: about('앞에는 아이콘, 뒤에는 단위나 버튼.', 'An icon before, a unit or a button after.'),
  render: () =>
    html`<div class="jt-stack">
      <jt-input
        label=${say('검색', 'Search')}
        type="search"
        hidelabel
        placeholder=${say('상품 찾기', 'Find a product')}
      >
        <jt-icon slot="start" name="search"></jt-icon>
      </jt-input>
      <jt-input label=${say('쿠폰 번호', 'Promo code')}>
        <jt-button slot="end" size="s" variant="quiet">${say('적용', 'Apply')}</jt-button>
      </jt-input>
    </div>`,
}

export const Error: Story = {
  tags: ['state'],
  render: () =>
    html`<jt-input
      label=${say('이메일', 'Email')}
      type="email"
      value="minji@"
      error=${say('주소 뒷부분이 빠졌습니다. 예: minji@example.com', 'The end is missing. Example: minji@example.com')}
    ></jt-input>`,
}

export const DisabledAndReadonly: Story = {
  tags: ['state'],
  parameters: about(
    '읽기 전용은 고를 수 있고 보내집니다. 비활성은 아닙니다.',
    'Read-only can be selected and is sent; disabled is not.',
  ),
  render: () =>
    html`<div class="jt-stack">
      <jt-input label=${say('주문 번호', 'Order number')} value="2026-1123-0042" readonly></jt-input>
      <jt-input label=${say('주문 번호', 'Order number')} value="2026-1123-0042" disabled></jt-input>
    </div>`,
}

const field = (state: object, label: string): ReturnType<typeof html> => {
  const {
    value = '',
    error = '',
    hint = '',
    disabled = false,
    required = false,
    readonly = false,
  } = state as Partial<JtInput>
  return html`<jt-input
    label=${label}
    .value=${value}
    .error=${error}
    .hint=${hint}
    ?disabled=${disabled}
    ?required=${required}
    ?readonly=${readonly}
  ></jt-input>`
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => {
    const label = say('받는 사람', 'Recipient')
    const value = say('김민지', 'Minji Kim')
    return html`<div class="kit-columns">
      ${inEveryState(() => field({ value }, label))}
      ${field({ required: true, hint: say('두 글자 이상', 'Two letters or more') }, label)}
      ${field({ value, error: say('이름을 적어 주세요.', 'Please enter a name.') }, label)}
      ${field({ value, readonly: true }, label)} ${field({ value, disabled: true }, label)}
    </div>`
  },
}
