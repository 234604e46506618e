import { buildProject } from '../build-project.ts'
import { publishDirectory } from '../publish-directory.ts'
import { requestAccessToken } from '../registry/access-token.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { commonArgs } from './common-args.ts'

const args = {
  dir: { type: 'positional', description: 'Folder of the micro-frontend', default: '.', required: false },
  build: { type: 'boolean', description: 'Build it first', default: false },
  promote: { type: 'boolean', description: 'Give it to every visitor of production', default: false },
  ...commonArgs,
} as const

export const publishCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo publish', description: 'Upload a build as an immutable release' },
    run: async ({ args: { dir, build, promote, registry, json } }) => {
      const scope = promote ? 'registry:publish registry:promote' : 'registry:publish'
      const token = await requestAccessToken(io.env, scope)
      if (build) await buildProject(dir)
      const result = await publishDirectory({
        dir,
        registryUrl: registry,
        token,
        promote,
        log: json ? io.err : io.out,
      })
      const preview = await new RegistryClient(registry, token).preview(result)
      if (json) return io.out(JSON.stringify({ ...result, preview }))
      io.out(`See the shop with it: ${preview}`)
      io.out(result.address)
    },
  })
