import { resolve } from 'node:path'
import { CHECKS, runChecks } from '../pipeline/run-checks.ts'
import { requireMicroFrontend } from '../require-micro-frontend.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { countSteps } from '../terminal/steps.ts'
import { jsonArg } from './common-args.ts'

const args = {
  dir: { type: 'positional', description: 'Folder of the micro-frontend', default: '.', required: false },
  ...jsonArg,
} as const

export const testCommand = (io: Io): Command =>
  toCommand(args, {
    meta: { name: 'jangteo test', description: 'Run its own tests, with the tools of the workspace' },
    examples: ['jangteo test apps/toys-mfe'],
    run: async ({ args: { dir, json } }) => {
      const folder = resolve(io.cwd, dir)
      requireMicroFrontend(folder)
      await runChecks(folder, [CHECKS.tests], countSteps(io, 1))
      if (json) io.out(JSON.stringify({ outcome: 'passed' }))
    },
  })
