import { renderUsage } from 'citty'
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
import { statusCommand } from './commands/status.ts'
import { whoamiCommand } from './commands/whoami.ts'
import { whyCommand } from './commands/why.ts'
import type { CommandTree } from './completion/shells.ts'
import { CommandError, RegistryRefusal } from './errors.ts'
import type { Command } from './terminal/command.ts'
import { describeProblem } from './terminal/describe-problem.ts'
import type { Io } from './terminal/io.ts'

const EXIT = { done: 0, refused: 1, unusable: 2 } as const

/** Runs one command line; answers the exit code: 0 done, 1 refused by the registry, 2 wrong usage or nobody answers. */
export async function run(rawArgs: readonly string[], io: Io): Promise<number> {
  const commands = new Map(Object.entries(allCommands(io)))
  const [name = 'help', ...rest] = rawArgs
  const command = commands.get(name)
  if (['help', '--help', '-h'].some((word) => name === word || rest.includes(word))) {
    io.out(await (command?.usage() ?? usage(commands)))
    return EXIT.done
  }
  try {
    if (command === undefined) {
      throw new CommandError(`There is no command "${name}". \`jangteo --help\` lists them.`)
    }
    refuseUnknownOptions(command, rest)
    await command.run(rest)
    return EXIT.done
  } catch (error) {
    return report(error, io)
  }
}

const allCommands = (io: Io): Readonly<Record<string, Command>> => ({
  create: createCommand(io),
  dev: devCommand(io),
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
  completion: completionCommand(io, () => commandTree(allCommands(io))),
})

const commandTree = (commands: Readonly<Record<string, Command>>): CommandTree =>
  new Map(
    Object.entries(commands).map(([name, { options }]) => [
      name,
      [...options.map((option) => `--${option}`), '--help'],
    ]),
  )

const usage = (commands: ReadonlyMap<string, Command>): Promise<string> =>
  renderUsage({
    meta: { name: 'jangteo', description: 'Publishes micro-frontends and says what is live' },
    subCommands: Object.fromEntries([...commands].map(([name, { definition }]) => [name, definition])),
  })

/** The parser would take a mistyped option silently, and `--promot` would publish without promoting. */
function refuseUnknownOptions({ options }: Command, rawArgs: readonly string[]): void {
  const unknown = rawArgs.find((arg) => arg.startsWith('-') && !options.includes(optionName(arg)))
  if (unknown !== undefined) throw new CommandError(`There is no option "${unknown}". --help lists them.`)
}

const optionName = (arg: string): string => arg.replace(/^--(no-)?/, '').split('=', 1)[0] ?? ''

function report(error: unknown, io: Io): number {
  if (error instanceof RegistryRefusal) {
    for (const line of describeProblem(error.problem)) io.err(line)
    return EXIT.refused
  }
  const isExpected = error instanceof CommandError || (error instanceof Error && error.name === 'CLIError')
  if (!isExpected) throw error
  io.err(error.message)
  return EXIT.unusable
}
