import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze, root } from './analyze.ts'
import { undocumented } from './undocumented.ts'
import { vueTypes } from './vue-types.ts'

const manifest = await analyze()
writeFileSync(join(root, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`)

writeFileSync(join(root, 'vue.d.ts'), vueTypes(manifest))

const problems = undocumented(manifest, root)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
