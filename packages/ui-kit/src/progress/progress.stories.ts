import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './progress.define.ts'
import type { JtProgress } from './progress.ts'

type Args = Pick<JtProgress, 'value' | 'max' | 'label'>

const kit: KitPage = {
  status: 'stable',
  summary: ['얼마나 왔는지 보입니다.', 'Shows how far something is.'],
  anatomy: [
    ['label', ['무엇이 나아가는지', 'What is progressing']],
    ['bar', ['얼마나 왔는지; 값이 없으면 흐릅니다', 'How far; it flows without a value']],
  ],
  dos: [['숫자를 label에도 말합니다.', 'Say the numbers in the label too.']],
  donts: [
    [
      '주문 단계에 쓰지 않습니다. 그것은 jt-steps입니다.',
      'Don’t use it for the steps of an order: that is jt-steps.',
    ],
    ['무료 배송에는 jt-shipping-progress를 씁니다.', 'For free shipping use jt-shipping-progress.'],
  ],
  accessibility: [
    [
      '안에 진짜 progress가 있고 label이 이름입니다.',
      'There is a native progress inside, named by the label.',
    ],
    ['값이 없으면 얼마인지 모른다고 읽힙니다.', 'Without a value it is read as indeterminate.'],
  ],
  html: inBoth(
    (word) => `<jt-progress value="3" max="4" label="${word('4단계 중 3단계', 'Step 3 of 4')}"></jt-progress>

<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-progress>
  <label class="jt-progress">
    <span>${word('4단계 중 3단계', 'Step 3 of 4')}</span>
    <progress class="jt-progress__bar" value="3" max="4"></progress>
  </label>
</jt-progress>`,
  ),
  vue: `<jt-progress :value="done" :max="all" :label="t('uploaded', { done, all })"></jt-progress>`,
}

const label = (value: number): string => say(`사진 4장 중 ${value}장 올림`, `${value} of 4 photos uploaded`)

const meta: Meta<Args> = {
  title: 'Feedback/Progress',
  component: 'jt-progress',
  parameters: { kit },
  argTypes: {
    value: { control: { type: 'range', min: 0, max: 4 } },
    max: { control: 'number' },
    label: { control: 'text' },
  },
  args: { value: 3, max: 4, label: '' },
  render: (args) =>
    html`<jt-progress
      .value=${args.value}
      .max=${args.max}
      .label=${args.label || label(args.value ?? 0)}
    ></jt-progress>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Unknown: Story = {
  tags: ['state'],
  parameters: about('얼마나 걸릴지 모를 때.', 'Where nobody knows how far.'),
  render: () => html`<jt-progress label=${say('올리는 중', 'Uploading')}></jt-progress>`,
}

export const Done: Story = {
  tags: ['state'],
  render: () => html`<jt-progress value="4" max="4" label=${label(4)}></jt-progress>`,
}

/** From nothing to all, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf(
      [0, 1, 3, 4].map(
        (value) => html`<jt-progress value=${value} max="4" label=${label(value)}></jt-progress>`,
      ),
    ),
}
