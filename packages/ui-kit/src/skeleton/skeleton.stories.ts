import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'

interface Args {
  readonly shape: string
}

const SHAPES = ['text', 'block', 'circle'] as const

const kit: KitPage = {
  status: 'stable',
  summary: [
    '오고 있는 것의 자리. CSS만으로 됩니다.',
    'The place of something that is on its way. It is CSS alone.',
  ],
  anatomy: [['shape', ['글 한 줄, 덩이, 동그라미', 'A line of text, a block, a circle']]],
  dos: [
    ['올 것과 같은 크기로 둡니다.', 'Give it the size of what will come.'],
    [
      'role="status"인 상자에 넣고 “불러오는 중”을 글로 남깁니다.',
      'Put it into a box with role="status" and say “Loading” in words.',
    ],
  ],
  donts: [['금방 끝나는 일에는 쓰지 않습니다.', 'Don’t use it for what takes a moment only.']],
  accessibility: [
    [
      '읽을 것이 없습니다. aria-hidden="true"로 숨깁니다.',
      'There is nothing to read: hide it with aria-hidden="true".',
    ],
    ['움직임을 줄이면 숨쉬지 않습니다.', 'With reduced motion it does not breathe.'],
  ],
  html: inBoth(
    (word) => `<div role="status">
  <span class="jt-visually-hidden">${word('불러오는 중', 'Loading')}</span>
  <jt-skeleton shape="block" aria-hidden="true"></jt-skeleton>
</div>`,
  ),
  vue: `<jt-skeleton v-if="isLoading" shape="block" aria-hidden="true"></jt-skeleton>`,
}

const meta: Meta<Args> = {
  title: 'Display/Skeleton',
  component: 'jt-skeleton',
  parameters: { kit },
  argTypes: { shape: { control: 'inline-radio', options: SHAPES } },
  args: { shape: 'block' },
  render: ({ shape }) => html`<jt-skeleton shape=${shape} aria-hidden="true"></jt-skeleton>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Composed: Story = {
  parameters: about('후기 하나가 오는 동안.', 'While a review is on its way.'),
  render: () =>
    html`<div role="status" class="jt-stack">
      <span class="jt-visually-hidden">${say('불러오는 중', 'Loading')}</span>
      ${gridRow(
        html`<jt-skeleton shape="circle" aria-hidden="true"></jt-skeleton>`,
        html`<jt-skeleton style="inline-size: 8rem" aria-hidden="true"></jt-skeleton>`,
      )}
      <jt-skeleton aria-hidden="true"></jt-skeleton>
      <jt-skeleton style="inline-size: 60%" aria-hidden="true"></jt-skeleton>
    </div>`,
}

/** Every shape, standing still, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf(
      SHAPES.map(
        (shape) =>
          html`<jt-skeleton style="animation: none" shape=${shape} aria-hidden="true"></jt-skeleton>`,
      ),
    ),
}
