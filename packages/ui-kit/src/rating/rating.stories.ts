import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow, inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './rating.define.ts'
import type { JtRating } from './rating.ts'

type Args = Pick<JtRating, 'value' | 'hint' | 'error' | 'required' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '별 하나에서 다섯으로 매깁니다. 매겨진 것을 보일 때는 별점 표시를 씁니다.',
    'Rates from one star to five. What is rated already is shown with the rating display.',
  ],
  anatomy: [
    ['label', ['무엇을 매기는지', 'What is rated']],
    ['stars', ['고를 수 있는 다섯 별', 'Five stars to choose from']],
    ['value', ['고른 점수를 글로', 'The chosen number in words']],
  ],
  dos: [
    ['무엇을 매기는지 이름으로 말합니다.', 'Say in the label what is rated.'],
    [
      "v-model은 문자열입니다. 아직 고르지 않았으면 ref(''), 세 점이면 '3'입니다.",
      "Give v-model a string: ref('') while nothing is chosen, '3' for three stars.",
    ],
  ],
  donts: [['점수를 미리 골라 두지 않습니다.', 'Don’t choose a rating beforehand.']],
  accessibility: [
    ['진짜 라디오 버튼이라 화살표로 고릅니다.', 'They are native radio buttons: arrow keys choose.'],
    ['“5점 만점에 3점”으로 읽힙니다.', 'Each is read as “3 of 5”.'],
  ],
  html: inBoth((word) => `<jt-rating label="${word('별점', 'Rating')}" name="stars" required></jt-rating>`),
  vue: `<!-- const stars = ref('') -->
<jt-rating v-model="stars" :label="t('stars')" name="stars" required />`,
}

const label = (): string => say('별점', 'Rating')

const meta: Meta<Args> = {
  title: 'Controls/Rating',
  component: 'jt-rating',
  parameters: { kit },
  argTypes: {
    value: { control: 'select', options: ['', '1', '2', '3', '4', '5'] },
    hint: { control: 'text' },
    error: { control: 'text' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
  },
  args: { value: '', hint: '', error: '', required: false, disabled: false },
  render: ({ value, hint, error, required, disabled }) =>
    html`<jt-rating
      label=${label()}
      .value=${value}
      .hint=${hint}
      .error=${error}
      ?required=${required}
      ?disabled=${disabled}
    ></jt-rating>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Rated: Story = {
  parameters: about('고른 점수는 글로도 보입니다.', 'The number is also said in words.'),
  render: () => html`<jt-rating label=${label()} value="4"></jt-rating>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(inEveryState(() => html`<jt-rating label=${label()} value="3"></jt-rating>`)),
      gridRow(
        html`<jt-rating label=${label()}></jt-rating>`,
        html`<jt-rating label=${label()} value="2" disabled></jt-rating>`,
        html`<jt-rating
          label=${label()}
          required
          error=${say('별점을 골라 주세요.', 'Please choose a rating.')}
        ></jt-rating>`,
      ),
    ]),
}
