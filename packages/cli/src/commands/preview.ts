import { findRelease } from '../changes/find-release.ts'
import { requestAccessToken } from '../registry/access-token.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { commonArgs } from './common-args.ts'

const args = {
  name: { type: 'positional', description: 'Whose release', required: true },
  release: { type: 'positional', description: 'Its id, the beginning of it, or latest', required: true },
  ...commonArgs,
} as const

export const previewCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo preview',
      description: 'A link that shows the whole shop with a release, for a week',
    },
    examples: ['jangteo preview toys latest'],
    run: async ({ args: { name, release, registry, json } }) => {
      const client = new RegistryClient(registry, await requestAccessToken(io.env, 'registry:publish'))
      const preview = await client.preview({ name, release: await findRelease(client, name, release) })
      io.out(json ? JSON.stringify({ preview }) : preview)
    },
  })
