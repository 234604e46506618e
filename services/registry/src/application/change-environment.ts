import type { Objection } from '../domain/admission/objection.ts'
import type { ChangeFacts, Conflict, Step } from '../domain/change.ts'
import type { Environment } from '../domain/environment.ts'
import type { EnvironmentRepository } from '../ports/environment-repository.ts'
import type { ReleaseRepository } from '../ports/release-repository.ts'
import { reviewBeginning } from './review-beginning.ts'
import { settleLibraries } from './settle-libraries.ts'

export interface ChangeDependencies {
  readonly releases: ReleaseRepository
  readonly environments: EnvironmentRepository
  readonly now: () => Date
}

export interface ChangeRequest {
  readonly environment: string
  /** The revision that the caller has seen; `any` takes the newest one. */
  readonly expected: number | 'any'
  readonly by: string
  readonly reason?: string | undefined
}

interface Done<Kind> {
  readonly kind: Kind
  readonly environment: Environment
  readonly facts: ChangeFacts
}

export type ChangeOutcome =
  | Done<'changed'>
  | Done<'unchanged'>
  | { readonly kind: 'revision-moved'; readonly revision: number }
  | { readonly kind: 'unknown-release'; readonly name: string; readonly release: string }
  | { readonly kind: 'refused'; readonly objections: readonly Objection[] }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

/** What shall happen to the environment as it is at the moment. Asked again where somebody was faster. */
export type Decide = (current: Environment) => Step | Promise<Step>

const MAX_ATTEMPTS = 10

/** Makes one revision, with its row in the audit log, or none. */
export async function changeEnvironment(
  dependencies: ChangeDependencies,
  request: ChangeRequest,
  decide: Decide,
): Promise<ChangeOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptChange(dependencies, request, decide)
    const isWorthAnother = outcome.kind === 'revision-moved' && request.expected === 'any'
    if (!isWorthAnother || attempt === MAX_ATTEMPTS) return outcome
  }
}

async function attemptChange(
  { releases, environments, now }: ChangeDependencies,
  { environment, expected, by, reason }: ChangeRequest,
  decide: Decide,
): Promise<ChangeOutcome> {
  const current = await environments.current(environment)
  if (expected !== 'any' && expected !== current.revision) {
    return { kind: 'revision-moved', revision: current.revision }
  }
  const step = await decide(current)
  if (step.kind === 'conflict') return step
  const facts = { ...step.facts, ...(reason !== undefined && { reason }) }
  if (step.kind === 'unchanged') return { kind: 'unchanged', environment: current, facts }

  if (step.begins !== undefined) {
    const refusal = await reviewBeginning(releases, current, step.begins)
    if (refusal !== undefined) return refusal
  }
  const isOnlySwitched = step.environment.deployments === current.deployments
  const settled = isOnlySwitched
    ? { environment: step.environment, objections: [] }
    : await settleLibraries(releases, { current, next: step.environment })
  if (settled.objections.length > 0) return { kind: 'refused', objections: settled.objections }
  const appended = await environments.append({
    environment: settled.environment,
    change: { ...facts, by, at: now() },
  })
  return appended === 'appended'
    ? { kind: 'changed', environment: settled.environment, facts }
    : { kind: 'revision-moved', revision: step.environment.revision }
}
