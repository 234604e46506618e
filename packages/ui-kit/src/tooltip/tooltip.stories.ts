import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import '../button/button.define.ts'
import '../icon/icon.define.ts'
import './tooltip.define.ts'

const kit: KitPage = {
  status: 'beta',
  summary: [
    '가리키거나 초점이 가면 보이는 짧은 설명.',
    'A few words seen while a control is pointed at or focused.',
  ],
  anatomy: [['words', ['글자만. 누를 것은 없습니다', 'Text alone; nothing to press']]],
  dos: [['아이콘만 있는 버튼을 더 설명할 때 씁니다.', 'Use it to say more about a button of an icon alone.']],
  donts: [
    [
      '꼭 알아야 하는 말을 넣지 않습니다. 손가락으로는 볼 수 없습니다.',
      'Don’t put in what people need: it cannot be seen by touch.',
    ],
    ['버튼 이름을 되풀이하지 않습니다.', 'Don’t repeat the name of the button.'],
  ],
  accessibility: [
    ['이름 뒤에 설명으로 읽힙니다.', 'It is read after the name, as a description.'],
    [
      'Esc로 치우고, 그 위로 옮겨 가도 남습니다.',
      'Escape puts it away; it stays while the pointer is on it.',
    ],
  ],
  html: inBoth(
    (
      word,
    ) => `<jt-button id="wish" label="${word('찜하기', 'Save')}"><jt-icon name="heart"></jt-icon></jt-button>
<jt-tooltip for="wish">${word('로그인하면 모아 볼 수 있어요', 'Sign in to see all you saved')}</jt-tooltip>`,
  ),
  vue: `<jt-button :label="t('save')"><jt-icon name="heart" /></jt-button>
<jt-tooltip>{{ t('saveHint') }}</jt-tooltip>`,
}

const tooltip = (): TemplateResult =>
  html`<div class="kit-room">
    <jt-button label=${say('찜하기', 'Save')}><jt-icon name="heart"></jt-icon></jt-button
    ><jt-tooltip>${say('로그인하면 모아 볼 수 있어요', 'Sign in to see all you saved')}</jt-tooltip>
  </div>`

const meta: Meta = {
  title: 'Feedback/Tooltip',
  component: 'jt-tooltip',
  parameters: { kit },
  render: tooltip,
}
export default meta

type Story = StoryObj

export const Default: Story = {
  parameters: about('버튼을 가리키거나 Tab으로 가 보세요.', 'Point at the button, or Tab to it.'),
}

export const Open: Story = {
  tags: ['state', 'visual', 'whole-page'],
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('jt-tooltip')
    const source = canvasElement.querySelector('jt-button')
    await element?.updateComplete
    if (source) element?.showPopover({ source })
  },
}
