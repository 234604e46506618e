import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { findWorkspace } from '../create/workspace.ts'
import { CommandError } from '../errors.ts'
import { requireMicroFrontend } from '../require-micro-frontend.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { DEFAULT_SHOP, jsonArg } from './common-args.ts'

const args = {
  dir: { type: 'positional', description: 'Folder of the micro-frontend', default: '.', required: false },
  environment: {
    type: 'string',
    description: `The shop that it is shown in (Default: JANGTEO_SHOP_URL, or ${DEFAULT_SHOP})`,
    valueHint: 'url',
  },
  port: { type: 'string', description: 'Where to open it', valueHint: 'number', default: '8188' },
  ...jsonArg,
} as const

export const devCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo dev',
      description: 'The whole shop, with one micro-frontend live from its sources',
    },
    examples: ['jangteo dev apps/toys-mfe', 'jangteo dev --environment https://shop.example'],
    run: async ({ args: { dir, port, json, ...more } }) => {
      const environment = more.environment ?? (io.env.JANGTEO_SHOP_URL || DEFAULT_SHOP)
      const folder = resolve(io.cwd, dir)
      requireMicroFrontend(folder)
      if (!/^https?:\/\//.test(environment) || !URL.canParse(environment))
        throw new CommandError(
          `The shop "${environment}" is no address. Write --environment=https://shop.example.`,
        )
      if (!isPort(port))
        throw new CommandError(`--port "${port}" is no port. Write a number from 1 to 65535, e.g. 8188.`)
      await develop(findWorkspace(folder), {
        ...io.env,
        DEVELOP_DIR: folder,
        DEVELOP_ENVIRONMENT: environment,
        DEVELOP_PORT: port,
        DEVELOP_JSON: String(json),
      })
    },
  })

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535

/** Runs until somebody stops it. One Ctrl-C reaches this process more than once: from the terminal, npm and the supervisor. */
async function develop(workspace: string, env: Io['env']): Promise<void> {
  const program = join(workspace, 'packages/dev-env/src/develop.ts')
  const child = spawn(process.execPath, [program], { stdio: 'inherit', env })
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal)
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const [code] = await once(child, 'exit')
  process.off('SIGINT', stop).off('SIGTERM', stop)
  if (code !== 0) throw new CommandError('It ended with an error, as stands above.')
}
