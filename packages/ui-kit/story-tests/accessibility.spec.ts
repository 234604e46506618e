import { expect } from '@playwright/test'
import { STORIES, type Entry } from './build.ts'
import type { Finished } from './finished.ts'
import { test } from './storybook.ts'

const isGrid = ({ tags }: Entry): boolean => tags.includes('visual')

const MIXED = [
  { name: 'high contrast, right to left', globals: 'theme:contrast;direction:rtl' },
  { name: 'forced colours, compact', globals: 'density:compact', forcedColors: 'active' },
  {
    name: 'dark, compact, right to left, in English',
    globals: 'theme:dark;density:compact;direction:rtl;language:en',
  },
] as const

/** Grids are judged in the first two of the mixed settings; each other story in one of all, in turn over the stories of all pages. */
const OTHERS = STORIES.filter((story) => !isGrid(story))
const inTurn = (turn: number): readonly Entry[] =>
  STORIES.filter((story) => (isGrid(story) ? turn < 2 : OTHERS.indexOf(story) % MIXED.length === turn))

const MODES = [
  { name: 'light', globals: 'theme:light', stories: STORIES },
  { name: 'dark, in English', globals: 'theme:dark;language:en', stories: STORIES },
  ...MIXED.map((mode, turn) => ({ ...mode, stories: inTurn(turn) })),
]

function violationsOf({ reporters }: Finished): readonly string[] {
  return reporters.flatMap(({ result }) =>
    (result.violations ?? []).flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
    ),
  )
}

for (const mode of MODES)
  test.describe(`axe finds nothing in ${mode.name}`, () => {
    const forcedColors = 'forcedColors' in mode ? mode.forcedColors : 'none'

    test.beforeAll(async ({ storybook }) => {
      await storybook.page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
      await storybook.open(mode.globals)
    })
    test.afterAll(({ storybook }) => storybook.page.emulateMedia({ forcedColors: 'none' }))

    for (const { id, title, name: story } of mode.stories)
      test(`${title}: ${story}`, async ({ storybook }) => {
        const result = await storybook.show(id)
        const reports = result.reporters.filter(({ type }) => type === 'a11y')
        expect(reports, 'axe ran').toHaveLength(1)
        expect(violationsOf(result)).toEqual([])
        expect(result.status).toBe('success')
      })
  })
