import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './quantity.define.ts'
import type { JtQuantity } from './quantity.ts'

type Args = Pick<JtQuantity, 'min' | 'max' | 'hint' | 'error' | 'hidelabel' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: ['몇 개인지. 재고를 넘지 않습니다.', 'How many. It never goes beyond the stock.'],
  anatomy: [
    ['label', ['무엇의 수량인지', 'What is counted']],
    ['minus / plus', ['하나씩 줄이고 늘립니다', 'One less, one more']],
    ['number', ['바로 적을 수도 있습니다', 'It can be typed as well']],
    ['hint / error', ['남은 수량 따위', 'Such as what is left in stock']],
  ],
  dos: [
    [
      'max에 재고나 한도를 넣고, 이유를 hint로 말합니다.',
      'Set max to the stock or the limit, and say why in the hint.',
    ],
    [
      'change를 들으면 한 번 정해질 때 한 번만 옵니다.',
      'Listen to change: it comes once, when the number is settled.',
    ],
    [
      "v-model은 네이티브 칸처럼 문자열입니다: ref('1').",
      "Give v-model a string, as with a native field: ref('1').",
    ],
  ],
  donts: [
    ['0을 “삭제”로 쓰지 않습니다. 삭제 버튼을 둡니다.', 'Don’t let 0 mean “remove”: have a button for that.'],
  ],
  accessibility: [
    ['위아래 화살표가 수를 바꾸고, 읽힙니다.', 'Up and down change the number, and it is read.'],
    [
      '버튼은 Tab이 지나갑니다. 칸이 같은 일을 하기 때문입니다.',
      'Tab passes the buttons: the field does the same.',
    ],
    ['끝에 이르러도 초점을 잃지 않습니다.', 'At a bound the focus stays.'],
  ],
  html: inBoth(
    (word) =>
      `<jt-quantity label="${word('수량', 'Quantity')}" name="quantity" value="1" max="5"></jt-quantity>`,
  ),
  vue: `<!-- const quantity = ref('1') -->
<jt-quantity v-model="quantity" :label="t('quantity')" :max="stock" />`,
}

const meta: Meta<Args> = {
  title: 'Controls/Quantity',
  component: 'jt-quantity',
  parameters: { kit },
  argTypes: {
    min: { control: 'number' },
    max: { control: 'number' },
    hint: { control: 'text' },
    error: { control: 'text' },
    hidelabel: { control: 'boolean' },
    disabled: { control: 'boolean' },
  },
  args: { min: 1, max: 5, hint: '', error: '', hidelabel: false, disabled: false },
  render: ({ min, max, hint, error, hidelabel, disabled }) =>
    html`<jt-quantity
      label=${say('수량', 'Quantity')}
      .min=${min}
      .max=${max}
      .hint=${hint}
      .error=${error}
      ?hidelabel=${hidelabel}
      ?disabled=${disabled}
    ></jt-quantity>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const LittleLeft: Story = {
  parameters: about('더는 늘어나지 않고, 이유가 보입니다.', 'It goes no further, and says why.'),
  render: () =>
    html`<jt-quantity
      label=${say('수량', 'Quantity')}
      value="2"
      max="2"
      hint=${say('두 개 남았습니다.', 'Two are left.')}
    ></jt-quantity>`,
}

export const Error: Story = {
  tags: ['state'],
  render: () =>
    html`<jt-quantity
      label=${say('수량', 'Quantity')}
      value="4"
      error=${say('지금은 세 개까지 살 수 있습니다.', 'Only three can be bought now.')}
    ></jt-quantity>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => {
    const label = say('수량', 'Quantity')
    return html`<div class="kit-columns">
      ${inEveryState(() => html`<jt-quantity label=${label} value="2"></jt-quantity>`)}
      <jt-quantity
        label=${label}
        value="1"
        max="1"
        hint=${say('한 개 남았습니다.', 'One is left.')}
      ></jt-quantity>
      <jt-quantity label=${label} value="4" error=${say('세 개까지 됩니다.', 'Three at most.')}></jt-quantity>
      <jt-quantity label=${label} value="2" disabled></jt-quantity>
    </div>`
  },
}
