import { findRelease } from '../changes/find-release.ts'
import { makeChange, toRevision } from '../changes/make-change.ts'
import { CommandError } from '../errors.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { changeArgs } from './common-args.ts'

const args = {
  name: {
    type: 'positional',
    description: 'Whose visitors go back: from the rollout, or to the release before',
    required: false,
  },
  release: { type: 'positional', description: 'To this release', required: false },
  'to-revision': {
    type: 'string',
    description: 'Instead of a name: the whole environment, to what everybody had at this revision',
    valueHint: 'n',
  },
  ...changeArgs,
} as const

export const rollbackCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo rollback',
      description: 'Take visitors back to an earlier release, without a build',
    },
    examples: ['jangteo rollback toys --why "prices missing"', 'jangteo rollback --to-revision 14'],
    run: ({ args: { name, release, 'to-revision': to, ...options } }) => {
      const revision = toRevision(to)
      if ((name === undefined) === (revision === undefined)) {
        throw new CommandError(
          'Say what goes back: `jangteo rollback <name> [release]`, or the whole environment with --to-revision <n>.',
        )
      }
      if (name === undefined) return makeChange(io, options, { action: 'restore', body: { revision } })
      return makeChange(io, options, async (client) => ({
        action: 'rollback',
        name,
        body: release === undefined ? {} : { release: await findRelease(client, name, release) },
      }))
    },
  })
