import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridRow } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './spinner.define.ts'
import type { JtSpinner } from './spinner.ts'

type Args = Pick<JtSpinner, 'label'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '얼마나 걸릴지 모르는 일이 이어지고 있습니다.',
    'Something is going on, for how long is unknown.',
  ],
  anatomy: [['wheel', ['도는 고리, 글자 크기를 따릅니다', 'A turning ring; it follows the font size']]],
  dos: [
    ['무엇을 기다리는지 label로 말합니다.', 'Say by label what people wait for.'],
    ['목록이나 그림이 올 자리에는 스켈레톤을 씁니다.', 'For lists and pictures to come use the skeleton.'],
  ],
  donts: [
    [
      '버튼 안에 넣지 않습니다. 버튼에는 loading이 있습니다.',
      'Don’t put it into a button: that has loading.',
    ],
  ],
  accessibility: [
    ['이름이 있는 진행 표시로 읽힙니다.', 'Read as a progress indicator with a name.'],
    ['움직임을 줄이면 천천히 돕니다.', 'With reduced motion it turns slowly.'],
  ],
  html: inBoth(
    (word) => `<jt-spinner label="${word('주문을 확인하는 중', 'Checking the order')}"></jt-spinner>`,
  ),
  vue: `<jt-spinner v-if="isLoading" :label="t('checking')"></jt-spinner>`,
}

const meta: Meta<Args> = {
  title: 'Feedback/Spinner',
  component: 'jt-spinner',
  parameters: { kit },
  argTypes: { label: { control: 'text' } },
  args: { label: '' },
  render: ({ label }) => html`<jt-spinner .label=${label}></jt-spinner>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Sizes: Story = {
  parameters: about('글자 크기가 크기입니다.', 'The font size is its size.'),
  render: () =>
    gridRow(
      ...['s', 'm', 'xl', '3xl'].map(
        (size) => html`<jt-spinner style="font-size: var(--jt-font-size-${size})"></jt-spinner>`,
      ),
    ),
}

export const BesideWords: Story = {
  render: () =>
    html`<p class="jt-cluster">
      <jt-spinner label=${say('주문을 확인하는 중', 'Checking the order')}></jt-spinner>
      <span aria-hidden="true">${say('주문을 확인하고 있어요', 'Checking your order')}</span>
    </p>`,
}

/** In two sizes, standing still, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    html`<style>
        .kit-still jt-spinner::before {
          animation: none;
        }
      </style>
      <div class="kit-still">
        ${gridRow(
          html`<jt-spinner></jt-spinner>`,
          html`<jt-spinner style="font-size: var(--jt-font-size-3xl)"></jt-spinner>`,
        )}
      </div>`,
}
