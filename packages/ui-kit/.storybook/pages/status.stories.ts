import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { kitElements, type KitElement } from 'virtual:kit-elements'
import type { KitPage } from '../kit-page.ts'
import { STATUS_WORDS } from '../status.ts'
import { say } from '../words.ts'

interface StoriesModule {
  readonly default: { readonly title?: string; readonly parameters?: { readonly kit?: KitPage } }
}

interface Row extends KitElement {
  readonly title: string
  readonly kit: KitPage
  readonly stories: number
}

const modules = import.meta.glob<StoriesModule>('../../src/*/*.stories.ts', { eager: true })

const meta: Meta = { title: 'Status', tags: ['!autodocs'] }
export default meta

function rows(): readonly Row[] {
  return Object.entries(modules).flatMap(([file, { default: page, ...stories }]) => {
    const element = kitElements.find(({ name }) => file.includes(`/src/${name}/`))
    const kit = page.parameters?.kit
    if (!element || !kit) return []
    return [{ ...element, title: page.title ?? '', kit, stories: Object.keys(stories).length }]
  })
}

const isFormControl = ({ tags }: KitElement): boolean =>
  tags.some((tag) => {
    const definition = customElements.get(tag)
    return definition !== undefined && 'formAssociated' in definition && definition.formAssociated === true
  })

const addressOf = (title: string): string =>
  `./?path=/docs/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--page`

const yes = (value: boolean): string => (value ? '✓' : '–')

function renderRow(row: Row): TemplateResult {
  const [group = '', name = ''] = row.title.split('/')
  return html`<tr>
    <th scope="row"><a href=${addressOf(row.title)} target="_top">${name}</a></th>
    <td>${group}</td>
    <td>
      <span class="kit-status kit-status--${row.kit.status}">${say(...STATUS_WORDS[row.kit.status])}</span>
    </td>
    <td>${row.stories}</td>
    <td>${row.tests}</td>
    <td>${yes(isFormControl(row))}</td>
    <td>${row.kilobytes || 'CSS'}</td>
  </tr>`
}

export const Elements: StoryObj = {
  render: () => {
    const all = [...rows()].sort((a, b) => a.title.localeCompare(b.title))
    const headings = [
      say('요소', 'Element'),
      say('묶음', 'Group'),
      say('상태', 'Status'),
      say('스토리', 'Stories'),
      say('시험 파일', 'Test files'),
      say('폼', 'Form control'),
      say('gzip KB', 'gzip KB'),
    ]
    return html`<article class="kit-page">
      <h1>${say('요소의 상태', 'Status of the elements')}</h1>
      <p class="kit-summary">
        ${say(
          `${all.length}쪽. 초안은 써 보는 것, 베타는 이름이 바뀔 수 있는 것, 안정은 바뀔 때 미리 알리는 것입니다.`,
          `${all.length} pages. Draft is to try, beta may change its names, stable announces its changes.`,
        )}
      </p>
      <div
        class="kit-scroll"
        tabindex="0"
        role="region"
        aria-label=${say('요소의 상태', 'Status of the elements')}
      >
        <table class="kit-table">
          <thead>
            <tr>
              ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${all.map(renderRow)}
          </tbody>
        </table>
      </div>
    </article>`
  },
}
