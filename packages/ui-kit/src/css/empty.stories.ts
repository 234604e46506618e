import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'

interface Args {
  readonly hasHeading: boolean
}

const kit: KitPage = {
  status: 'stable',
  summary: [
    '아무것도 없는 곳: 무슨 뜻이고 어디로 갈지. CSS만으로 됩니다.',
    'Where there is nothing: what that means, and the way on. It is CSS alone.',
  ],
  anatomy: [
    ['words', ['왜 비었는지, 한 문장', 'Why it is empty, in a sentence']],
    ['way on', ['다음에 할 일 하나', 'The one thing to do next']],
  ],
  dos: [
    ['왜 비었는지와 다음 걸음을 함께 말합니다.', 'Say why it is empty, and what comes next.'],
    ['다음 걸음은 하나만 눈에 띄게 합니다.', 'Let one next step stand out.'],
  ],
  donts: [
    [
      '불러오는 중에 보이지 않습니다. 그때는 skeleton입니다.',
      'Don’t show it while things load: that is a skeleton.',
    ],
    ['탓하는 말을 쓰지 않습니다.', 'Don’t blame anybody.'],
  ],
  accessibility: [
    [
      '보통 글로 읽힙니다. 하다가 비워졌으면 페이지가 alert나 토스트로 알립니다.',
      'Read as text. Where it became empty by doing something, the page tells by an alert or a toast.',
    ],
  ],
  controls: {
    hasHeading: ['제목이 있는 것: 페이지 전체가 비었을 때', 'With a heading: where the whole page is empty'],
  },
  html: inBoth(
    (word) => `<div class="jt-empty">
  <p>${word('장바구니가 비어 있어요.', 'Your cart is empty.')}</p>
  <a class="jt-link-button jt-link-button--primary" href="/ko">${word('쇼핑하러 가기', 'Go shopping')}</a>
</div>`,
  ),
  vue: `<div v-if="lines.length === 0" class="jt-empty">
  <p>{{ t('empty') }}</p>
  <a class="jt-link-button jt-link-button--primary" :href="href('/')">{{ t('goShopping') }}</a>
</div>`,
  classes: [
    [
      '.jt-empty',
      [
        '가운데에 모읍니다. 바로 아래의 것들은 바깥 여백이 없습니다',
        'Centres what is in it; its children have no margins',
      ],
    ],
  ],
}

const wayOn = (): TemplateResult =>
  html`<a class="jt-link-button jt-link-button--primary" href="#home"
    >${say('쇼핑하러 가기', 'Go shopping')}</a
  >`

const emptyCart = (): TemplateResult =>
  html`<div class="jt-empty">
    <p>${say('장바구니가 비어 있어요.', 'Your cart is empty.')}</p>
    ${wayOn()}
  </div>`

const missingOrder = (): TemplateResult =>
  html`<div class="jt-empty">
    <h2 class="jt-h2">${say('찾는 주문이 없어요', 'No such order')}</h2>
    <p class="jt-muted">
      ${say(
        '다른 계정으로 주문했거나 주소가 잘못되었을 수 있어요. 주문 번호로도 찾을 수 있어요.',
        'It may belong to another account, or the address is wrong. You can also look it up by its number.',
      )}
    </p>
    ${wayOn()}
  </div>`

const meta: Meta<Args> = {
  title: 'Feedback/Empty',
  component: '.jt-empty',
  parameters: { kit },
  argTypes: { hasHeading: { control: 'boolean' } },
  args: { hasHeading: false },
  render: ({ hasHeading }) => (hasHeading ? missingOrder() : emptyCart()),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const WithHeading: Story = {
  parameters: about('페이지 전체가 비었을 때.', 'Where the whole page is empty.'),
  render: missingOrder,
}

/** Both, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => gridOf([emptyCart(), missingOrder()]),
}
