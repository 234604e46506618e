import { CommandError, RegistryRefusal } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import { describeProblem } from './terminal/describe-problem.ts'
import type { Io } from './terminal/io.ts'

interface Attempt {
  readonly io: Io
  /** Undefined where what was typed is none. */
  readonly command: string | undefined
  readonly isJson: boolean
}

/** Says why it was not done: in words on stderr, and under `--json` as the one value on stdout. Answers the exit code. */
export function reportFailure(error: unknown, attempt: Attempt): number {
  const { io, isJson } = attempt
  if (error instanceof RegistryRefusal) {
    for (const line of describeProblem(error.problem)) io.err(line)
    if (isJson) io.out(JSON.stringify(error.answer ?? { error: error.problem }))
    return EXIT.refused
  }
  const message = explain(error, attempt)
  io.err(message ?? describeFault(error))
  if (isJson)
    io.out(
      JSON.stringify({ error: { code: message ? 'not-done' : 'broken', title: message ?? String(error) } }),
    )
  return message === undefined ? EXIT.broken : EXIT.notDone
}

/** Undefined where it is nothing that a person did or can mend. */
function explain(error: unknown, { command }: Attempt): string | undefined {
  if (error instanceof CommandError) return error.message
  if (!(error instanceof Error)) return undefined
  if (error.name === 'CLIError')
    return `${error.message}. \`jangteo ${command ?? ''} --help\` says what it takes.`
  const isOfSystem = 'syscall' in error && 'path' in error
  return isOfSystem
    ? `${error.message}. Check the path, and whether you may read and write there.`
    : undefined
}

const describeFault = (error: unknown): string =>
  `This is a fault of jangteo, not yours. Report it to the platform team with these lines:\n${error instanceof Error ? error.stack : String(error)}`
