import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './steps.define.ts'
import type { JtSteps, Step } from './steps.ts'

const kit: KitPage = {
  status: 'beta',
  summary: ['여러 걸음 가운데 어디에 있는지.', 'Where people are on a way of several steps.'],
  anatomy: [
    ['mark', ['번호, 끝났으면 표시', 'A number, or a tick when it is done']],
    ['text', ['걸음의 이름', 'The name of the step']],
    ['line', ['걸음을 잇는 줄', 'Joins the steps']],
  ],
  dos: [['돌아갈 수 있는 걸음에 href를 줍니다.', 'Give an href to a step people can go back to.']],
  donts: [['다섯 걸음을 넘기지 않습니다.', 'Don’t have more than five steps.']],
  accessibility: [
    [
      '지금 걸음이 aria-current로, 끝난 걸음이 “완료”로 읽힙니다.',
      'The current step is read as such, past ones as done.',
    ],
  ],
  html: inBoth(
    (
      word,
    ) => `<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-steps>
  <nav aria-label="${word('주문 단계', 'Checkout')}">
    <ol role="list">
      <li data-state="done"><a href="/ko/checkout/address">${word('주소', 'Address')}<span class="jt-visually-hidden">${word(', 완료', ', done')}</span></a></li>
      <li data-state="current" aria-current="step"><span>${word('결제', 'Payment')}</span></li>
      <li data-state="todo"><span>${word('확인', 'Review')}</span></li>
    </ol>
  </nav>
</jt-steps>

<jt-steps id="checkout" label="${word('주문 단계', 'Checkout')}"></jt-steps>
<script type="module">
  document.querySelector('#checkout').steps = [
    { label: '${word('주소', 'Address')}', state: 'done', href: '/ko/checkout/address' },
    { label: '${word('결제', 'Payment')}', state: 'current' },
  ]
</script>`,
  ),
  vue: `<jt-steps :label="t('steps')" :steps.prop="steps" />`,
}

type Args = Pick<JtSteps, 'label'>

const STATES = ['todo', 'current', 'done'] as const

function way(current: number): readonly Step[] {
  const labels = [
    say('주소', 'Address'),
    say('배송', 'Shipping'),
    say('결제', 'Payment'),
    say('확인', 'Review'),
  ]
  return labels.map((label, place) => {
    const state = STATES[Math.sign(current - place) + 1] ?? 'todo'
    return state === 'done' ? { label, state, href: '#back' } : { label, state }
  })
}

const steps = (current: number, label = say('주문 단계', 'Checkout')): TemplateResult =>
  html`<jt-steps label=${label} .steps=${way(current)}></jt-steps>`

const meta: Meta<Args> = {
  title: 'Navigation/Steps',
  component: 'jt-steps',
  parameters: { kit },
  argTypes: { label: { control: 'text' } },
  args: { label: '' },
  render: ({ label }) => steps(1, label || undefined),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const First: Story = {
  tags: ['state'],
  parameters: about('아직 돌아갈 곳이 없습니다.', 'Nowhere to go back to yet.'),
  render: () => steps(0),
}

export const Written: Story = {
  tags: ['state'],
  parameters: about(
    '페이지가 쓴 단계는 스크립트 없이 보입니다.',
    'Steps that the page has written need no script.',
  ),
  render: () =>
    html`<jt-steps>
      <nav aria-label=${say('주문 단계, 페이지가 쓴 것', 'Checkout, written by the page')}>
        <ol role="list">
          <li data-state="done">
            <a href="#back"
              >${say('주소', 'Address')}<span class="jt-visually-hidden">, ${say('완료', 'Done')}</span></a
            >
          </li>
          <li data-state="current" aria-current="step"><span>${say('결제', 'Payment')}</span></li>
          <li data-state="todo"><span>${say('확인', 'Review')}</span></li>
        </ol>
      </nav>
    </jt-steps>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => gridOf([0, 1, 3].map((current) => steps(current, String(current)))),
}
