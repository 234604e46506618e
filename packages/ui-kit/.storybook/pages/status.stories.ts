import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { STATUS_WORDS } from '../status.ts'
import { say, type Words } from '../words.ts'
import { statusRows, type StatusRow } from './status-rows.ts'

const meta: Meta = { title: 'Status', tags: ['!autodocs'] }
export default meta

const GROUPS: Readonly<Record<string, Words>> = {
  Commerce: ['상거래', 'Commerce'],
  Controls: ['컨트롤', 'Controls'],
  Display: ['표시', 'Display'],
  Feedback: ['알림', 'Feedback'],
  Navigation: ['이동', 'Navigation'],
}

const COLUMNS: readonly Words[] = [
  ['요소', 'Element'],
  ['묶음', 'Group'],
  ['상태', 'Status'],
  ['스토리', 'Stories'],
  ['그림으로 견줌', 'Pictured'],
  ['시험 파일', 'Test files'],
  ['폼', 'Form control'],
  ['gzip KB', 'gzip KB'],
]

const addressOf = (title: string): string =>
  `./?path=/docs/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--page`

const yes = (value: boolean): string => (value ? '✓' : '–')

function renderRow({ title, kit, ...row }: StatusRow): TemplateResult {
  const [group = '', name = ''] = title.split('/')
  return html`<tr>
    <th scope="row"><a href=${addressOf(title)} target="_top">${name}</a></th>
    <td>${say(...(GROUPS[group] ?? [group, group]))}</td>
    <td>
      <span class="kit-status kit-status--${kit.status}">${say(...STATUS_WORDS[kit.status])}</span>
    </td>
    <td>${row.stories}</td>
    <td>${row.pictured}</td>
    <td>${row.tests}</td>
    <td>${yes(row.isFormControl)}</td>
    <td>${row.kilobytes || 'CSS'}</td>
  </tr>`
}

function matrix(rows: readonly StatusRow[]): TemplateResult {
  const label = say('요소의 상태', 'Status of the elements')
  return html`<div class="kit-scroll" tabindex="0" role="region" aria-label=${label}>
    <table class="kit-table">
      <thead>
        <tr>
          ${COLUMNS.map((words) => html`<th scope="col">${say(...words)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(renderRow)}
      </tbody>
    </table>
  </div>`
}

export const Elements: StoryObj = {
  render: () => {
    const rows = statusRows()
    return html`<article class="kit-page">
      <h1>${say('요소의 상태', 'Status of the elements')}</h1>
      <p class="kit-summary">
        ${say(
          `${rows.length}쪽. 초안은 써 보는 것, 베타는 이름이 바뀔 수 있는 것, 안정은 바뀔 때 미리 알리는 것입니다.`,
          `${rows.length} pages. Draft is to try, beta may change its names, stable announces its changes.`,
        )}
      </p>
      <p>
        ${say(
          '스토리는 모두 axe로, 밝게도 어둡게도 검사합니다. 그림으로 견주는 것은 네 가지 설정에서 찍습니다. 크기는 Lit과 공통 바탕에 더해지는 것입니다.',
          'axe judges every story, in light and in dark. What is pictured is so in four settings. The size is what comes on top of Lit and the base.',
        )}
      </p>
      ${matrix(rows)}
    </article>`
  },
}
