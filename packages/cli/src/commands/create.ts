import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { copyTemplate } from '../create/copy-template.ts'
import { installDependencies } from '../create/install-dependencies.ts'
import { findLiveClaims } from '../create/live-claims.ts'
import { type Names, toNames } from '../create/names.ts'
import { refuseTakenNames } from '../create/taken-names.ts'
import { findLocalClaims, findWorkspace } from '../create/workspace.ts'
import { CommandError } from '../errors.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { countSteps } from '../terminal/steps.ts'
import { commonArgs } from './common-args.ts'

const args = {
  name: { type: 'positional', description: 'Its name, e.g. gift-cards', required: true },
  install: { type: 'boolean', description: 'Install its dependencies', default: true },
  ...commonArgs,
} as const

export const createCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo create',
      description: 'Make a new micro-frontend that builds, tests and publishes as it is',
    },
    examples: ['jangteo create gift-cards'],
    run: async ({ args: { name, install, registry, json } }) => {
      const names = toNames(name)
      const workspace = findWorkspace(io.cwd)
      const next = countSteps(io, install ? 3 : 2)
      next(`ask the workspace and ${registry} whether the name is free`)
      await refuse(names, { workspace, registry, io })
      next(`copy the template to ${names.folder}`)
      await copyTemplate(workspace, names)
      if (install) {
        next('install its dependencies')
        await installDependencies(workspace)
      }
      if (json) io.out(JSON.stringify(describe(names)))
      else for (const line of nextSteps(names)) io.out(line)
    },
  })

interface Place {
  readonly workspace: string
  readonly registry: string
  readonly io: Io
}

async function refuse(names: Names, { workspace, registry, io }: Place): Promise<void> {
  if (existsSync(join(workspace, names.folder)))
    throw new CommandError(`${names.folder} is there already. Choose another name, or remove the folder.`)
  refuseTakenNames(names, await findLocalClaims(workspace))
  const live = await findLiveClaims(new RegistryClient(registry))
  if (live === undefined)
    io.err(`${registry} does not answer: whether the name is taken there was not checked.`)
  else refuseTakenNames(names, live)
}

const describe = ({ name, folder, tagPrefix }: Names): object => ({
  name,
  folder,
  route: `/${name}`,
  fragment: `${tagPrefix}-teaser`,
})

const nextSteps = ({ name, folder, tagPrefix }: Names): readonly string[] => [
  `Created ${folder}: the page /ko/${name} and /en/${name}, the fragment <${tagPrefix}-teaser count>.`,
  '',
  `  npm run dev -w ${folder}                         the whole shop, with it live from its sources`,
  `  npm test -w ${folder}                            its tests`,
  `  npm run jangteo -- publish ${folder} --build     a release`,
]
