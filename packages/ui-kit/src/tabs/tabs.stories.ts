import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './tabs.define.ts'
import type { JtTabs } from './tabs.ts'

const kit: KitPage = {
  status: 'beta',
  summary: [
    '한 번에 하나만 보이는 판들과, 고르는 탭.',
    'Panels of which one is seen, and tabs to choose it.',
  ],
  anatomy: [
    ['tabs', ['탭이 놓인 줄. 넘치면 옆으로 밀립니다', 'The row of tabs; it scrolls where there is no room']],
    ['panel', ['고른 탭의 내용', 'What the chosen tab shows']],
  ],
  dos: [
    ['탭을 먼저, 판을 나중에 씁니다.', 'Write the tabs first, then the panels.'],
    ['탭 이름은 한두 낱말로 짧게 합니다.', 'Keep the names of tabs to a word or two.'],
  ],
  donts: [['차례대로 읽어야 하는 내용을 탭으로 나누지 않습니다.', 'Don’t split what is read in order.']],
  accessibility: [
    [
      '좌우 화살표, Home, End로 고르고 Tab은 내용으로 갑니다.',
      'Arrow keys, Home and End choose; Tab goes on to the panel.',
    ],
    ['스크립트가 없으면 모든 판이 읽힙니다.', 'Without scripts every panel can be read.'],
  ],
  html: inBoth(
    (word) => `<jt-tabs label="${word('상품 정보', 'About the product')}">
  <jt-tab value="about">${word('설명', 'About')}</jt-tab>
  <jt-tab value="reviews">${word('후기', 'Reviews')}</jt-tab>
  <jt-tab-panel value="about">…</jt-tab-panel>
  <jt-tab-panel value="reviews">…</jt-tab-panel>
</jt-tabs>`,
  ),
  vue: `<jt-tabs :label="t('about')" :value="shown" @jt-tab-choose="shown = $event.detail">
  <jt-tab value="about">{{ t('about') }}</jt-tab>
  <jt-tab-panel value="about">…</jt-tab-panel>
</jt-tabs>`,
  also: ['jt-tab', 'jt-tab-panel'],
}

type Args = Pick<JtTabs, 'value'>

const tabs = (value: string): TemplateResult =>
  html`<jt-tabs label=${say('상품 정보', 'Product')} value=${value}>
    <jt-tab value="about">${say('설명', 'About')}</jt-tab>
    <jt-tab value="reviews">${say('후기 128', 'Reviews 128')}</jt-tab>
    <jt-tab value="questions">${say('문의', 'Questions')}</jt-tab>
    <jt-tab value="shipping">${say('배송과 반품', 'Shipping and returns')}</jt-tab>
    <jt-tab value="seller" disabled>${say('판매자', 'Seller')}</jt-tab>
    <jt-tab-panel value="about">${say('물레로 빚은 머그예요.', 'A mug thrown on a wheel.')}</jt-tab-panel>
    <jt-tab-panel value="reviews">${say('따뜻한 색이에요.', 'A warm colour.')}</jt-tab-panel>
    <jt-tab-panel value="questions">${say('아직 없어요.', 'None yet.')}</jt-tab-panel>
    <jt-tab-panel value="shipping">${say('내일 도착해요.', 'Arrives tomorrow.')}</jt-tab-panel>
    <jt-tab-panel value="seller"></jt-tab-panel>
  </jt-tabs>`

const meta: Meta<Args> = {
  title: 'Navigation/Tabs',
  component: 'jt-tabs',
  parameters: { kit },
  argTypes: { value: { control: 'select', options: ['about', 'reviews', 'questions', 'shipping'] } },
  args: { value: 'about' },
  render: ({ value }) => tabs(value),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const NoRoom: Story = {
  parameters: about('좁으면 줄이 옆으로 밀립니다.', 'The row scrolls where it is too narrow.'),
  render: () => html`<div style="inline-size: 15rem">${tabs('reviews')}</div>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => gridOf([tabs('about'), tabs('shipping')]),
}
