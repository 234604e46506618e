import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { say, type Words } from '../words.ts'

const meta: Meta = { title: 'Introduction', tags: ['!autodocs'] }
export default meta

const TOOLBAR: readonly Words[] = [
  [
    '테마: 밝게, 어둡게, 고대비, 기기의 설정대로.',
    'Theme: light, dark, high contrast, or as the system says.',
  ],
  ['밀도: 넉넉하게, 빽빽하게.', 'Density: comfortable or compact.'],
  ['방향: 왼쪽부터, 오른쪽부터.', 'Direction: left to right, or right to left.'],
  [
    '언어: 한국어, 영어. 글의 길이가 다르니 둘 다 보세요.',
    'Language: Korean or English. Lengths differ, so look at both.',
  ],
  ['가상 상태: 가리킴, 초점, 누름을 켭니다.', 'Pseudo-states: turns hover, focus and press on.'],
]

const PLACES: readonly (readonly [path: string, name: Words, what: Words])[] = [
  [
    '/story/tokens--colours',
    ['토큰', 'Tokens'],
    [
      '색, 글자, 간격, 움직임; 이름을 눌러 복사합니다.',
      'Colour, type, space, motion; press a name to copy it.',
    ],
  ],
  [
    '/story/status--elements',
    ['상태', 'Status'],
    ['무엇이 있고 어디까지 되었는지.', 'What there is, and how far it is.'],
  ],
  [
    '/story/screens--home',
    ['화면', 'Screens'],
    ['요소만으로 만든 홈, 상품, 장바구니.', 'Home, product and cart, made of the elements alone.'],
  ],
]

const RULES: readonly Words[] = [
  [
    '토큰에 없는 값이 필요하면 화면이 아니라 토큰을 고칩니다.',
    'Where a value is missing, change the tokens, not the screen.',
  ],
  [
    '이름이 있는 요소를 먼저 찾고, 없을 때 새로 그립니다.',
    'Look for an element first; draw a new one when there is none.',
  ],
  [
    '색만으로 뜻을 나르지 않습니다. 고대비와 강제 색상에서도 봅니다.',
    'Never let colour alone carry a meaning: look at high contrast too.',
  ],
  ['휴대전화 390픽셀에서 먼저 봅니다.', 'Look at a phone of 390 pixels first.'],
]

const list = (items: readonly Words[]): TemplateResult =>
  html`<ul>
    ${items.map((words) => html`<li>${say(...words)}</li>`)}
  </ul>`

export const Welcome: StoryObj = {
  render: () =>
    html`<article class="kit-page">
      <h1>${say('장터의 디자인 시스템', 'The design system of Jangteo')}</h1>
      <p class="kit-summary">
        ${say(
          '가게의 화면은 모두 여기 있는 요소로 만듭니다. 여기 보이는 것이 가게에 보이는 것입니다.',
          'Every screen of the shop is made of what is here. What you see here is what the shop shows.',
        )}
      </p>
      <h2>${say('어디에 무엇이', 'What is where')}</h2>
      <ul>
        ${PLACES.map(
          ([path, name, what]) =>
            html`<li><a href="./?path=${path}" target="_top">${say(...name)}</a>: ${say(...what)}</li>`,
        )}
      </ul>
      <h2>${say('위쪽 도구', 'The toolbar')}</h2>
      ${list(TOOLBAR)}
      <h2>${say('네 가지 약속', 'Four rules')}</h2>
      ${list(RULES)}
      <h2>${say('바꾸고 싶다면', 'To change something')}</h2>
      <p>
        ${say(
          '토큰은 packages/ui-kit/src/tokens의 JSON이고 Figma로 가져갈 수 있습니다. 요소마다 상태와 하고 말 것이 그 쪽에 있습니다.',
          'Tokens are JSON in packages/ui-kit/src/tokens and can be taken into Figma. Each element’s page has its status, and what to do and not to do.',
        )}
      </p>
    </article>`,
}
