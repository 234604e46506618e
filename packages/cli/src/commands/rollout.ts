import { findRelease } from '../changes/find-release.ts'
import { makeChange } from '../changes/make-change.ts'
import { parseShare } from '../changes/parse-share.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { changeArgs } from './common-args.ts'

const args = {
  name: { type: 'positional', description: 'Whose release', required: true },
  release: { type: 'positional', description: 'Its id, the beginning of it, or latest', required: true },
  share: { type: 'positional', description: 'Of the visitors, e.g. 10%', required: true },
  ...changeArgs,
} as const

export const rolloutCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo rollout', description: 'Give a release to a share of the visitors' },
    examples: ['jangteo rollout toys latest 10% --why "new title"'],
    run: ({ args: { name, release, share, ...options } }) => {
      const percent = parseShare(share)
      return makeChange(io, options, async (client) => ({
        action: 'rollout',
        name,
        body: { release: await findRelease(client, name, release), share: percent },
      }))
    },
  })
