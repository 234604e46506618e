import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

it('names what the shop is made of, in the versions of the catalog and with licences', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sbom-'))
  const file = join(folder, 'sbom.json')
  execFileSync(process.execPath, [here('sbom.mjs'), file], { stdio: 'pipe' })
  const { bomFormat, components } = JSON.parse(await readFile(file, 'utf8'))
  await rm(folder, { recursive: true })
  const catalog = await readFile(here('../pnpm-workspace.yaml'), 'utf8')
  const versionOf = (name) => new RegExp(`^ {2}${name}: (.+)$`, 'm').exec(catalog)?.[1]
  expect(bomFormat).toBe('CycloneDX')
  const packages = components.map(({ purl }) => purl)
  for (const name of ['lit', 'vue', 'single-spa'])
    expect(packages).toContain(`pkg:npm/${name}@${versionOf(name)}`)
  expect(components.find(({ name }) => name === 'vue').licenses).toEqual([{ license: { id: 'MIT' } }])
})
