import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const textOf = (file: string): Promise<string> =>
  readFile(new URL(`../../../../${file}`, import.meta.url), 'utf8')

it('a workspace of pnpm is one for the -w of npm as well', async () => {
  const { workspaces } = JSON.parse(await textOf('package.json'))
  expect(workspaces).toEqual(parse(await textOf('pnpm-workspace.yaml')).packages)
})
