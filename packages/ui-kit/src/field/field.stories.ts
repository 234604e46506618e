import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow, inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './field.define.ts'
import type { JtField } from './field.ts'

type Args = Pick<JtField, 'label' | 'hint' | 'error' | 'hidelabel'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '이 모음에 없는 컨트롤을 이름, 도움말, 오류로 감쌉니다.',
    'Label, hint and error around a control that is not of the kit.',
  ],
  anatomy: [
    ['label', ['무엇을 묻는지', 'What is asked for']],
    ['control', ['네이티브 컨트롤이나 다른 모음의 것', 'A native control, or another library’s']],
    ['hint', ['도움말', 'The hint']],
    ['error', ['무엇이 잘못됐는지', 'What is wrong']],
  ],
  dos: [['날짜처럼 이 모음에 없는 것에 씁니다.', 'Use it for what the kit does not have, such as a date.']],
  donts: [
    [
      'jt-input처럼 이름이 있는 것은 감싸지 않습니다.',
      'Don’t put it around what has a label of its own, such as jt-input.',
    ],
  ],
  accessibility: [
    [
      '이름은 진짜 label이라 눌러도 초점이 갑니다.',
      'The label is a native one: pressing it focuses the control.',
    ],
    [
      '오류는 나타날 때 읽히고, 컨트롤을 설명합니다.',
      'The error is read when it appears, and describes the control.',
    ],
  ],
  html: inBoth(
    (
      word,
    ) => `<jt-field label="${word('배송 요청일', 'Delivery day')}" hint="${word('주말은 쉬어요', 'Not at weekends')}">
  <input type="date" name="day" required />
</jt-field>`,
  ),
  vue: `<jt-field :label="t('day')" :error="problems.day">
  <input v-model="day" type="date" name="day" required />
</jt-field>`,
}

const label = (): string => say('배송 메모', 'Note for delivery')

const meta: Meta<Args> = {
  title: 'Controls/Field',
  component: 'jt-field',
  parameters: { kit },
  argTypes: {
    label: { control: 'text' },
    hint: { control: 'text' },
    error: { control: 'text' },
    hidelabel: { control: 'boolean' },
  },
  args: { label: '', hint: '', error: '', hidelabel: false },
  render: ({ label: given, hint, error, hidelabel }) =>
    html`<jt-field label=${given || label()} .hint=${hint} .error=${error} ?hidelabel=${hidelabel}
      ><input required
    /></jt-field>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Select: Story = {
  parameters: about(
    '네이티브 컨트롤은 이 모음의 것처럼 보입니다.',
    'Native controls look like the kit’s own.',
  ),
  render: () =>
    html`<jt-field label=${say('요일', 'Day')}
      ><select>
        <option>${say('월요일', 'Monday')}</option>
      </select></jt-field
    >`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(inEveryState(() => html`<jt-field label=${label()}><input /></jt-field>`)),
      gridRow(
        html`<jt-field
          label=${label()}
          hint=${say('경비실에 맡길 수 있어요', 'It can be left with a neighbour')}
        >
          <textarea></textarea>
        </jt-field>`,
        html`<jt-field label=${label()} error=${say('너무 길어요', 'It is too long')}><input /></jt-field>`,
        html`<jt-field label=${label()}><input disabled /></jt-field>`,
      ),
    ]),
}
