import { expect } from '@playwright/test'
import { STORIES } from './build.ts'
import type { Finished } from './finished.ts'
import { test } from './storybook.ts'

const MODES = [
  { name: 'light', globals: 'theme:light' },
  { name: 'dark', globals: 'theme:dark' },
] as const

function violationsOf({ reporters }: Finished): readonly string[] {
  return reporters.flatMap(({ result }) =>
    (result.violations ?? []).flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
    ),
  )
}

for (const { name, globals } of MODES)
  test.describe(`axe finds nothing in ${name}`, () => {
    test.beforeAll(({ storybook }) => storybook.open(globals))

    for (const { id, title, name: story } of STORIES)
      test(`${title}: ${story}`, async ({ storybook }) => {
        const result = await storybook.show(id)
        expect(result.status).toBe('success')
        const reports = result.reporters.filter(({ type }) => type === 'a11y')
        expect(reports, 'axe ran').toHaveLength(1)
        expect(violationsOf(result)).toEqual([])
      })
  })
