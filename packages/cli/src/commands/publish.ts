import { resolve } from 'node:path'
import { buildProject } from '../build-project.ts'
import { toRevision } from '../changes/make-change.ts'
import { CommandError, RegistryRefusal } from '../errors.ts'
import { publishDirectory } from '../publish-directory.ts'
import { requestAccessToken } from '../registry/access-token.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { countSteps } from '../terminal/steps.ts'
import { commonArgs, ifRevisionArg } from './common-args.ts'

const args = {
  dir: { type: 'positional', description: 'Folder of the micro-frontend', default: '.', required: false },
  build: { type: 'boolean', description: 'Build it first', default: false },
  promote: { type: 'boolean', description: 'Give it to every visitor of production', default: false },
  ...ifRevisionArg,
  ...commonArgs,
} as const

export const publishCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo publish', description: 'Upload a build as an immutable release' },
    examples: ['jangteo publish apps/toys-mfe --build', 'jangteo publish --promote --json'],
    run: async ({ args: { dir, build, promote, registry, json, ...options } }) => {
      const revision = toRevision(options['if-revision'])
      if (revision !== undefined && !promote)
        throw new CommandError('--if-revision is about --promote: an upload changes nothing that is live.')
      const folder = resolve(io.cwd, dir)
      const next = countSteps(io, Number(build) + 2)
      const scope = promote ? 'registry:publish registry:promote' : 'registry:publish'
      const token = await requestAccessToken(io.env, scope)
      if (build) {
        next('build')
        await buildProject(folder)
      }
      next(promote ? 'upload, check and promote' : 'upload and check')
      const result = await publishDirectory({
        dir: folder,
        registryUrl: registry,
        token,
        promote,
        revision,
        log: json ? io.err : io.out,
      })
      next('preview link')
      const link = await new RegistryClient(registry, token).preview(result).then(
        (preview) => ({ preview }),
        (error: unknown) => ({ previewFailure: explainMissing(error, promote) }),
      )
      if (json) return io.out(JSON.stringify({ ...result, ...link }))
      if ('preview' in link) io.out(`See the shop with it: ${link.preview}`)
      else io.err(`There is no preview link: ${link.previewFailure}`)
      io.out(result.address)
    },
  })

/** What is live is done, with a preview link or without; else the link was what is left to do. */
function explainMissing(error: unknown, isLive: boolean): string {
  const isExpected = error instanceof CommandError || error instanceof RegistryRefusal
  if (isLive && isExpected) return error.message
  throw error
}
