import type { Problem } from '@jangteo/contracts'
import { printable } from './printable.ts'

/** A problem in lines for people: what, why and how to mend, then everything else that is wrong. */
export function describeProblem({ title, detail, code, errors = [] }: Problem): readonly string[] {
  return [
    `Refused: ${title}`,
    ...(detail === undefined ? [] : [`  ${detail}`]),
    ...(errors.length > 1
      ? ['All objections:', ...errors.map(({ path, message }) => `  ${path}: ${message}`)]
      : []),
    `(${code})`,
  ].map(printable)
}
