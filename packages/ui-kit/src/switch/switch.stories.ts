import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow, inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './switch.define.ts'
import type { JtSwitch } from './switch.ts'

type Args = Pick<JtSwitch, 'checked' | 'hint' | 'error' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '바로 효력이 생기는 설정. 보낼 때 효력이 생기면 체크박스를 씁니다.',
    'A setting that counts at once; what counts when a form is sent is a checkbox.',
  ],
  anatomy: [
    ['track', ['켜졌는지 보여 주는 길과 손잡이', 'The track with its thumb: on or off']],
    ['label', ['무엇이 켜지는지; 눌러도 됩니다', 'What is switched on; it can be pressed too']],
    ['hint', ['켜면 어떻게 되는지', 'What happens then']],
  ],
  dos: [['켜졌을 때의 상태를 이름으로 씁니다.', 'Name it after what is so when it is on.']],
  donts: [['저장 버튼을 따로 두지 않습니다.', 'Don’t add a button that saves it.']],
  accessibility: [
    ['스위치로 읽히고, 켜짐과 꺼짐이 함께 읽힙니다.', 'It is read as a switch, with on or off.'],
    [
      'Space로 바뀝니다. 고대비에서는 시스템 색으로 그립니다.',
      'Space changes it. In forced colours it is drawn in the colours of the system.',
    ],
  ],
  html: inBoth(
    (word) =>
      `<jt-switch label="${word('무료 배송만 보기', 'Free shipping only')}" name="freeShipping"></jt-switch>`,
  ),
  vue: `<jt-switch v-model="isFreeShippingOnly" :label="t('freeShippingOnly')" />`,
}

const label = (): string => say('무료 배송만 보기', 'Free shipping only')

const meta: Meta<Args> = {
  title: 'Controls/Switch',
  component: 'jt-switch',
  parameters: { kit },
  argTypes: {
    checked: { control: 'boolean' },
    hint: { control: 'text' },
    error: { control: 'text' },
    disabled: { control: 'boolean' },
  },
  args: { checked: false, hint: '', error: '', disabled: false },
  render: ({ checked, hint, error, disabled }) =>
    html`<jt-switch
      label=${label()}
      .checked=${checked}
      .hint=${hint}
      .error=${error}
      ?disabled=${disabled}
    ></jt-switch>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const WithHint: Story = {
  parameters: about('켜면 어떻게 되는지 아래에 적습니다.', 'Say below what happens when it is on.'),
  render: () =>
    html`<jt-switch
      label=${label()}
      hint=${say('3만원이 넘는 주문', 'Orders above $30')}
      .checked=${true}
    ></jt-switch>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      ...[false, true].map((checked) =>
        gridRow(inEveryState(() => html`<jt-switch label=${label()} .checked=${checked}></jt-switch>`)),
      ),
      gridRow(
        html`<jt-switch label=${label()} disabled></jt-switch>`,
        html`<jt-switch label=${label()} .checked=${true} disabled></jt-switch>`,
        html`<jt-switch
          label=${label()}
          error=${say('지금은 바꿀 수 없어요.', 'It cannot be changed now.')}
        ></jt-switch>`,
      ),
    ]),
}
