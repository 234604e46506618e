import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf, gridRow, inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './chip-group.define.ts'
import type { JtChipGroup } from './chip-group.ts'

type Args = Pick<JtChipGroup, 'multiple' | 'hint' | 'error' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: ['거르개 칩 여럿을 하나의 값으로 묶습니다.', 'Several filter chips as one value.'],
  anatomy: [
    ['label', ['무엇을 거르는지', 'What is filtered by']],
    ['chips', ['jt-chip들', 'The jt-chip elements']],
  ],
  dos: [
    [
      '여럿을 고를 수 있으면 multiple을 켭니다. 값은 배열입니다.',
      'Turn multiple on where several can be chosen: the value is an array.',
    ],
    ['건 조건은 removable 칩으로 모아 둡니다.', 'Gather the conditions in force as removable chips.'],
  ],
  donts: [
    [
      '칩 하나하나의 change를 듣지 않습니다. 묶음이 알립니다.',
      'Don’t listen to single chips: the group tells.',
    ],
  ],
  accessibility: [
    ['Tab으로도 화살표로도 옮겨 다닙니다.', 'Tab and the arrow keys move between chips.'],
    ['칩이 사라져도 초점은 옆 칩으로 갑니다.', 'When a chip goes, the focus stays in the row.'],
  ],
  html: inBoth(
    (word) => `<jt-chip-group label="${word('색상', 'Colour')}" name="color" multiple>
  <jt-chip value="navy">${word('남색', 'Navy')}</jt-chip>
  <jt-chip value="pink">${word('분홍', 'Pink')}</jt-chip>
</jt-chip-group>`,
  ),
  vue: `<jt-chip-group v-model="colors" :label="t('color')" multiple>
  <jt-chip v-for="{ value, label } in options" :key="value" :value="value">{{ label }}</jt-chip>
</jt-chip-group>`,
}

const label = (): string => say('색상', 'Colour')
const chips = (isChosen = false): TemplateResult =>
  html`<jt-chip value="navy" ?selected=${isChosen}>${say('남색', 'Navy')}</jt-chip>
    <jt-chip value="pink">${say('분홍', 'Pink')}</jt-chip>
    <jt-chip value="white" disabled>${say('하양', 'White')}</jt-chip>`

const meta: Meta<Args> = {
  title: 'Controls/Chip group',
  component: 'jt-chip-group',
  parameters: { kit },
  argTypes: {
    multiple: { control: 'boolean' },
    hint: { control: 'text' },
    error: { control: 'text' },
    disabled: { control: 'boolean' },
  },
  args: { multiple: false, hint: '', error: '', disabled: false },
  render: ({ multiple, hint, error, disabled }) =>
    html`<jt-chip-group
      label=${label()}
      ?multiple=${multiple}
      .hint=${hint}
      .error=${error}
      ?disabled=${disabled}
      >${chips()}</jt-chip-group
    >`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Multiple: Story = {
  parameters: about('여럿을 함께 고릅니다.', 'Several can be chosen together.'),
  render: () => html`<jt-chip-group label=${label()} multiple>${chips(true)}</jt-chip-group>`,
}

export const Removable: Story = {
  parameters: about('누르면 값에서 빠지고 숨습니다.', 'A press takes it out of the value and hides it.'),
  render: () =>
    html`<jt-chip-group label=${say('건 조건', 'Filters in force')} multiple>
      <jt-chip value="navy" removable>${say('남색', 'Navy')}</jt-chip>
      <jt-chip value="cheap" removable>${say('3만원 이하', 'Under $30')}</jt-chip>
    </jt-chip-group>`,
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(inEveryState(() => html`<jt-chip-group label=${label()}>${chips(true)}</jt-chip-group>`)),
      gridRow(
        html`<jt-chip-group label=${label()} disabled>${chips(true)}</jt-chip-group>`,
        html`<jt-chip-group
          label=${label()}
          required
          error=${say('하나를 골라 주세요.', 'Please choose one.')}
          >${chips()}</jt-chip-group
        >`,
      ),
    ]),
}
