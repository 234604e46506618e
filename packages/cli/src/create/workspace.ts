import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { FragmentSchema, ReleaseNameSchema, RouteSchema, Type } from '@jangteo/contracts'
import Value from 'typebox/value'
import { CommandError } from '../errors.ts'
import type { Claim } from './taken-names.ts'

const Project = Type.Object({
  name: ReleaseNameSchema,
  routes: Type.Optional(Type.Array(RouteSchema)),
  fragments: Type.Optional(Type.Array(FragmentSchema)),
})

/** The folder of the shop's repository around `from`. Throws `CommandError` where there is none. */
export function findWorkspace(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml')) && existsSync(join(folder, 'packages/mfe-kit')))
      return folder
    if (dirname(folder) === folder) break
  }
  throw new CommandError(
    `${resolve(from)} is not inside a repository of the shop: no pnpm-workspace.yaml with packages/mfe-kit above it. Go there first.`,
  )
}

/** What the projects of the workspace have. */
export async function findLocalClaims(workspace: string): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for await (const file of glob('{apps,packages,packages/*/libraries}/*/mfe.config.json', {
    cwd: workspace,
  })) {
    const content: unknown = JSON.parse(await readFile(join(workspace, file), 'utf8'))
    if (!Value.Check(Project, content))
      throw new CommandError(`${file} is not what it should be: correct it first.`)
    const { name, routes = [], fragments = [] } = content
    claims.push({ name, routes, fragments, where: dirname(file) })
  }
  return claims
}
