import { findRelease } from '../changes/find-release.ts'
import { makeChange } from '../changes/make-change.ts'
import { releasesOf } from '../changes/releases-of.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { changeArgs } from './common-args.ts'

const args = {
  name: { type: 'positional', description: 'Whose release', required: true },
  release: {
    type: 'positional',
    description: 'Its id, the beginning of it, or latest; without: the one that is being rolled out',
    required: false,
  },
  ...changeArgs,
} as const

export const promoteCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo promote', description: 'Give a release to every visitor' },
    examples: ['jangteo promote toys', 'jangteo promote toys 7b48 --why "did well for 10 %"'],
    run: ({ args: { name, release, ...options } }) =>
      makeChange(io, options, async (client) => {
        if (release !== undefined)
          return { action: 'promote', name, body: { release: await findRelease(client, name, release) } }
        await releasesOf(client, name)
        return { action: 'promote', name, body: {} }
      }),
  })
