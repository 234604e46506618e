import type { ArgTypesEnhancer, Parameters } from 'storybook/internal/types'
import type { KitPage } from '../kit-page.ts'
import type { Words } from '../words.ts'
import { propertyOf } from './manifest.ts'

interface Described {
  readonly component?: unknown
  readonly parameters: Parameters
}

/** What a control of a story changes: a property of its element, or something of the story's own. */
export function wordsOfControl({ component, parameters }: Described, name: string): Words | undefined {
  const kit: KitPage | undefined = parameters['kit']
  return kit?.controls?.[name] ?? propertyOf(String(component ?? ''), name)?.what
}

/** Gives the controls their words and defaults. The panel beside a story does not follow the language: it has both. */
export const describeControls: ArgTypesEnhancer = (story) =>
  Object.fromEntries(
    Object.entries(story.argTypes).map(([name, argType]) => {
      const { type, initial } = propertyOf(String(story.component ?? ''), name) ?? {}
      const table = {
        ...argType.table,
        ...(type && { type: { summary: type } }),
        ...(initial && { defaultValue: { summary: initial } }),
      }
      return [name, { ...argType, table, description: wordsOfControl(story, name)?.join('\n\n') }]
    }),
  )
