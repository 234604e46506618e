import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, inFocus } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './pagination.define.ts'

type Args = Record<'page' | 'pages', number>

const kit: KitPage = {
  status: 'stable',
  summary: ['목록의 쪽으로 가는 링크.', 'Links to the pages of a list.'],
  anatomy: [
    ['previous, next', ['앞뒤 쪽', 'The pages before and after']],
    ['numbers', ['양 끝, 지금 쪽과 그 이웃', 'The ends, the page and its neighbours']],
    ['gap', ['줄인 곳; 한 쪽만 줄이지는 않습니다', 'What is left out; never a single page']],
  ],
  dos: [
    [
      'href로 주소를 줍니다: 새 탭, 뒤로 가기, 검색 엔진.',
      'Give addresses by href: new tabs, going back, search engines.',
    ],
    ['목록의 아래에 둡니다.', 'Put it below the list.'],
  ],
  donts: [['한 쪽뿐인 목록에 보이지 않습니다.', 'Don’t show it for a list of one page.']],
  accessibility: [
    [
      '이름이 있는 nav이고 지금 쪽은 aria-current="page"입니다.',
      'A nav with a name; the page has aria-current="page".',
    ],
    ['각 링크는 “3 페이지”처럼 읽힙니다.', 'Each link is read like “Page 3”.'],
  ],
  html: inBoth(
    (word) => `<jt-pagination page="2" pages="8" href="?page={page}"></jt-pagination>

<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-pagination>
  <nav aria-label="${word('페이지', 'Pages')}">
    <ul role="list">
      <li><a href="?page=1" aria-current="page">1</a></li>
      <li><a href="?page=2">2</a></li>
    </ul>
  </nav>
</jt-pagination>`,
  ),
  vue: `<jt-pagination :page="list.page" :pages="list.pageCount" :href.prop="pageHref" @jt-page="goToPage"></jt-pagination>`,
}

const pagination = (page: number, pages: number): ReturnType<typeof html> =>
  html`<jt-pagination
    .page=${page}
    .pages=${pages}
    label=${say(`${page} / ${pages} 쪽`, `Page ${page} of ${pages}`)}
    href="#page-{page}"
  ></jt-pagination>`

const meta: Meta<Args> = {
  title: 'Navigation/Pagination',
  component: 'jt-pagination',
  parameters: { kit },
  argTypes: { page: { control: 'number' }, pages: { control: 'number' } },
  args: { page: 4, pages: 12 },
  render: ({ page, pages }) => pagination(page, pages),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Few: Story = { render: () => pagination(2, 3) }

export const Narrow: Story = {
  parameters: about('좁은 곳에서는 이웃이 빠집니다.', 'In a narrow place the neighbours are left out.'),
  render: () => html`<div style="inline-size: 20rem; max-inline-size: 100%">${pagination(4, 12)}</div>`,
}

export const Ends: Story = {
  tags: ['state'],
  render: () => gridOf([pagination(1, 12), pagination(12, 12)]),
}

export const Written: Story = {
  tags: ['state'],
  parameters: about(
    '페이지가 쓴 링크는 스크립트 없이 됩니다.',
    'Links that the page has written need no script.',
  ),
  render: () =>
    html`<jt-pagination>
      <nav aria-label=${say('후기의 쪽', 'Pages of reviews')}>
        <ul role="list">
          <li><a href="#reviews-1" aria-current="page">1</a></li>
          <li><a href="#reviews-2">2</a></li>
        </ul>
      </nav>
    </jt-pagination>`,
}

/** In the middle, at the ends and under the pointer, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      pagination(1, 8),
      pagination(5, 10),
      html`<div class="pseudo-hover-all">${pagination(2, 3)}</div>`,
      inFocus(pagination(3, 4)),
    ]),
}
