import { canIDeployCommand } from './commands/can-i-deploy.ts'
import { completionCommand } from './commands/completion.ts'
import { createCommand } from './commands/create.ts'
import { devCommand } from './commands/dev.ts'
import { historyCommand } from './commands/history.ts'
import { killCommand, reviveCommand } from './commands/kill.ts'
import { loginCommand } from './commands/login.ts'
import { logoutCommand } from './commands/logout.ts'
import { pauseCommand, resumeCommand } from './commands/pause.ts'
import { pipelineCommand } from './commands/pipeline.ts'
import { previewCommand } from './commands/preview.ts'
import { promoteCommand } from './commands/promote.ts'
import { publishCommand } from './commands/publish.ts'
import { releasesCommand } from './commands/releases.ts'
import { rollbackCommand } from './commands/rollback.ts'
import { rolloutCommand } from './commands/rollout.ts'
import { rotateKeysCommand } from './commands/rotate-keys.ts'
import { statusCommand } from './commands/status.ts'
import { testCommand } from './commands/test.ts'
import { whoamiCommand } from './commands/whoami.ts'
import { whyCommand } from './commands/why.ts'
import type { CommandTree } from './completion/shells.ts'
import { CommandError } from './errors.ts'
import { reportFailure } from './report-failure.ts'
import type { Command } from './terminal/command.ts'
import type { Io } from './terminal/io.ts'
import { nearest } from './terminal/nearest.ts'
import { usageOf } from './usage.ts'
import { readVersion } from './version.ts'

const HELP = ['--help', '-h']
const VERSION = ['--version', '-v']

/** Runs one command line; answers the exit code that the help explains. */
export async function run(rawArgs: readonly string[], io: Io): Promise<number> {
  const commands = new Map(Object.entries(allCommands(io)))
  const [name = 'help', ...rest] = rawArgs
  try {
    if (name === 'help' || HELP.includes(name)) io.out(await helpFor(commands, rest[0]))
    else if (VERSION.includes(name)) io.out(await readVersion())
    else if (rest.some((word) => HELP.includes(word))) io.out(await helpFor(commands, name))
    else {
      const command = commandCalled(name, commands)
      await command.run(withShop(command, rest, io))
    }
    return 0
  } catch (error) {
    return reportFailure(error, {
      io,
      command: commands.has(name) ? name : undefined,
      isJson: rest.includes('--json'),
    })
  }
}

/** The shop that the environment names, where the command line names none. */
function withShop({ options }: Command, rest: readonly string[], { env }: Io): readonly string[] {
  const { JANGTEO_SHOP_URL: shop } = env
  const isNamed = rest.some((arg) => /^--registry(=|$)/.test(arg))
  return shop && !isNamed && options.includes('registry') ? [`--registry=${shop}`, ...rest] : rest
}

function commandCalled(name: string, commands: ReadonlyMap<string, Command>): Command {
  const command = commands.get(name)
  if (command !== undefined) return command
  const close = nearest(name, [...commands.keys()])
  const question = close === undefined ? '' : ` Did you mean "${close}"?`
  throw new CommandError(`There is no command "${name}".${question} \`jangteo --help\` lists them.`)
}

const helpFor = async (commands: ReadonlyMap<string, Command>, name: string | undefined): Promise<string> =>
  name === undefined ? usageOf(commands) : commandCalled(name, commands).usage()

const allCommands = (io: Io): Readonly<Record<string, Command>> => ({
  create: createCommand(io),
  dev: devCommand(io),
  test: testCommand(io),
  'can-i-deploy': canIDeployCommand(io),
  publish: publishCommand(io),
  preview: previewCommand(io),
  rollout: rolloutCommand(io),
  promote: promoteCommand(io),
  rollback: rollbackCommand(io),
  pause: pauseCommand(io),
  resume: resumeCommand(io),
  kill: killCommand(io),
  revive: reviveCommand(io),
  status: statusCommand(io),
  why: whyCommand(io),
  releases: releasesCommand(io),
  history: historyCommand(io),
  login: loginCommand(io),
  logout: logoutCommand(io),
  whoami: whoamiCommand(io),
  pipeline: pipelineCommand(io),
  'rotate-keys': rotateKeysCommand(io),
  completion: completionCommand(io, () => commandTree(allCommands(io))),
})

const commandTree = (commands: Readonly<Record<string, Command>>): CommandTree =>
  new Map(
    Object.entries(commands).map(([name, { options }]) => [
      name,
      [...options.map((option) => `--${option}`), '--help'],
    ]),
  )
