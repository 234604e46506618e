import { relative, resolve } from 'node:path'
import { buildProject } from '../build-project.ts'
import { parseShare } from '../changes/parse-share.ts'
import { findWorkspace } from '../create/workspace.ts'
import { CommandError } from '../errors.ts'
import { release } from '../pipeline/release.ts'
import { runChecks } from '../pipeline/run-checks.ts'
import { requestAccessToken } from '../registry/access-token.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
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
  ...commonArgs,
} as const

const SCOPE = 'registry:publish registry:promote'

function toSeconds(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text)
  throw new CommandError(`--bake "${text}" is no number of seconds, e.g. 600.`)
}

export const pipelineCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo pipeline',
      description: 'Check, build, contract check, publish, canary, promote: what CI runs',
    },
    run: async ({ args: { dir, check, share, bake, registry, json, ...more } }) => {
      const request = { share: parseShare(share), bakeSeconds: toSeconds(bake) }
      const folder = resolve(io.cwd, dir)
      const log = json ? io.err : io.out
      if (check) {
        const workspace = findWorkspace(folder)
        await runChecks(workspace, relative(workspace, folder), io.err)
      }
      await buildProject(folder)
      if (more['check-only']) return json ? io.out('{}') : io.out('Checked and built. Nothing was released.')
      const token = (): Promise<string> => requestAccessToken(io.env, SCOPE)
      const result = await release({
        ...request,
        dir: folder,
        registryUrl: registry,
        token,
        wait: io.wait,
        log,
      })
      if (json) io.out(JSON.stringify(result))
      else io.out(`${result.name} ${result.release}: ${result.outcome}`)
    },
  })
