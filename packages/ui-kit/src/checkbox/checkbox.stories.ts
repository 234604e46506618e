import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './checkbox.define.ts'
import type { JtCheckbox } from './checkbox.ts'

type Args = Pick<JtCheckbox, 'checked' | 'hint' | 'error' | 'required' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '예 또는 아니요. 보낼 때 효력이 생깁니다; 바로 효력이 생기면 스위치를 씁니다.',
    'Yes or no. It counts when the form is sent; what counts at once is a switch.',
  ],
  anatomy: [
    ['box', ['고른 표시', 'The mark']],
    [
      'label',
      ['무엇에 동의하거나 고르는지; 눌러도 됩니다', 'What is agreed to or chosen; it can be pressed too'],
    ],
    ['error', ['왜 골라야 하는지', 'Why it must be checked']],
  ],
  dos: [['긍정문으로 씁니다: “소식 받기”.', 'Say it as something positive: “Send me news”.']],
  donts: [['동의를 미리 표시해 두지 않습니다.', 'Don’t check a consent beforehand.']],
  accessibility: [
    ['Space로 바뀝니다. 글자를 눌러도 바뀝니다.', 'Space changes it, and so does pressing the text.'],
    ['누르는 자리는 어디서나 44픽셀 이상입니다.', 'The place to press is 44 pixels high.'],
  ],
  html: inBoth(
    (word) =>
      `<jt-checkbox label="${word('기본 배송지로 저장', 'Make this my default address')}" name="isDefault"></jt-checkbox>`,
  ),
  vue: `<jt-checkbox v-model="isDefault" :label="t('makeDefault')" name="isDefault" />`,
}

const meta: Meta<Args> = {
  title: 'Controls/Checkbox',
  component: 'jt-checkbox',
  parameters: { kit },
  argTypes: {
    checked: { control: 'boolean' },
    hint: { control: 'text' },
    error: { control: 'text' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
  },
  args: { checked: false, hint: '', error: '', required: false, disabled: false },
  render: ({ checked, hint, error, required, disabled }) =>
    html`<jt-checkbox
      label=${say('기본 배송지로 저장', 'Make this my default address')}
      .checked=${checked}
      .hint=${hint}
      .error=${error}
      ?required=${required}
      ?disabled=${disabled}
    ></jt-checkbox>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const RichLabel: Story = {
  parameters: about(
    '링크처럼 글자 이상이 필요하면 slot에 넣습니다.',
    'What is more than text, such as a link, goes into the slot.',
  ),
  render: () =>
    html`<jt-checkbox required>
      ${say('이용약관에 동의합니다', 'I agree to the terms')} (<a href="#terms">${say('읽기', 'read them')}</a
      >)
    </jt-checkbox>`,
}

export const Error: Story = {
  tags: ['state'],
  render: () =>
    html`<jt-checkbox
      label=${say('이용약관에 동의합니다', 'I agree to the terms')}
      error=${say('주문하려면 동의가 필요합니다.', 'You need to agree before you order.')}
    ></jt-checkbox>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => {
    const label = say('기본 배송지로 저장', 'Make this my default address')
    return html`<div class="kit-columns">
      ${[false, true].map((checked) =>
        inEveryState(() => html`<jt-checkbox label=${label} .checked=${checked}></jt-checkbox>`),
      )}
      <jt-checkbox label=${label} disabled></jt-checkbox>
      <jt-checkbox label=${label} .checked=${true} disabled></jt-checkbox>
      <jt-checkbox label=${label} error=${say('필요합니다.', 'It is needed.')}></jt-checkbox>
    </div>`
  },
}
