import type { DeployAnswer } from '@jangteo/contracts'
import { resolve } from 'node:path'
import { buildProject } from '../build-project.ts'
import { findRelease } from '../changes/find-release.ts'
import { toRefusal } from '../deploy-refusal.ts'
import { CommandError } from '../errors.ts'
import { findBuild } from '../find-build.ts'
import { packDirectory } from '../pack-directory.ts'
import { requestAccessToken } from '../registry/access-token.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { countSteps } from '../terminal/steps.ts'
import { environmentArgs } from './common-args.ts'

const args = {
  dir: { type: 'positional', description: 'Folder of the micro-frontend', default: '.', required: false },
  build: { type: 'boolean', description: 'Build it first', default: false },
  name: { type: 'string', description: 'Ask for a published release of this name', valueHint: 'name' },
  release: {
    type: 'string',
    description: 'Which one: its id, the beginning of it, or latest',
    valueHint: 'id',
  },
  ...environmentArgs,
} as const

interface Question {
  readonly dir: string
  readonly build: boolean
  readonly name?: string | undefined
  readonly release?: string | undefined
  readonly registry: string
  readonly environment: string
}

export const canIDeployCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo can-i-deploy',
      description: 'Whether a build or a release would break what is live; changes nothing',
    },
    examples: [
      'jangteo can-i-deploy apps/toys-mfe --build',
      'jangteo can-i-deploy --name toys --release latest',
    ],
    run: async ({ args: { json, ...question } }) => {
      const answer = await ask(io, question)
      if (!answer.isDeployable) throw toRefusal(answer)
      if (json) return io.out(JSON.stringify(answer))
      const { name, release, environment, revision } = answer
      io.out(`Yes: ${name} ${release} breaks nothing in ${environment} (revision ${revision}).`)
    },
  })

async function ask(
  io: Io,
  { dir, build, name, release, registry, environment }: Question,
): Promise<DeployAnswer> {
  if ((name === undefined) !== (release === undefined)) {
    throw new CommandError(
      'A published release has both --name and --release; without, a build is asked for.',
    )
  }
  if (name !== undefined && release !== undefined) {
    const client = new RegistryClient(registry)
    return client.canDeployRelease({ name, release: await findRelease(client, name, release), environment })
  }
  const token = await requestAccessToken(io.env, 'registry:publish')
  const folder = resolve(io.cwd, dir)
  const next = countSteps(io, Number(build) + 1)
  if (build) {
    next('build')
    await buildProject(folder)
  }
  next('upload and ask')
  const archive = await packDirectory(findBuild(folder))
  return new RegistryClient(registry, token).canDeployBuild(archive, environment)
}
