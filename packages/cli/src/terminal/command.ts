import { type ArgsDef, type CommandDef, type CommandMeta, renderUsage, runCommand } from 'citty'
import { heading } from './heading.ts'
import { refuseUnknownArguments } from './refuse-unknown-arguments.ts'

/** A command without the types of its own arguments, so that different ones fit into one list. */
export interface Command {
  /** What it does, in a line. */
  readonly summary: string
  /** Names of its options, without dashes. */
  readonly options: readonly string[]
  usage(): Promise<string>
  /** Rejects with `CommandError` where an argument is not its own, before anything is done. */
  run(rawArgs: readonly string[]): Promise<void>
}

export interface CommandText<Args extends ArgsDef> extends CommandDef<Args> {
  /** What a person would type, one per line of the help. */
  readonly examples: readonly [string, ...string[]]
  readonly meta: CommandMeta & { readonly description: string }
}

export const toCommand = <Args extends ArgsDef>(
  args: Args,
  { examples, ...definition }: CommandText<Args>,
): Command => ({
  summary: definition.meta.description,
  options: Object.keys(args).filter((name) => args[name]?.type !== 'positional'),
  usage: async () => {
    const usage = await renderUsage({ ...definition, args })
    const lines = examples.map((example) => `  ${example}`)
    return [usage.trimEnd(), '', heading('EXAMPLES'), '', ...lines].join('\n')
  },
  run: async (rawArgs) => {
    refuseUnknownArguments(args, rawArgs)
    await runCommand({ ...definition, args }, { rawArgs: [...rawArgs] })
  },
})
