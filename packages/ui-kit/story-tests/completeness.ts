import { KOREAN_STORY_NAMES } from '../.storybook/docs/korean/story-names.ts'
import type { KitPage } from '../.storybook/kit-page.ts'
import type { Words } from '../.storybook/words.ts'

export interface PreparedStory {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly component?: string
  readonly tags: readonly string[]
  readonly argTypes: Readonly<Record<string, { readonly description?: string }>>
  readonly parameters: { readonly kit?: KitPage; readonly about?: Words; readonly pseudo?: object }
}

const HANGUL = /\p{Script=Hangul}/u
const LATIN = /\p{Script=Latin}/u
const isBilingual = ([ko, en]: Words): boolean => HANGUL.test(ko) && LATIN.test(en)

function wordsOf(kit: KitPage): readonly Words[] {
  const { summary, anatomy, dos, donts, accessibility, classes = [], controls = {} } = kit
  const named = [...anatomy, ...classes].map(([, what]) => what)
  return [summary, ...named, ...dos, ...donts, ...accessibility, ...Object.values(controls)]
}

/** The controls that do not say what they change. */
const silentControls = ({ argTypes }: PreparedStory): readonly string[] =>
  Object.entries(argTypes).flatMap(([name, { description }]) =>
    description ? [] : [`what the control "${name}" changes`],
  )

/** The stories under a heading that have no name in Korean. */
const namelessStories = (stories: readonly PreparedStory[]): readonly string[] =>
  stories.flatMap(({ name }) =>
    KOREAN_STORY_NAMES[name]
      ? []
      : [`the name of the story "${name}" in .storybook/docs/korean/story-names.ts`],
  )

/** What the page of an element lacks, in words; empty when it is complete. */
export function lacksOf(stories: readonly PreparedStory[]): readonly string[] {
  const [playground, ...others] = stories
  const kit = playground?.parameters.kit
  if (!kit) return ['parameters.kit']
  const lists = ['anatomy', 'dos', 'donts', 'accessibility'] as const
  const hasTag = (tag: string): boolean => stories.some(({ tags }) => tags.includes(tag))
  const told = [
    ...wordsOf(kit),
    ...stories.flatMap(({ parameters }) => (parameters.about ? [parameters.about] : [])),
  ]
  return [
    ...lists.filter((key) => kit[key].length === 0),
    ...[...kit.html, kit.vue].flatMap((code) => (code.trim() ? [] : ['an example in HTML or Vue'])),
    ...(HANGUL.test(kit.html[1]) ? ['English words in the English example'] : []),
    ...(hasTag('state') ? [] : ['a story with the tag "state"']),
    ...(hasTag('visual') ? [] : ['a story with the tag "visual"']),
    ...silentControls(playground),
    ...namelessStories(others),
    ...told
      .filter((words) => !isBilingual(words))
      .map((words) => `both languages in ${JSON.stringify(words)}`),
  ]
}
