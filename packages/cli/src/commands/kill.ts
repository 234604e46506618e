import { findTarget } from '../changes/find-target.ts'
import { type ChangeOptions, makeChange } from '../changes/make-change.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { changeArgs } from './common-args.ts'

const args = {
  target: { type: 'positional', description: 'A micro-frontend, or the tag of a fragment', required: true },
  ...changeArgs,
} as const

export const killCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo kill',
      description: 'Switch a micro-frontend or a fragment off; the rest of the shop goes on',
    },
    examples: ['jangteo kill toys', 'jangteo kill toys-teaser --why "throws on Firefox"'],
    run: ({ args: { target, ...options } }) => flip(io, options, 'kill', target),
  })

export const reviveCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo revive', description: 'Switch it on again' },
    examples: ['jangteo revive toys'],
    run: ({ args: { target, ...options } }) => flip(io, options, 'revive', target),
  })

const flip = (io: Io, options: ChangeOptions, action: 'kill' | 'revive', text: string): Promise<void> =>
  makeChange(io, options, async (client) => {
    const { name, fragment } = findTarget(await client.environment(options.environment), text)
    return { action, name, body: fragment === undefined ? {} : { fragment } }
  })
