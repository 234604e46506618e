import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'

const kit: KitPage = {
  status: 'stable',
  summary: [
    '되풀이되는 머리를 건너뛰는 첫 링크. CSS만으로 됩니다.',
    'The first link of a page, past what is the same on every page. It is CSS alone.',
  ],
  anatomy: [['a', ['본문의 id로 가는 링크', 'A link to the id of the main part']]],
  dos: [
    ['페이지에서 맨 먼저 초점을 받게 합니다.', 'Make it the first thing that takes the focus.'],
    ['본문에 tabindex="-1"을 줍니다.', 'Give the main part tabindex="-1".'],
  ],
  donts: [
    [
      'display: none으로 숨기지 않습니다. 초점을 받지 못합니다.',
      'Don’t hide it by display: none: it would take no focus.',
    ],
  ],
  accessibility: [['초점을 받으면 보입니다.', 'It is seen while it has the focus.']],
  html: inBoth(
    (word) => `<a class="jt-skip-link" href="#main">${word('본문으로 건너뛰기', 'Skip to content')}</a>
…
<main id="main" tabindex="-1">…</main>`,
  ),
  vue: `<a class="jt-skip-link" href="#main">{{ t('skip') }}</a>`,
  classes: [
    ['.jt-skip-link', ['초점을 받을 때만 보이는 링크', 'A link that is seen while it has the focus']],
  ],
}

const page = (): TemplateResult =>
  html`<div style="position: relative; min-block-size: 5rem; contain: paint; transform: translate(0)">
    <a class="jt-skip-link" href="#skip-link-main">${say('본문으로 건너뛰기', 'Skip to content')}</a>
    <p id="skip-link-main" tabindex="-1">
      ${say('Tab을 누르면 링크가 나타나요.', 'Press Tab, and the link appears.')}
    </p>
  </div>`

const meta: Meta = {
  title: 'Navigation/Skip link',
  component: '.jt-skip-link',
  parameters: { kit },
  render: page,
}
export default meta

export const Default: StoryObj = {}

/** With the focus, for the visual comparison. */
export const Grid: StoryObj = {
  tags: ['state', 'visual'],
  parameters: about('초점을 받은 모습.', 'As it looks with the focus.'),
  globals: { pseudo: { focus: ['.jt-skip-link'], focusVisible: ['.jt-skip-link'] } },
  render: page,
}
