import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'

const kit: KitPage = {
  status: 'stable',
  summary: [
    '들리지만 보이지 않는 말. CSS만으로 됩니다.',
    'Words that are heard and not seen. They are CSS alone.',
  ],
  anatomy: [['text', ['눈으로는 모양이 이미 말하는 것', 'What the look says already to those who see']]],
  dos: [
    ['모양으로만 전하는 것을 말로 더합니다.', 'Put into words what only the look tells.'],
    ['낱말의 차례를 소리 내어 읽어 봅니다.', 'Read it aloud: the order of words matters.'],
  ],
  donts: [['보는 사람에게도 필요한 말을 숨기지 않습니다.', 'Don’t hide what those who see need too.']],
  accessibility: [
    ['안의 링크나 버튼이 초점을 받으면 보입니다.', 'It is seen while a link or button in it has the focus.'],
  ],
  html: inBoth(
    (word) =>
      `<a href="/ko/cart">3 <span class="jt-visually-hidden">${word('개 담긴 장바구니', 'in your cart')}</span></a>`,
  ),
  vue: `<span class="jt-visually-hidden">{{ t('loading') }}</span>`,
  classes: [['.jt-visually-hidden', ['jt-visually-hidden과 같습니다', 'The same as jt-visually-hidden']]],
}

const meta: Meta = {
  title: 'Display/Visually hidden',
  component: 'jt-visually-hidden',
  parameters: { kit },
  render: () =>
    html`<p>
      ${say('이 점 사이에 들리는 말이 있어요:', 'There are words between these marks:')} ·
      <jt-visually-hidden>${say('들리는 말', 'heard words')}</jt-visually-hidden> ·
    </p>`,
}
export default meta

export const Default: StoryObj = {}

/** With something focused inside, for the visual comparison. */
export const Grid: StoryObj = {
  tags: ['state', 'visual'],
  parameters: about('보이지 않는 것은 자리를 차지하지 않습니다.', 'What is hidden takes no room.'),
  render: () =>
    html`<p class="jt-cluster">
      <span>${say('앞', 'Before')}</span><jt-visually-hidden>${say('사이', 'between')}</jt-visually-hidden
      ><span>${say('뒤', 'after')}</span>
    </p>`,
}
