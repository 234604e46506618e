import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { openAtOnce, opener, question } from '../../.storybook/modals.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import './dialog.define.ts'
import type { JtDialog } from './dialog.ts'

const kit: KitPage = {
  status: 'beta',
  summary: [
    '답이 있어야 나아갈 수 있을 때 쪽을 가리고 묻습니다.',
    'Asks, over the page, what has to be answered before going on.',
  ],
  anatomy: [
    ['title', ['무엇을 묻는지', 'What is asked']],
    ['body', ['넘치면 이 자리가 밀립니다', 'The part that scrolls']],
    ['footer', ['버튼들', 'Buttons']],
  ],
  dos: [
    [
      '제목을 물음으로 쓰고, 버튼이 그 답이 되게 합니다.',
      'Make the title a question and the buttons its answers.',
    ],
    ['저장하지 않은 것이 있으면 cancel을 막고 묻습니다.', 'Prevent cancel to ask about what is not saved.'],
  ],
  donts: [['알리기만 할 때 쓰지 않습니다. 알림을 씁니다.', 'Don’t use it just to tell; use a toast.']],
  accessibility: [
    [
      '제목이 이름으로 읽히고, 뒤의 쪽은 쓸 수 없게 됩니다.',
      'The title is its name; the page behind is inert.',
    ],
    [
      'Esc가 닫고, 초점은 열었던 곳으로 돌아갑니다.',
      'Escape closes it; the focus goes back to where it came from.',
    ],
  ],
  html: inBoth(
    (word) => `<jt-dialog label="${word('주문을 취소할까요?', 'Cancel the order?')}">
  <p>${word('되돌릴 수 없어요.', 'This cannot be undone.')}</p>
  <jt-button slot="footer">${word('그대로 두기', 'Keep it')}</jt-button>
</jt-dialog>`,
  ),
  vue: `<jt-dialog :label="t('cancelTitle')" :open="isAsking" @close="isAsking = false">
  <p>{{ t('cancelText') }}</p>
  <jt-button slot="footer" @click="cancel">{{ t('cancel') }}</jt-button>
</jt-dialog>`,
}

type Args = Pick<JtDialog, 'label'>

const modal = ({ label }: Args): TemplateResult =>
  html`${opener()}<jt-dialog .label=${label}>${question()}</jt-dialog>`

const meta: Meta<Args> = {
  title: 'Feedback/Dialog',
  component: 'jt-dialog',
  parameters: { kit },
  argTypes: { label: { control: 'text' } },
  args: { label: '' },
  render: ({ label }) => modal({ label: label || say('주문을 취소할까요?', 'Cancel the order?') }),
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
