import { expect } from '@playwright/test'
import { STORIES } from './build.ts'
import type { Finished } from './finished.ts'
import { test } from './storybook.ts'

const GRIDS = STORIES.filter(({ tags }) => tags.includes('visual'))

const MODES = [
  { name: 'light', globals: 'theme:light', stories: STORIES },
  { name: 'dark', globals: 'theme:dark', stories: STORIES },
  { name: 'high contrast, right to left', globals: 'theme:contrast;direction:rtl', stories: GRIDS },
  { name: 'forced colours, compact', globals: 'density:compact', stories: GRIDS, forcedColors: 'active' },
] as const

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
