import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { pipelineOf } from './copy-template.ts'
import { toNames } from './names.ts'

const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url))

it('every micro-frontend of the workspace has its pipeline, and all are the same', async () => {
  const configs: string[] = []
  for await (const file of glob('apps/*-mfe/mfe.config.json', { cwd: REPOSITORY })) configs.push(file)
  expect(configs.length).toBeGreaterThan(0)
  for (const config of configs) {
    const { name } = JSON.parse(await readFile(join(REPOSITORY, config), 'utf8'))
    const workflow = await readFile(join(REPOSITORY, `.github/workflows/${name}.yml`), 'utf8')
    expect(workflow).toBe(await pipelineOf(toNames(name)))
  }
})
