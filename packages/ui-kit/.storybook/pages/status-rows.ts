import { kitElements, type KitElement } from 'virtual:kit-elements'
import { isFormAssociated } from '../../src/field/find-control.ts'
import type { KitPage } from '../kit-page.ts'

interface StoriesModule {
  readonly default: { readonly title?: string; readonly parameters?: { readonly kit?: KitPage } }
}

/** What the matrix says of one page. */
export interface StatusRow {
  readonly title: string
  readonly kit: KitPage
  readonly stories: number
  /** Stories that are compared with their pictures. */
  readonly pictured: number
  readonly tests: number
  readonly isFormControl: boolean
  readonly kilobytes: string
}

const modules = import.meta.glob<StoriesModule>('../../src/*/*.stories.ts', { eager: true })

/** All tests of a folder that is named after its element; of a folder with several pages, those named after one. */
const testsOf = ({ name, testFiles }: KitElement, page: string): number =>
  page === name ? testFiles.length : testFiles.filter((file) => file.startsWith(`${page}.`)).length

function isPictured(story: unknown): boolean {
  const tags: unknown = typeof story === 'object' && story && 'tags' in story ? story.tags : []
  return Array.isArray(tags) && tags.includes('visual')
}

/** A row for each page of an element, in the order of the sidebar's groups. */
export function statusRows(): readonly StatusRow[] {
  return Object.entries(modules)
    .flatMap(([file, { default: page, ...stories }]) => {
      const [, folder = '', name = ''] = /\/src\/([\w-]+)\/([\w-]+)\.stories\.ts$/.exec(file) ?? []
      const element = kitElements.find((candidate) => candidate.name === folder)
      const kit = page.parameters?.kit
      if (!element || !kit) return []
      const all = Object.values(stories)
      return [
        {
          title: page.title ?? '',
          kit,
          stories: all.length,
          pictured: all.filter(isPictured).length,
          tests: testsOf(element, name),
          isFormControl: element.tags.some(isFormAssociated),
          kilobytes: element.kilobytes,
        },
      ]
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
}
