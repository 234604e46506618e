import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './menu.define.ts'
import type { JtMenu } from './menu.ts'

const kit: KitPage = {
  status: 'beta',
  summary: ['누르면 할 일이나 갈 곳이 펼쳐지는 버튼.', 'A button that unfolds things to do or places to go.'],
  anatomy: [
    ['button', ['이름과 아래 화살표', 'The name and an arrow']],
    ['menu', ['펼쳐지는 목록', 'The list that unfolds']],
    ['item', ['할 일 하나, 또는 링크', 'One thing to do, or a link']],
  ],
  dos: [
    ['되돌릴 수 없는 일은 danger로, 맨 아래에 둡니다.', 'Put what cannot be undone last, as danger.'],
    ['묶음은 hr로 나눕니다.', 'Separate groups with an hr.'],
  ],
  donts: [
    ['값을 고르는 데 쓰지 않습니다. jt-select를 씁니다.', 'Don’t use it to choose a value; use jt-select.'],
  ],
  accessibility: [
    [
      '화살표, Home, End, 글자로 움직이고 Esc가 닫습니다.',
      'Arrow keys, Home, End and letters move; Escape closes.',
    ],
    ['ㅈ처럼 첫소리만 쳐도 찾습니다.', 'A Hangul consonant finds any syllable it begins.'],
    ['닫히면 초점이 버튼으로 돌아옵니다.', 'The focus is back at the button when it closes.'],
  ],
  html: inBoth(
    (word) => `<jt-menu label="${word('내 계정', 'My account')}">
  <jt-menu-item href="/ko/orders">${word('주문 내역', 'Orders')}</jt-menu-item>
  <jt-menu-item value="out">${word('로그아웃', 'Sign out')}</jt-menu-item>
</jt-menu>`,
  ),
  vue: `<jt-menu :label="t('account')" @jt-choose="choose($event.detail)">
  <jt-menu-item :href="href('/orders')">{{ t('orders') }}</jt-menu-item>
  <jt-menu-item value="out">{{ t('signOut') }}</jt-menu-item>
</jt-menu>`,
  also: ['jt-menu-item'],
}

type Args = Pick<JtMenu, 'variant'>

const menu = (variant: JtMenu['variant']): TemplateResult =>
  html`<jt-menu label=${say('내 계정', 'My account')} variant=${variant}>
    <jt-menu-item href="#orders">${say('주문 내역', 'Orders')}</jt-menu-item>
    <jt-menu-item href="#addresses">${say('배송지', 'Addresses')}</jt-menu-item>
    <jt-menu-item value="points" disabled>${say('적립금', 'Points')}</jt-menu-item>
    <hr />
    <jt-menu-item value="out" variant="danger">${say('로그아웃', 'Sign out')}</jt-menu-item>
  </jt-menu>`

const meta: Meta<Args> = {
  title: 'Navigation/Menu',
  component: 'jt-menu',
  parameters: { kit },
  argTypes: { variant: { control: 'select', options: ['secondary', 'quiet'] } },
  args: { variant: 'secondary' },
  render: ({ variant }) => menu(variant),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Open: Story = {
  tags: ['state', 'visual', 'whole-page'],
  parameters: about('자리가 없으면 위나 옆으로 뒤집힙니다.', 'It flips where there is no room.'),
  render: () => html`<div class="kit-room">${menu('secondary')}</div>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('jt-menu')
    await element?.updateComplete
    element?.show()
  },
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => gridOf([menu('secondary'), menu('quiet')]),
}
