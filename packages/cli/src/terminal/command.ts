import { type ArgsDef, type CommandDef, renderUsage, runCommand, type SubCommandsDef } from 'citty'

/** A command without the types of its own arguments, so that different ones fit into one list. */
export interface Command {
  readonly definition: SubCommandsDef[string]
  /** Names of its options, without dashes. */
  readonly options: readonly string[]
  usage(): Promise<string>
  run(rawArgs: readonly string[]): Promise<void>
}

export const toCommand = <Args extends ArgsDef>(args: Args, definition: CommandDef<Args>): Command => ({
  definition: { ...definition, args },
  options: Object.keys(args).filter((name) => args[name]?.type !== 'positional'),
  usage: () => renderUsage({ ...definition, args }),
  run: async (rawArgs) => {
    await runCommand({ ...definition, args }, { rawArgs: [...rawArgs] })
  },
})
