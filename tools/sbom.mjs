// What is installed for the workspace, as CycloneDX. It is read where the packages lie: the lockfile alone has no licences.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { root, run } from './process.mjs'

const [name = '.cache/sbom.cdx.json'] = process.argv.slice(2)
const file = resolve(root, name)
mkdirSync(dirname(file), { recursive: true })
const format = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application']
const status = run('pnpm', ['sbom', ...format, '--out', file])
if (status === 0) console.log(file)
process.exit(status)
