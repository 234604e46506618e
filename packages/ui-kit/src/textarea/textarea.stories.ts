import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './textarea.define.ts'
import type { JtTextarea } from './textarea.ts'

type Args = Pick<JtTextarea, 'rows' | 'hint' | 'error' | 'required' | 'disabled' | 'readonly'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '여러 줄을 쓰는 칸. 이름, 도움말, 오류가 함께 있습니다.',
    'A field of several lines, with its label, hint and error.',
  ],
  anatomy: [
    ['label', ['무엇을 쓰는 칸인지', 'What the field is for']],
    ['box', ['쓰는 자리; 아래로 늘릴 수 있습니다', 'Where people type; it can be made taller']],
    ['hint', ['쓰기 전에 알아야 할 것', 'What to know before typing']],
    ['error', ['무엇이 잘못됐고 어떻게 고치는지', 'What is wrong and how to mend it']],
  ],
  dos: [['기대하는 길이만큼 rows를 줍니다.', 'Set rows to the length you expect.']],
  donts: [['한 줄이면 되는 것에 쓰지 않습니다.', 'Don’t use it for what fits one line.']],
  accessibility: [
    ['Enter는 줄을 바꿉니다. 폼을 보내지 않습니다.', 'Enter starts a new line; it does not submit the form.'],
    [
      'maxlength를 넘으면 더 써지지 않으니, 길이를 hint로 알립니다.',
      'maxlength stops the typing, so say the length in the hint.',
    ],
  ],
  html: inBoth(
    (word) =>
      `<jt-textarea label="${word('배송 메모', 'Delivery note')}" name="note" maxlength="200"></jt-textarea>`,
  ),
  vue: `<jt-textarea v-model="note" :label="t('note')" name="note" :maxlength="200" />`,
}

const meta: Meta<Args> = {
  title: 'Controls/Textarea',
  component: 'jt-textarea',
  parameters: { kit },
  argTypes: {
    rows: { control: { type: 'number', min: 1, max: 12 } },
    hint: { control: 'text' },
    error: { control: 'text' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
    readonly: { control: 'boolean' },
  },
  args: { rows: 3, hint: '', error: '', required: false, disabled: false, readonly: false },
  render: ({ rows, hint, error, required, disabled, readonly }) =>
    html`<jt-textarea
      label=${say('배송 메모', 'Delivery note')}
      .rows=${rows}
      .hint=${hint}
      .error=${error}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
    ></jt-textarea>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const WithHint: Story = {
  parameters: about('길이를 미리 말합니다.', 'It says the length beforehand.'),
  render: () =>
    html`<jt-textarea
      label=${say('후기', 'Review')}
      rows="5"
      maxlength="500"
      hint=${say('500자까지 쓸 수 있습니다.', 'Up to 500 characters.')}
    ></jt-textarea>`,
}

export const Error: Story = {
  tags: ['state'],
  render: () =>
    html`<jt-textarea
      label=${say('후기', 'Review')}
      .value=${say('좋아요', 'Good')}
      error=${say('열 글자 이상 적어 주세요.', 'Please write ten characters or more.')}
    ></jt-textarea>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => {
    const label = say('배송 메모', 'Delivery note')
    const text = say('문 앞에 놓아 주세요.', 'Leave it at the door.')
    return html`<div class="kit-columns">
      ${inEveryState(() => html`<jt-textarea label=${label} .value=${text}></jt-textarea>`)}
      <jt-textarea label=${label} .value=${text} error=${say('너무 짧습니다.', 'Too short.')}></jt-textarea>
      <jt-textarea label=${label} .value=${text} disabled></jt-textarea>
    </div>`
  },
}
