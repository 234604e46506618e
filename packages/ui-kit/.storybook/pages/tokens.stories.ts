import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { styleMap } from 'lit/directives/style-map.js'
import type { TokenRow } from '../../src/tokens/token-row.ts'
import { say } from '../words.ts'
import { contrastTable, worstContrast } from './contrast.ts'
import { palette, swatch } from './palette.ts'
import { THEMES, choicesOf, tokenPage, tokenRow, tokensOf } from './tokens.ts'

const meta: Meta = { title: 'Tokens', tags: ['!autodocs'] }
export default meta

type Story = StoryObj

function inThemes({ values, forced }: TokenRow): TemplateResult {
  return html`<dl class="kit-themes">
    ${THEMES.map(
      ([theme, words]) =>
        html`<div>
          <dt>${swatch(values[theme])}${say(...words)}</dt>
          <dd><code>${values[theme]}</code></dd>
        </div>`,
    )}
    ${
      forced &&
      html`<div>
        <dt>${say('강제 색상', 'Forced colours')}</dt>
        <dd><code>${forced}</code></dd>
      </div>`
    }
  </dl>`
}

const colourRow = (row: TokenRow): TemplateResult =>
  tokenRow(row, html`<div class="kit-stack">${inThemes(row)}${worstContrast(row)}${contrastTable(row)}</div>`)

export const Colours: Story = {
  render: () =>
    tokenPage({
      title: ['색', 'Colours'],
      lead: [
        '화면은 뜻으로 이름 붙인 색만 씁니다. 바탕이 정해진 색은 그 바탕 위의 대비를 검사합니다.',
        'Pages use colours named by their meaning only. A colour made for a ground is held to its contrast on it.',
      ],
      rows: tokensOf('color').map(colourRow),
    }),
}

const typeSample = ({ name, variable }: TokenRow): TemplateResult => {
  const property = name.startsWith('font.size')
    ? 'font-size'
    : name.startsWith('font.weight')
      ? 'font-weight'
      : ''
  return html`<p class="kit-type" style=${styleMap(property ? { [property]: `var(${variable})` } : {})}>
    ${say('오늘 산 것이 내일 옵니다', 'Bought today, here tomorrow')} <span lang="ko">가나다</span> Aa 012
  </p>`
}

export const Type: Story = {
  render: () =>
    tokenPage({
      title: ['글자', 'Type'],
      lead: [
        '한글은 낱말 사이에서만 줄이 바뀌고, 로마자는 그 말의 규칙을 따릅니다. 언어를 바꾸어 보세요.',
        'Korean breaks between words only; Latin text follows its own rules. Change the language to see it.',
      ],
      rows: tokensOf('font', 'line-height', 'letter-spacing', 'word-break', 'line-break').map((row) =>
        tokenRow(row, html`<div class="kit-stack">${typeSample(row)}${choicesOf(row)}</div>`),
      ),
    }),
}

const length = ({ variable }: TokenRow): TemplateResult =>
  html`<span class="kit-length" style=${styleMap({ '--kit-length': `var(${variable})` })}></span>`

const corner = ({ variable }: TokenRow): TemplateResult =>
  html`<span class="kit-corner" style=${styleMap({ 'border-radius': `var(${variable})` })}></span>`

const shadow = ({ variable }: TokenRow): TemplateResult =>
  html`<span
    class="kit-corner kit-corner--shadow"
    style=${styleMap({ 'box-shadow': `var(${variable})` })}
  ></span>`

const shown = (
  rows: readonly TokenRow[],
  show: (row: TokenRow) => TemplateResult,
): readonly TemplateResult[] =>
  rows.map((row) => tokenRow(row, html`<div class="kit-stack">${show(row)}${choicesOf(row)}</div>`))

export const SpaceAndShape: Story = {
  name: 'Space and shape',
  render: () =>
    tokenPage({
      title: ['간격과 모양', 'Space and shape'],
      lead: [
        '간격과 컨트롤의 높이는 밀도를 따릅니다. 누르는 자리는 빽빽할 때도 24픽셀 아래로 내려가지 않습니다.',
        'Space and the height of controls follow the density. What is pressed never gets smaller than 24 pixels.',
      ],
      rows: [
        ...shown(tokensOf('space', 'target', 'control', 'field-height', 'item-size'), length),
        ...shown(tokensOf('radius'), corner),
        ...shown(tokensOf('shadow'), shadow),
      ],
    }),
}

/** A press shows it wherever there is no pointer to hold above it. */
const mover = ({ variable, name }: TokenRow): TemplateResult =>
  html`<button class="kit-track" type="button" aria-label=${say(`${name} 움직여 보기`, `Move ${name}`)}>
    <span
      class="kit-runner"
      style=${styleMap(name === 'ease' ? {} : { '--kit-duration': `var(${variable})` })}
    ></span>
  </button>`

export const Motion: Story = {
  render: () =>
    tokenPage({
      title: ['움직임', 'Motion'],
      lead: [
        '칸 위에 가리키거나 초점을 두면 움직입니다. 움직임을 줄이는 설정에서는 모두 0이 됩니다.',
        'Point at a track or focus it to see it move. Where people ask for less motion, all of them are 0.',
      ],
      rows: shown(tokensOf('duration', 'ease'), mover),
    }),
}

export const Palette: Story = { render: palette }
