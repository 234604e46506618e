import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import './alert.define.ts'
import type { JtAlert } from './alert.ts'

const kit: KitPage = {
  status: 'beta',
  summary: ['쪽 안에 남아 있는 알림.', 'A message that stays in the page.'],
  anatomy: [
    ['glyph', ['알림의 성격', 'Its tone']],
    ['heading', ['무슨 일인지', 'What happened']],
    ['message', ['왜, 그리고 무엇을 하면 되는지', 'Why, and what to do']],
    ['actions', ['도움이 되는 버튼', 'Buttons that help']],
  ],
  dos: [['무슨 일인지, 왜인지, 무엇을 하면 되는지를 씁니다.', 'Say what happened, why, and what to do.']],
  donts: [
    [
      'danger를 꾸밈으로 쓰지 않습니다. 읽던 것을 끊습니다.',
      'Don’t use danger for looks: it interrupts reading.',
    ],
  ],
  accessibility: [
    ['danger는 바로, 다른 것은 기다렸다가 읽힙니다.', 'Danger is read at once, the others wait.'],
    ['색만이 아니라 그림으로도 구별됩니다.', 'Tones differ by drawing, not by colour alone.'],
  ],
  html: inBoth(
    (word) => `<jt-alert variant="danger" heading="${word('결제하지 못했어요', 'The payment failed')}">
  ${word('카드 정보를 확인해 주세요.', 'Please check your card.')}
  <jt-button slot="actions" size="s">${word('다시 하기', 'Try again')}</jt-button>
</jt-alert>`,
  ),
  vue: `<jt-alert variant="danger" :heading="t('failed')">{{ t('checkCard') }}</jt-alert>`,
}

type Args = Pick<JtAlert, 'variant' | 'heading'>

const VARIANTS = ['info', 'success', 'warning', 'danger'] as const

const alert = ({ variant, heading }: Args): TemplateResult =>
  html`<jt-alert variant=${variant} .heading=${heading}
    >${say('카드 정보를 확인해 주세요.', 'Please check your card.')}<jt-button slot="actions" size="s"
      >${say('다시 하기', 'Try again')}</jt-button
    ></jt-alert
  >`

const meta: Meta<Args> = {
  title: 'Feedback/Alert',
  component: 'jt-alert',
  parameters: { kit },
  argTypes: { variant: { control: 'select', options: VARIANTS }, heading: { control: 'text' } },
  args: { variant: 'danger', heading: '' },
  render: ({ variant, heading }) =>
    alert({ variant, heading: heading || say('결제하지 못했어요', 'The payment failed') }),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const WithoutHeading: Story = {
  parameters: about('한 문장이면 제목이 없어도 됩니다.', 'One sentence needs no heading.'),
  render: ({ variant }) => alert({ variant, heading: '' }),
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf(
      VARIANTS.map((variant) => alert({ variant, heading: say('결제하지 못했어요', 'Payment failed') })),
    ),
}
