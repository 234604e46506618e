import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow, inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './chip.define.ts'
import type { JtChip } from './chip.ts'

type Args = Pick<JtChip, 'selected' | 'removable' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '켜고 끄는 거르개, 또는 떼어 낼 수 있는 조건.',
    'A filter to switch on and off, or a condition to take away.',
  ],
  anatomy: [
    ['mark', ['켜졌다는 표시', 'Says that it is on']],
    ['text', ['조건의 이름', 'The name of the condition']],
    ['cross', ['떼어 낼 수 있다는 표시', 'Says that it can be taken away']],
  ],
  dos: [
    ['여럿이면 jt-chip-group에 넣습니다.', 'Put several into a jt-chip-group.'],
    [
      '건 조건은 결과 위에 removable로 보입니다.',
      'Show the conditions in force above the results, as removable ones.',
    ],
  ],
  donts: [
    [
      '눌러서 어디로 가거나 무언가를 하는 데 쓰지 않습니다.',
      'Don’t use it to go somewhere or to do something.',
    ],
  ],
  accessibility: [
    [
      '켜졌는지가 색만이 아니라 표시와 상태로 알려집니다.',
      'On is told by a mark and a state, not by colour alone.',
    ],
    [
      'removable은 “지우기”까지 읽히고, Delete로도 떼어집니다.',
      'A removable one is read with “remove”; Delete takes it away too.',
    ],
  ],
  html: inBoth(
    (word) => `<jt-chip value="organic">${word('유기농', 'Organic')}</jt-chip>
<jt-chip value="under-30000" removable>${word('3만원 이하', 'Under ₩30,000')}</jt-chip>`,
  ),
  vue: `<jt-chip :selected="isOrganic" value="organic" @change="isOrganic = $event.target.selected">
  {{ t('organic') }}
</jt-chip>`,
}

const text = (): string => say('유기농', 'Organic')

const meta: Meta<Args> = {
  title: 'Controls/Chip',
  component: 'jt-chip',
  parameters: { kit },
  argTypes: {
    selected: { control: 'boolean' },
    removable: { control: 'boolean' },
    disabled: { control: 'boolean' },
  },
  args: { selected: false, removable: false, disabled: false },
  render: ({ selected, removable, disabled }) =>
    html`<jt-chip value="organic" .selected=${selected} ?removable=${removable} ?disabled=${disabled}
      >${text()}</jt-chip
    >`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Removable: Story = {
  parameters: about('조건을 떼어 내는 것은 화면의 일입니다.', 'The page takes the condition away.'),
  render: () =>
    gridRow(
      html`<jt-chip value="organic" removable>${text()}</jt-chip>`,
      html`<jt-chip value="cheap" removable>${say('3만원 이하', 'Under $30')}</jt-chip>`,
    ),
}

export const Selected: Story = {
  tags: ['state'],
  render: () => html`<jt-chip value="organic" .selected=${true}>${text()}</jt-chip>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(
        inEveryState(() => html`<jt-chip value="a">${text()}</jt-chip>`),
        html`<jt-chip disabled>${text()}</jt-chip>`,
      ),
      gridRow(
        inEveryState(() => html`<jt-chip value="a" .selected=${true}>${text()}</jt-chip>`),
        html`<jt-chip .selected=${true} disabled>${text()}</jt-chip>`,
      ),
      gridRow(inEveryState(() => html`<jt-chip value="a" removable>${text()}</jt-chip>`)),
    ]),
}
