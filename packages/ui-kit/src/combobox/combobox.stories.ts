import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { inEveryState } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import '../icon/icon.define.ts'
import './combobox.define.ts'
import type { JtCombobox } from './combobox.ts'
import type { ComboboxOption } from './options.ts'

type Args = Pick<JtCombobox, 'hint' | 'error' | 'loading' | 'disabled'>

const kit: KitPage = {
  status: 'stable',
  summary: [
    '쓰는 동안 화면이 제안을 주는 칸. 검색에 씁니다.',
    'A field with suggestions that the page gives while people type. For search.',
  ],
  anatomy: [
    ['box', ['쓰는 자리', 'Where people type']],
    ['list', ['제안, 묶음마다 이름이 있습니다', 'Suggestions, in groups with a name']],
    ['option', ['그림, 이름, 가격', 'Picture, name, price']],
    ['note', ['찾는 중이거나 없다는 말', 'Says that it is searching, or found nothing']],
  ],
  dos: [
    ['제안은 여덟 개까지가 읽기 좋습니다.', 'Up to eight suggestions are easy to read.'],
    ['input을 듣고 options를 새 배열로 줍니다.', 'Listen to input and set options to a new array.'],
  ],
  donts: [
    [
      '목록에 없는 말도 찾을 수 있어야 합니다. 막지 않습니다.',
      'Don’t refuse words that are not in the list.',
    ],
  ],
  accessibility: [
    [
      '위아래 화살표가 제안을 고르고, Enter가 정하고, Esc가 닫습니다.',
      'Arrow keys choose, Enter takes, Escape closes.',
    ],
    ['제안이 몇 개인지 읽힙니다.', 'The number of suggestions is announced.'],
    ['초점은 늘 칸에 있습니다.', 'The focus stays in the field.'],
  ],
  html: inBoth(
    (
      word,
    ) => `<jt-combobox label="${word('검색', 'Search')}" name="q" emptytext="${word('결과가 없어요', 'Nothing found')}"></jt-combobox>
<script type="module">
  const field = document.querySelector('jt-combobox')
  field.addEventListener('input', () => {
    field.options = [{ value: 'tea', label: field.value + ' ${word('찻주전자', 'teapot')}' }]
  })
</script>`,
  ),
  vue: `<jt-combobox
  v-model="words"
  :label="t('search')"
  :emptytext="t('nothing')"
  :options.prop="suggestions"
  :loading="isLoading"
  @jt-choose="open($event.detail)"
/>`,
}

function suggestions(): readonly ComboboxOption[] {
  const words = say('찾는 말', 'Words')
  const products = say('상품', 'Products')
  return [
    { value: 'tea', label: say('녹차', 'Green tea'), group: words },
    { value: 'teapot', label: say('찻주전자', 'Teapot'), group: words },
    { value: '1', label: say('백자 찻주전자', 'White porcelain teapot'), group: products, detail: '₩58,000' },
    { value: '2', label: say('제주 녹차 50g', 'Jeju green tea, 50 g'), group: products, detail: '₩18,000' },
  ]
}

const meta: Meta<Args> = {
  title: 'Controls/Combobox',
  component: 'jt-combobox',
  parameters: { kit },
  argTypes: {
    hint: { control: 'text' },
    error: { control: 'text' },
    loading: { control: 'boolean' },
    disabled: { control: 'boolean' },
  },
  args: { hint: '', error: '', loading: false, disabled: false },
  render: ({ hint, error, loading, disabled }) =>
    html`<jt-combobox
      label=${say('검색', 'Search')}
      emptytext=${say('결과가 없어요', 'Nothing found')}
      .options=${suggestions()}
      .hint=${hint}
      .error=${error}
      ?loading=${loading}
      ?disabled=${disabled}
      ><jt-icon slot="start" name="search"></jt-icon
    ></jt-combobox>`,
}
export default meta

type Story = StoryObj<Args>

const typed = async (canvas: HTMLElement): Promise<void> => {
  const field = canvas.querySelector('jt-combobox')
  const box = field?.shadowRoot?.querySelector('input')
  await field?.updateComplete
  box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  await field?.updateComplete
}

export const Default: Story = {}

export const Open: Story = {
  tags: ['state', 'visual', 'whole-page'],
  parameters: about('쓰고 나면 이렇게 열립니다.', 'This is how it opens while people type.'),
  render: () =>
    html`<div class="kit-room">
      <jt-combobox
        label=${say('검색', 'Search')}
        value=${say('차', 'tea')}
        .options=${suggestions()}
      ></jt-combobox>
    </div>`,
  play: ({ canvasElement }) => typed(canvasElement),
}

export const NothingFound: Story = {
  tags: ['state', 'whole-page'],
  render: () =>
    html`<div class="kit-room">
      <jt-combobox
        label=${say('검색', 'Search')}
        value="xyz"
        emptytext=${say('결과가 없어요', 'Nothing found')}
      ></jt-combobox>
    </div>`,
  play: ({ canvasElement }) => typed(canvasElement),
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => {
    const label = say('검색', 'Search')
    const value = say('녹차', 'Green tea')
    return html`<div class="kit-columns">
      ${inEveryState(() => html`<jt-combobox label=${label} value=${value}></jt-combobox>`)}
      <jt-combobox
        label=${label}
        error=${say('두 글자 이상 적어 주세요.', 'Two letters or more.')}
      ></jt-combobox>
      <jt-combobox label=${label} value=${value} disabled></jt-combobox>
    </div>`
  },
}
