import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, inFocus } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './swatches.define.ts'
import type { JtSwatches, SwatchOption } from './swatches.ts'

type Args = Pick<JtSwatches, 'value' | 'disabled' | 'error'> & { kind: 'colours' | 'sizes' }

const kit: KitPage = {
  status: 'stable',
  summary: ['상품의 색이나 크기를 고릅니다.', 'Chooses the colour or the size of a product.'],
  anatomy: [
    ['label', ['무엇을 고르는지, 옆에 고른 것의 이름', 'What is chosen, and the name of the choice']],
    ['dot', ['swatch가 있는 것: 색 점', 'An option with a swatch: a dot']],
    ['pill', ['swatch가 없는 것: 이름', 'One without: its name']],
  ],
  dos: [
    ['색마다 사람이 부르는 이름을 줍니다.', 'Give each colour the name people call it.'],
    [
      '없는 것은 soldout으로 둡니다. 고를 수 있고 품절이라고 읽힙니다.',
      'Mark what is out of stock by soldout where the choice matters.',
    ],
  ],
  donts: [
    [
      '색이 상품과 다르면 점으로 보이지 않습니다.',
      'Don’t show a dot whose colour is not that of the product.',
    ],
  ],
  accessibility: [
    ['라디오 버튼이라서 화살표로 옮깁니다.', 'They are radio buttons: arrows move.'],
    ['색은 이름으로 읽힙니다.', 'A colour is read by its name.'],
  ],
  controls: { kind: ['색, 또는 크기', 'Colours or sizes'] },
  html: inBoth(
    (word) => `<jt-swatches label="${word('색상', 'Colour')}" name="color" value="navy"></jt-swatches>
<script type="module">
  document.querySelector('jt-swatches').options = [{ value: 'navy', label: '${word('네이비', 'Navy')}', swatch: '#22304f' }]
</script>`,
  ),
  vue: `<jt-swatches v-model="sku" :label="t('color')" name="color" :options.prop="options"></jt-swatches>`,
}

const colours = (): SwatchOption[] => [
  { value: 'navy', label: say('네이비', 'Navy'), swatch: '#22304f' },
  { value: 'moss', label: say('이끼', 'Moss'), swatch: '#6c7a4a', soldout: true },
  { value: 'cream', label: say('크림', 'Cream'), swatch: '#f4ead5' },
  { value: 'rust', label: say('녹빛', 'Rust'), swatch: '#b4552d' },
]
const sizes = (): SwatchOption[] =>
  ['230', '240', '250', '260'].map((value) => ({ value, label: value, soldout: value === '250' }))

const meta: Meta<Args> = {
  title: 'Commerce/Swatches',
  component: 'jt-swatches',
  parameters: { kit },
  argTypes: {
    kind: { control: 'inline-radio', options: ['colours', 'sizes'] },
    value: { control: 'text' },
    disabled: { control: 'boolean' },
    error: { control: 'text' },
  },
  args: { kind: 'colours', value: 'cream', disabled: false, error: '' },
  render: ({ kind, value, disabled, error }) =>
    html`<jt-swatches
      label=${kind === 'sizes' ? say('크기', 'Size') : say('색상', 'Colour')}
      name="variant"
      .value=${value}
      .error=${error}
      ?disabled=${disabled}
      .options=${kind === 'sizes' ? sizes() : colours()}
    ></jt-swatches>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Sizes: Story = { args: { kind: 'sizes', value: '240' } }

export const SoldOut: Story = {
  tags: ['state'],
  parameters: about(
    '지나간 줄이 품절을 말합니다. 색만으로 알리지 않습니다.',
    'A line says that it is sold out, not the colour alone.',
  ),
}

export const Disabled: Story = { tags: ['state'], args: { disabled: true } }

export const Mistaken: Story = {
  tags: ['state'],
  render: () =>
    html`<jt-swatches
      label=${say('색상', 'Colour')}
      name="variant"
      error=${say('색상을 골라 주세요', 'Choose a colour')}
      .options=${colours()}
    ></jt-swatches>`,
}

/** Dots and pills, chosen and sold out, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      html`<jt-swatches
        label=${say('색상', 'Colour')}
        name="a"
        value="cream"
        .options=${colours()}
      ></jt-swatches>`,
      html`<jt-swatches label=${say('크기', 'Size')} name="b" value="240" .options=${sizes()}></jt-swatches>`,
      inFocus(
        html`<jt-swatches
          label=${say('색상', 'Colour')}
          name="c"
          value="navy"
          .options=${colours()}
        ></jt-swatches>`,
      ),
    ]),
}
