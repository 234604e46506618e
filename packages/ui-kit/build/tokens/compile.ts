import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sourceFolder } from './load.ts'
import { compileTokens } from './outputs.ts'

const { values } = parseArgs({
  options: {
    brand: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(sourceFolder) },
  },
})

const files = await compileTokens(values.brand)
await rm(resolve(values.out, 'figma'), { recursive: true, force: true })
for (const { filename, contents } of files) {
  const file = resolve(values.out, filename)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, contents)
}
