import { type CommandTree, SHELLS } from '../completion/shells.ts'
import { CommandError } from '../errors.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { jsonArg } from './common-args.ts'

const args = {
  shell: { type: 'positional', description: 'bash, zsh or fish', required: true },
  ...jsonArg,
} as const

/** @param tree asked for when the command runs, so that it has every command, this one too */
export const completionCommand = (io: Io, tree: () => CommandTree): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo completion',
      description: 'A script that completes commands and options, e.g. eval "$(jangteo completion bash)"',
    },
    examples: ['eval "$(jangteo completion bash)"'],
    run: async ({ args: { shell, json } }) => {
      const scriptFor = SHELLS[shell]
      if (scriptFor === undefined)
        throw new CommandError(
          `There is no completion for "${shell}": use ${Object.keys(SHELLS).join(', ')}.`,
        )
      const script = scriptFor(tree())
      io.out(json ? JSON.stringify({ shell, script }) : script)
    },
  })
