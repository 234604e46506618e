import { resolve } from 'node:path'
import { buildProject } from '../build-project.ts'
import { parseShare } from '../changes/parse-share.ts'
import { CommandError } from '../errors.ts'
import { release } from '../pipeline/release.ts'
import { CHECKS, runChecks } from '../pipeline/run-checks.ts'
import { requestAccessToken } from '../registry/access-token.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { bar, countSteps } from '../terminal/steps.ts'
import { commonArgs } from './common-args.ts'

const args = {
  dir: { type: 'positional', description: 'Folder of the micro-frontend', default: '.', required: false },
  check: { type: 'boolean', description: 'Run its own checks first', default: true },
  'check-only': { type: 'boolean', description: 'Check and build, release nothing', default: false },
  share: {
    type: 'string',
    description: 'Of the visitors that get it first',
    default: '10%',
    valueHint: 'share',
  },
  bake: {
    type: 'string',
    description: 'How long it must do well there',
    default: '60',
    valueHint: 'seconds',
  },
  'min-visitors': {
    type: 'string',
    description: 'How many must have seen it there, or it is not promoted',
    default: '0',
    valueHint: 'n',
  },
  ...commonArgs,
} as const

const SCOPE = 'registry:publish registry:promote'

function toSeconds(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text)
  throw new CommandError(`--bake "${text}" is no number of seconds, e.g. 600.`)
}

function toVisitors(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text)
  throw new CommandError(`--min-visitors "${text}" is no number of visitors, e.g. 50.`)
}

/** In place on a terminal; in a log once a minute. */
function showBaked(io: Io, seconds: number, total: number): void {
  const text = `tried for ${seconds} of ${total} s`
  if (io.draw) io.draw(`${bar(seconds / total)} ${text}`)
  else if (seconds > 0 && seconds % 60 === 0) io.err(text)
}

export const pipelineCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo pipeline',
      description: 'Check, build, contract check, publish, canary, promote: what CI runs',
    },
    examples: ['jangteo pipeline apps/toys-mfe --share 10% --bake 600'],
    run: async ({ args: { dir, check, share, bake, registry, json, ...options } }) => {
      const { 'check-only': isDryRun, 'min-visitors': least } = options
      const bakeSeconds = toSeconds(bake)
      const request = { share: parseShare(share), bakeSeconds, minVisitors: toVisitors(least) }
      const folder = resolve(io.cwd, dir)
      const token = (): Promise<string> => requestAccessToken(io.env, SCOPE)
      if (!isDryRun) await token()
      const next = countSteps(io, (check ? 2 : 0) + 1 + (isDryRun ? 0 : 4))
      if (check) await runChecks(folder, [CHECKS.lint, CHECKS.tests], next)
      next('build')
      await buildProject(folder)
      if (isDryRun)
        return io.out(
          json ? JSON.stringify({ outcome: 'checked' }) : 'Checked and built. Nothing was released.',
        )
      const result = await release({
        ...request,
        registryUrl: registry,
        wait: io.wait,
        dir: folder,
        token,
        log: json ? io.err : io.out,
        next,
        baked: (seconds) => showBaked(io, seconds, bakeSeconds),
      })
      io.out(json ? JSON.stringify(result) : `${result.name} ${result.release}: ${result.outcome}`)
    },
  })
