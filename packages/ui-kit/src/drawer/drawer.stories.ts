import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { openAtOnce, opener, question } from '../../.storybook/modals.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import './drawer.define.ts'
import type { JtDrawer } from './drawer.ts'

const kit: KitPage = {
  status: 'beta',
  summary: [
    '화면 가장자리에서 나오는 대화 상자. 장바구니나 거르개에 씁니다.',
    'A dialog from an edge of the screen, for a cart or filters.',
  ],
  anatomy: [
    ['title', ['무엇이 들어 있는지', 'What is in it']],
    ['body', ['넘치면 이 자리가 밀립니다', 'The part that scrolls']],
    ['footer', ['버튼들', 'Buttons']],
  ],
  dos: [['휴대전화에서는 bottom이 손에 가깝습니다.', 'On a phone, bottom is near the thumb.']],
  donts: [['한 번 더 다른 서랍을 열지 않습니다.', 'Don’t open another drawer from it.']],
  accessibility: [
    ['jt-dialog와 같고, 옆을 눌러도 닫힙니다.', 'As jt-dialog; a press beside it closes it too.'],
    ['오른쪽에서 쓰는 글에서는 자리가 뒤집힙니다.', 'Its sides follow the direction of the text.'],
  ],
  html: inBoth(
    (word) => `<jt-drawer label="${word('거르개', 'Filters')}" side="bottom">
  …
  <jt-button slot="footer" variant="primary" block>${word('결과 보기', 'Show results')}</jt-button>
</jt-drawer>`,
  ),
  vue: `<jt-drawer :label="t('filters')" side="end" :open="isOpen" @close="isOpen = false">…</jt-drawer>`,
}

type Args = Pick<JtDrawer, 'label' | 'side'>

const modal = ({ label, side }: Args): TemplateResult =>
  html`${opener()}<jt-drawer .label=${label} side=${side}>${question()}</jt-drawer>`

const meta: Meta<Args> = {
  title: 'Feedback/Drawer',
  component: 'jt-drawer',
  parameters: { kit },
  argTypes: { label: { control: 'text' }, side: { control: 'select', options: ['start', 'end', 'bottom'] } },
  args: { label: '', side: 'end' },
  render: ({ label, side }) => modal({ label: label || say('주문 취소', 'Cancel the order'), side }),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {
  parameters: about('버튼을 누르세요.', 'Press the button.'),
}

export const Open: Story = {
  tags: ['state', 'visual', 'whole-page'],
  play: openAtOnce,
}
