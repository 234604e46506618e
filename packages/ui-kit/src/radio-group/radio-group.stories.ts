import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './radio-group.define.ts'
import type { JtRadioGroup } from './radio-group.ts'

type Args = Pick<JtRadioGroup, 'value' | 'hint' | 'error' | 'required' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: ['몇 가지 가운데 하나. 모두 보입니다.', 'One out of a few, all of them in sight.'],
  anatomy: [
    ['label', ['무엇을 고르는지', 'What is chosen']],
    ['radio', ['고를 것의 이름', 'The name of a choice']],
    ['description', ['그것이 무슨 뜻인지', 'What that choice means']],
    ['content', ['가격처럼 더 보여 줄 것', 'More to show, e.g. a price']],
  ],
  dos: [
    ['가장 많이 고르는 것을 처음에 둡니다.', 'Put the most frequent choice first.'],
    ['차이를 description으로 말합니다.', 'Say the difference in the description.'],
  ],
  donts: [
    [
      '둘 중 하나가 “아니요”라면 체크박스를 씁니다.',
      'Don’t use it where one of two choices is “no”: that is a checkbox.',
    ],
  ],
  accessibility: [
    ['Tab은 고른 것으로 가고, 화살표가 고릅니다.', 'Tab goes to the choice, arrow keys choose.'],
    ['label은 묶음의 이름으로 읽힙니다.', 'The label is read as the name of the group.'],
  ],
  html: inBoth(
    (word) => `<jt-radio-group label="${word('배송 방법', 'Shipping')}" name="shipping" value="standard">
  <jt-radio value="standard" label="${word('일반 배송', 'Standard')}" description="${word('2~3일', '2 to 3 days')}"></jt-radio>
  <jt-radio value="dawn" label="${word('새벽 배송', 'Before dawn')}" description="${word('내일 아침 7시 전', 'By 7 tomorrow morning')}"></jt-radio>
</jt-radio-group>`,
  ),
  vue: `<jt-radio-group v-model="shipping" :label="t('shipping')" name="shipping">
  <jt-radio
    v-for="{ id, name, time } in methods"
    :key="id"
    :value="id"
    :label="name"
    :description="time"
  />
</jt-radio-group>`,
  also: ['jt-radio'],
}

const radios = (): TemplateResult =>
  html`<jt-radio
      value="standard"
      label=${say('일반 배송', 'Standard')}
      description=${say('2~3일', '2 to 3 days')}
    ></jt-radio>
    <jt-radio
      value="dawn"
      label=${say('새벽 배송', 'Before dawn')}
      description=${say('내일 아침 7시 전', 'By 7 tomorrow morning')}
    ></jt-radio>
    <jt-radio value="pickup" label=${say('매장에서 받기', 'Pick up')} disabled></jt-radio>`

const meta: Meta<Args> = {
  title: 'Controls/Radio group',
  component: 'jt-radio-group',
  parameters: { kit },
  argTypes: {
    value: { control: 'select', options: ['standard', 'dawn', ''] },
    hint: { control: 'text' },
    error: { control: 'text' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
  },
  args: { value: 'standard', hint: '', error: '', required: false, disabled: false },
  render: ({ value, hint, error, required, disabled }) =>
    html`<jt-radio-group
      label=${say('배송 방법', 'Shipping')}
      .value=${value}
      .hint=${hint}
      .error=${error}
      ?required=${required}
      ?disabled=${disabled}
      >${radios()}</jt-radio-group
    >`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const WithContent: Story = {
  parameters: about('선택지 안에 가격을 넣었습니다.', 'A price inside the choice.'),
  render: () =>
    html`<jt-radio-group label=${say('배송 방법', 'Shipping')} value="standard">
      <jt-radio value="standard" label=${say('일반 배송', 'Standard')}>${say('무료', 'Free')}</jt-radio>
      <jt-radio value="dawn" label=${say('새벽 배송', 'Before dawn')}>₩3,000</jt-radio>
    </jt-radio-group>`,
}

export const Error: Story = {
  tags: ['state'],
  render: () =>
    html`<jt-radio-group
      label=${say('배송 방법', 'Shipping')}
      required
      error=${say('배송 방법을 골라 주세요.', 'Please choose how it is shipped.')}
      >${radios()}</jt-radio-group
    >`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => {
    const label = say('배송 방법', 'Shipping')
    return html`<div class="kit-columns">
      ${inEveryState(() => html`<jt-radio-group label=${label} value="standard">${radios()}</jt-radio-group>`)}
      <jt-radio-group label=${label} error=${say('골라 주세요.', 'Please choose.')}
        >${radios()}</jt-radio-group
      >
      <jt-radio-group label=${label} value="dawn" disabled>${radios()}</jt-radio-group>
    </div>`
  },
}
