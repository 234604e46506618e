import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { inFocus } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { mug } from '../../.storybook/pictures.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import '../image/image.define.ts'

interface Args {
  readonly interactive: boolean
}

const kit: KitPage = {
  status: 'stable',
  summary: [
    '함께인 것을 담는 면. CSS만으로 됩니다.',
    'A surface for what belongs together. It is CSS alone.',
  ],
  anatomy: [
    ['jt-image', ['맨 앞의 그림은 가장자리까지 갑니다', 'A picture that comes first goes to the edges']],
    ['h3 > a', ['interactive: 카드를 덮는 링크', 'interactive: the link that covers the card']],
    ['content', ['나머지', 'Everything else']],
  ],
  dos: [
    [
      '뜻이 있는 요소에 클래스로 씁니다: article, section, li.',
      'Use the class on an element with a meaning: article, section, li.',
    ],
    ['누를 수 있으면 제목에 링크를 하나 둡니다.', 'If it can be pressed, put one link into its heading.'],
  ],
  donts: [
    [
      '카드 전체를 a로 싸지 않습니다. 다 읽힙니다.',
      'Don’t wrap a whole card into a link: all of it would be read.',
    ],
    ['카드 속에 카드를 넣지 않습니다.', 'Don’t put a card into a card.'],
  ],
  accessibility: [
    ['카드 자체는 역할이 없습니다. 요소가 줍니다.', 'A card has no role of its own: the element gives it.'],
    ['덮는 링크 위의 버튼은 따로 눌립니다.', 'Buttons above the covering link are pressed on their own.'],
  ],
  html: inBoth(
    (word) => `<article class="jt-card jt-card--interactive">
  <h3 class="jt-h3"><a href="/ko/orders/12">${word('주문 12', 'Order 12')}</a></h3>
  <p>${word('도자기 머그 외 2개', 'Stoneware mug and 2 more')}</p>
</article>`,
  ),
  vue: `<jt-card role="article" interactive>
  <h3 class="jt-h3"><a :href="href(order.path)">{{ order.title }}</a></h3>
</jt-card>`,
  classes: [
    ['.jt-card', ['jt-card와 같습니다', 'The same as jt-card']],
    ['.jt-card--interactive', ['제목의 링크가 카드를 덮습니다', 'The link of the heading covers the card']],
  ],
}

const content = (): TemplateResult =>
  html`<h3 class="jt-h3"><a href="#order">${say('주문 2026-1125', 'Order 2026-1125')}</a></h3>
    <p>${say('도자기 머그 외 2개', 'Stoneware mug and 2 more')}</p>`

const meta: Meta<Args> = {
  title: 'Display/Card',
  component: 'jt-card',
  parameters: { kit },
  argTypes: { interactive: { control: 'boolean' } },
  args: { interactive: false },
  render: ({ interactive }) => html`<jt-card ?interactive=${interactive}>${content()}</jt-card>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Interactive: Story = {
  parameters: about(
    '카드 어디를 눌러도 링크, 버튼만 버튼.',
    'The link wherever it is pressed; the button alone is a button.',
  ),
  render: () =>
    html`<jt-card interactive>
      ${content()}
      <jt-button size="s">${say('다시 담기', 'Buy again')}</jt-button>
    </jt-card>`,
}

export const WithPicture: Story = {
  render: () =>
    html`<jt-card interactive style="inline-size: 16rem; max-inline-size: 100%">
      <jt-image src=${mug(20)} ratio="16/9" alt="" eager></jt-image>
      ${content()}
    </jt-card>`,
}

/** Plain, interactive, under the pointer and with focus, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    html`<div class="jt-grid">
      <jt-card>${content()}</jt-card>
      <jt-card interactive>${content()}</jt-card>
      <div class="pseudo-hover-all"><jt-card interactive>${content()}</jt-card></div>
      ${inFocus(html`<jt-card interactive>${content()}</jt-card>`)}
      <jt-card><jt-image src=${mug(200)} ratio="16/9" alt="" eager></jt-image>${content()}</jt-card>
    </div>`,
}
