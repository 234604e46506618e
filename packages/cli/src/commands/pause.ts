import { makeChange } from '../changes/make-change.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { changeArgs } from './common-args.ts'

const args = {
  name: { type: 'positional', description: 'Whose rollout', required: true },
  ...changeArgs,
} as const

export const pauseCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo pause', description: 'Let a rollout stand still: no further release is served' },
    examples: ['jangteo pause toys'],
    run: ({ args: { name, ...options } }) => makeChange(io, options, { action: 'pause', name, body: {} }),
  })

export const resumeCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo resume', description: 'Let a paused rollout go on' },
    examples: ['jangteo resume toys'],
    run: ({ args: { name, ...options } }) => makeChange(io, options, { action: 'resume', name, body: {} }),
  })
