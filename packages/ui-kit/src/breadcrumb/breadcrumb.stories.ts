import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf, inFocus } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'

interface Args {
  readonly current: string
}

const kit: KitPage = {
  status: 'stable',
  summary: ['페이지가 어디에 있는지. CSS만으로 됩니다.', 'Where a page stands. It is CSS alone.'],
  anatomy: [
    ['nav', ['이름이 있는 nav', 'A nav with a name']],
    ['ol > li > a', ['위에 있는 페이지들', 'The pages above']],
    ['aria-current', ['페이지 자신, 링크 없이', 'The page itself, no link']],
  ],
  dos: [['제목 위에 둡니다.', 'Put it above the heading.']],
  donts: [
    [
      '지나온 길을 보이지 않습니다. 그것은 뒤로 가기입니다.',
      'Don’t show where people came from: that is going back.',
    ],
  ],
  accessibility: [
    ['nav에 aria-label을 줍니다.', 'Give the nav an aria-label.'],
    [
      '꺾쇠는 읽히지 않고, 오른쪽에서 쓰는 글에서 뒤집힙니다.',
      'The marks are not read, and turn round in writing from the right.',
    ],
  ],
  controls: { current: ['지금 페이지의 이름', 'What the page itself is called'] },
  html: inBoth(
    (word) => `<nav class="jt-breadcrumb" aria-label="${word('현재 위치', 'You are here')}">
  <ol>
    <li><a href="/ko">${word('홈', 'Home')}</a></li>
    <li><a href="/ko/c/kitchen">${word('주방', 'Kitchen')}</a></li>
    <li aria-current="page">${word('도자기 머그', 'Stoneware mug')}</li>
  </ol>
</nav>`,
  ),
  vue: `<nav class="jt-breadcrumb" :aria-label="t('breadcrumb')">
  <ol>
    <li v-for="page in above" :key="page.path"><a :href="href(page.path)">{{ page.name }}</a></li>
    <li aria-current="page">{{ name }}</li>
  </ol>
</nav>`,
  classes: [
    ['.jt-breadcrumb', ['nav에, 또는 jt-breadcrumb 안에 nav를', 'On the nav, or a nav inside jt-breadcrumb']],
  ],
}

const trail = (current: string, label: string): TemplateResult =>
  html`<nav class="jt-breadcrumb" aria-label=${label}>
    <ol>
      <li><a href="#home">${say('홈', 'Home')}</a></li>
      <li><a href="#kitchen">${say('주방', 'Kitchen')}</a></li>
      <li aria-current="page">${current}</li>
    </ol>
  </nav>`

const mugName = (): string => say('도자기 머그', 'Stoneware mug')

const meta: Meta<Args> = {
  title: 'Navigation/Breadcrumb',
  component: 'jt-breadcrumb',
  parameters: { kit },
  argTypes: { current: { control: 'text' } },
  args: { current: '' },
  render: ({ current }) => trail(current || mugName(), say('현재 위치', 'You are here')),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Long: Story = {
  tags: ['state'],
  parameters: about('긴 이름은 다음 줄로 이어집니다.', 'A long name goes on in the next line.'),
  render: () =>
    html`<div style="inline-size: 18rem; max-inline-size: 100%">
      ${trail(
        say(
          '아침마다 손이 가는, 물레로 빚은 도자기 머그',
          'Hand-thrown stoneware mug for every single morning',
        ),
        say('긴 위치', 'A long way'),
      )}
    </div>`,
}

/** At rest, under the pointer and with focus, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      trail(mugName(), say('위치', 'Place')),
      html`<div class="pseudo-hover-all">${trail(mugName(), say('위치, 가리킴', 'Place, hover'))}</div>`,
      inFocus(trail(mugName(), say('위치, 초점', 'Place, focus'))),
    ]),
}
