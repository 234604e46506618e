import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './icon.define.ts'
import type { JtIcon } from './icon.ts'
import { icons, type IconName } from './icons.ts'

type Args = Pick<JtIcon, 'name' | 'label' | 'filled'>

const NAMES = Object.keys(icons) as IconName[]

const kit: KitPage = {
  status: 'stable',
  summary: [
    '한 벌로 그린 선 아이콘입니다. 주변 글자의 색과 크기를 따릅니다.',
    'Line icons drawn as one set. They take the colour and size of the text around them.',
  ],
  anatomy: [['drawing', ['24칸 모눈 위의 선, 둥근 끝', 'Lines on a grid of 24 units, with round ends']]],
  dos: [
    ['글자 옆에 두고, 크기는 글자에 맡깁니다.', 'Put it beside text and let the text set its size.'],
    ['글자 없이 혼자 있으면 label을 줍니다.', 'Give it a label when it stands without text.'],
  ],
  donts: [
    [
      '뜻이 분명하지 않은 아이콘을 글자 대신 쓰지 않습니다.',
      'Don’t replace words by an icon that people must guess.',
    ],
    [
      '버튼 안의 아이콘에 이름을 또 주지 않습니다.',
      'Don’t name an icon again inside a button that has a name.',
    ],
  ],
  accessibility: [
    [
      'label이 없으면 장식이며 화면 낭독기가 지나갑니다.',
      'Without a label it is decoration: screen readers pass over it.',
    ],
    ['label이 있으면 그 이름의 그림으로 읽힙니다.', 'With a label it is read as an image of that name.'],
  ],
  html: inBoth(
    (word) => `<jt-icon name="cart"></jt-icon>
<jt-icon name="truck" label="${word('무료 배송', 'Free shipping')}"></jt-icon>`,
  ),
  vue: `<jt-icon name="cart" />
<jt-icon name="truck" :label="t('freeShipping')" />`,
}

const meta: Meta<Args> = {
  title: 'Display/Icon',
  component: 'jt-icon',
  parameters: { kit },
  argTypes: {
    name: { control: 'select', options: NAMES },
    label: { control: 'text' },
    filled: { control: 'boolean' },
  },
  args: { name: 'heart', label: '', filled: false },
  render: ({ name, label, filled }) =>
    html`<jt-icon .name=${name} .label=${label} ?filled=${filled}></jt-icon>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const All: Story = {
  parameters: about('이름은 그림 아래에 있습니다.', 'The name is below each drawing.'),
  render: () =>
    html`<ul class="kit-tiles" role="list">
      ${NAMES.map((name) => html`<li><jt-icon name=${name}></jt-icon><code>${name}</code></li>`)}
    </ul>`,
}

export const Sizes: Story = {
  parameters: about(
    '글자 크기를 따르고, --jt-icon-size로도 정합니다.',
    'It follows the text, or --jt-icon-size.',
  ),
  render: () =>
    html`<p class="jt-muted"><jt-icon name="truck"></jt-icon> ${say('내일 도착', 'Arrives tomorrow')}</p>
      <p class="jt-h1"><jt-icon name="truck"></jt-icon> ${say('내일 도착', 'Arrives tomorrow')}</p>
      <p style="--jt-icon-size: 4rem">
        <jt-icon name="bag" label=${say('쇼핑백', 'Shopping bag')}></jt-icon>
      </p>`,
}

export const Filled: Story = {
  tags: ['state'],
  parameters: about('찜했거나 셈에 든다는 뜻입니다.', 'It says that something is saved, or counts.'),
  render: () =>
    html`<jt-icon name="heart"></jt-icon> <jt-icon name="heart" filled></jt-icon>
      <jt-icon name="star"></jt-icon> <jt-icon name="star" filled></jt-icon>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(...NAMES.map((name) => html`<jt-icon name=${name}></jt-icon>`)),
      gridRow(html`<jt-icon name="heart" filled></jt-icon>`, html`<jt-icon name="star" filled></jt-icon>`),
    ]),
}
