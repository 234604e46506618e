import { parseArgs } from 'node:util'
import type { ArgsDef } from 'citty'
import { CommandError } from '../errors.ts'
import { nearest } from './nearest.ts'

/**
 * Throws `CommandError` for what the parser would take silently: `--promot` would publish without promoting, and
 * `promote toys latest 10%` would give it to everybody.
 */
export function refuseUnknownArguments(args: ArgsDef, rawArgs: readonly string[]): void {
  const places = Object.values(args).filter(({ type }) => type === 'positional').length
  let positionals = 0
  for (const token of tokensOf(args, rawArgs)) {
    if (token.kind === 'option') refuseOption(args, token)
    if (token.kind === 'positional' && (positionals += 1) > places)
      throw new CommandError(`"${token.value}" is one argument too many. --help says what it takes.`)
  }
}

const tokensOf = (args: ArgsDef, rawArgs: readonly string[]) => {
  const options = Object.entries(args)
    .filter(([, { type }]) => type !== 'positional')
    .map(([name, { type }]) => [name, { type: type === 'boolean' ? type : 'string' }] as const)
  const request = {
    args: rawArgs,
    options: Object.fromEntries(options),
    strict: false,
    tokens: true,
  } as const
  return parseArgs({ ...request, allowPositionals: true }).tokens
}

type Option = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>

function refuseOption(args: ArgsDef, { name, rawName, value, inlineValue }: Option): void {
  const isNegated = name.startsWith('no-') && args[name] === undefined
  const known = args[isNegated ? name.slice(3) : name]
  const isFlag = known?.type === 'boolean'
  if (known === undefined || known.type === 'positional' || (isNegated && !isFlag))
    throw new CommandError(`There is no option "${rawName}". ${hint(args, name)}`)
  if (isFlag && value !== undefined)
    throw new CommandError(`${rawName} takes no value. Write it alone, or --no-${name} for the opposite.`)
  if (isFlag) return
  if (!value)
    throw new CommandError(`${rawName} needs a value. Write ${rawName}=<${known.valueHint ?? 'value'}>.`)
  if (value.startsWith('-') && !inlineValue)
    throw new CommandError(
      `${rawName} has no value before "${value}". If that is the value, write ${rawName}=${value}`,
    )
}

const hint = (args: ArgsDef, name: string): string => {
  const options = Object.keys(args).filter((key) => args[key]?.type !== 'positional')
  const close = nearest(name, options)
  return close === undefined ? '--help lists them.' : `Did you mean --${close}? --help lists them.`
}
