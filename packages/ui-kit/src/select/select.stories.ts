import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './select.define.ts'
import type { JtSelect } from './select.ts'

type Args = Pick<JtSelect, 'placeholder' | 'hint' | 'error' | 'required' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '여럿 가운데 하나를 고르는 목록. 기기의 목록이 열립니다.',
    'One choice out of many. The device’s own list opens.',
  ],
  anatomy: [
    ['label', ['무엇을 고르는지', 'What is chosen']],
    ['box', ['고른 것', 'The choice']],
    ['arrow', ['열 수 있다는 표시', 'Says that it opens']],
    ['hint / error', ['도움말과 오류', 'Hint and error']],
  ],
  dos: [
    [
      '다섯 개가 넘으면 씁니다. 그보다 적으면 라디오가 낫습니다.',
      'Use it for more than five choices; radios are better for fewer.',
    ],
    ['비슷한 것은 optgroup으로 묶습니다.', 'Put what belongs together into an optgroup.'],
  ],
  donts: [
    ['고르자마자 화면을 떠나게 하지 않습니다.', 'Don’t leave the page because somebody chose something.'],
  ],
  accessibility: [
    [
      '진짜 select이므로 자판, 글자 찾기, 휴대전화의 고르기 판이 그대로입니다.',
      'A native select: keys, typing to find and the phone’s picker all work.',
    ],
    ['option을 바꾸면 목록이 따라갑니다.', 'When the page changes the options, the list follows.'],
  ],
  html: inBoth(
    (word) => `<jt-select label="${word('정렬', 'Sort by')}" name="sort">
  <option value="new">${word('최신순', 'Newest')}</option>
  <option value="cheap">${word('낮은 가격순', 'Lowest price')}</option>
</jt-select>`,
  ),
  vue: `<jt-select v-model="sort" :label="t('sort')" name="sort">
  <option v-for="{ value, text } in sorts" :key="value" :value="value">{{ text }}</option>
</jt-select>`,
}

const options = (): TemplateResult =>
  html`<option value="new">${say('최신순', 'Newest')}</option>
    <option value="cheap">${say('낮은 가격순', 'Price, low to high')}</option>
    <option value="dear">${say('높은 가격순', 'Price, high to low')}</option>
    <option value="rated">${say('평점순', 'Best rated')}</option>`

const meta: Meta<Args> = {
  title: 'Controls/Select',
  component: 'jt-select',
  parameters: { kit },
  argTypes: {
    placeholder: { control: 'text' },
    hint: { control: 'text' },
    error: { control: 'text' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
  },
  args: { placeholder: '', hint: '', error: '', required: false, disabled: false },
  render: ({ placeholder, hint, error, required, disabled }) =>
    html`<jt-select
      label=${say('정렬', 'Sort by')}
      .placeholder=${placeholder}
      .hint=${hint}
      .error=${error}
      ?required=${required}
      ?disabled=${disabled}
      >${options()}</jt-select
    >`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Placeholder: Story = {
  parameters: about('고르기 전에는 아무것도 보내지 않습니다.', 'Nothing is sent until a choice is made.'),
  render: () =>
    html`<jt-select
      label=${say('옵션', 'Option')}
      placeholder=${say('골라 주세요', 'Please choose')}
      required
    >
      ${options()}
    </jt-select>`,
}

export const Groups: Story = {
  render: () =>
    html`<jt-select label=${say('지역', 'Region')}>
      <optgroup label=${say('수도권', 'Capital area')}>
        <option value="seoul">${say('서울', 'Seoul')}</option>
        <option value="incheon">${say('인천', 'Incheon')}</option>
      </optgroup>
      <optgroup label=${say('제주 (추가 배송비)', 'Jeju (extra shipping)')}>
        <option value="jeju">${say('제주', 'Jeju')}</option>
      </optgroup>
    </jt-select>`,
}

export const Error: Story = {
  tags: ['state'],
  render: () =>
    html`<jt-select
      label=${say('옵션', 'Option')}
      placeholder=${say('골라 주세요', 'Please choose')}
      error=${say('옵션을 골라 주세요.', 'Please choose an option.')}
      >${options()}</jt-select
    >`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => {
    const label = say('정렬', 'Sort by')
    return html`<div class="kit-columns">
      ${inEveryState(() => html`<jt-select label=${label}>${options()}</jt-select>`)}
      <jt-select label=${label} placeholder=${say('골라 주세요', 'Please choose')} required
        >${options()}</jt-select
      >
      <jt-select label=${label} error=${say('골라 주세요.', 'Please choose.')}>${options()}</jt-select>
      <jt-select label=${label} disabled>${options()}</jt-select>
    </div>`
  },
}
