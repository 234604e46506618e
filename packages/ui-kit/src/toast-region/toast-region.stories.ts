import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import './toast-region.define.ts'
import type { JtToastRegion, Toast } from './toast-region.ts'

const kit: KitPage = {
  status: 'beta',
  summary: ['방금 한 일이 어떻게 되었는지 잠깐 알립니다.', 'Says for a moment how what was just done went.'],
  anatomy: [
    ['tone', ['알림의 성격을 보이는 그림', 'A drawing of its tone']],
    ['message', ['한 문장', 'One sentence']],
    ['action', ['되돌리기처럼 할 수 있는 일 하나', 'One thing to do, such as undo']],
    ['close', ['닫기', 'Close']],
  ],
  dos: [['한 문장으로 씁니다. 할 일은 하나까지.', 'One sentence, at most one action.']],
  donts: [
    ['꼭 읽어야 하는 것을 넣지 않습니다. 사라집니다.', 'Don’t put in what must be read: it goes away.'],
  ],
  accessibility: [
    [
      '나타나면 읽히고, 가리키거나 초점이 있는 동안 남습니다.',
      'It is announced, and stays while it is pointed at or focused.',
    ],
    ['초점이 있을 때 Esc가 닫습니다.', 'Escape closes it while it has the focus.'],
  ],
  html: inBoth(
    (word) => `<jt-toast-region></jt-toast-region>
<script type="module">
  document.querySelector('jt-toast-region').show({ message: '${word('장바구니에 담았어요', 'Added to your cart')}', variant: 'success' })
</script>`,
  ),
  vue: `platform.page.toast({ message: t('added'), variant: 'success' })`,
}

const toasts = (): readonly Toast[] => [
  { message: say('장바구니에 담았어요', 'Added to your cart'), variant: 'success' },
  { message: say('쿠폰은 내일부터 쓸 수 있어요', 'The coupon is valid from tomorrow') },
  {
    message: say('저장하지 못했어요', 'Could not be saved'),
    variant: 'danger',
    action: { label: say('다시', 'Retry') },
  },
]

function showAll(region: JtToastRegion | null | undefined): void {
  toasts().forEach((toast) => region?.show(toast))
}

const region = (): TemplateResult =>
  html`<jt-button
      @click=${(event: Event) => {
        if (event.currentTarget instanceof Element)
          showAll(event.currentTarget.parentElement?.querySelector('jt-toast-region'))
      }}
      >${say('알리기', 'Tell')}</jt-button
    ><jt-toast-region></jt-toast-region>`

const meta: Meta = {
  title: 'Feedback/Toast',
  component: 'jt-toast-region',
  parameters: { kit },
  render: region,
}
export default meta

type Story = StoryObj

export const Default: Story = {
  parameters: about('버튼을 누르세요.', 'Press the button.'),
}

export const Shown: Story = {
  tags: ['state', 'visual', 'whole-page'],
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('jt-toast-region')
    await element?.updateComplete
    showAll(element)
    await element?.updateComplete
    // As if pointed at: they stay.
    element?.shadowRoot?.querySelector('.toast')?.dispatchEvent(new PointerEvent('pointerenter'))
  },
}
