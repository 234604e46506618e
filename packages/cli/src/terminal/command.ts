import { type ArgsDef, type CommandDef, renderUsage, runCommand, type SubCommandsDef } from 'citty'
import { refuseUnknownArguments } from './refuse-unknown-arguments.ts'

/** A command without the types of its own arguments, so that different ones fit into one list. */
export interface Command {
  readonly definition: SubCommandsDef[string]
  /** Names of its options, without dashes. */
  readonly options: readonly string[]
  usage(): Promise<string>
  /** Rejects with `CommandError` where an argument is not its own, before anything is done. */
  run(rawArgs: readonly string[]): Promise<void>
}

export interface CommandText<Args extends ArgsDef> extends CommandDef<Args> {
  /** What a person would type, one per line of the help. */
  readonly examples: readonly [string, ...string[]]
}

export const toCommand = <Args extends ArgsDef>(
  args: Args,
  { examples, ...definition }: CommandText<Args>,
): Command => ({
  definition: { ...definition, args },
  options: Object.keys(args).filter((name) => args[name]?.type !== 'positional'),
  usage: async () => {
    const heading = examples.length > 1 ? 'EXAMPLES' : 'EXAMPLE'
    const lines = examples.map((example) => `  ${example}`)
    return [await renderUsage({ ...definition, args }), heading, '', ...lines, ''].join('\n')
  },
  run: async (rawArgs) => {
    refuseUnknownArguments(args, rawArgs)
    await runCommand({ ...definition, args }, { rawArgs: [...rawArgs] })
  },
})
