import type { DefaultTurn, Step } from '../domain/change.ts'
import { emptyEnvironment, type Environment, promote, rollOut } from '../domain/environment.ts'

export const [v1, v2, v3] = ['1'.repeat(16), '2'.repeat(16), '3'.repeat(16)] as const

/** Production with `catalog` at its first release. */
export const anEnvironment = (): Environment => promote(emptyEnvironment('production'), 'catalog', v1)

/** The same with `v2` for a share of the visitors. */
export const aTrial = (share = 10): Environment => rollOut(anEnvironment(), 'catalog', v2, share)

export const codeOf = (step: Step): string | undefined =>
  step.kind === 'conflict' ? step.conflict.code : undefined

/** What visitors of `catalog` get after a step that makes a revision. */
export function sharesAfter(step: Step): Readonly<Record<string, number>> {
  if (step.kind !== 'next') throw new Error(`The step came to ${step.kind} ${codeOf(step) ?? ''}`)
  const list = step.environment.deployments.catalog ?? []
  return Object.fromEntries(list.map(({ release, traffic }) => [release, traffic]))
}

/** Turns of a default, given oldest first and answered newest first. */
export const historyOf = (
  ...turns: readonly (readonly [DefaultTurn['action'], string])[]
): readonly DefaultTurn[] => turns.map(([action, release]) => ({ action, release })).toReversed()
