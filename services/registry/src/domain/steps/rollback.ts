import { conflict, type DefaultTurn, type Step } from '../change.ts'
import { canaryOf, defaultRelease, type Environment, promote } from '../environment.ts'

/**
 * Takes visitors back: to `release`, or from the canary to the default, or to the default before. A pause does not hold it up.
 * @param history turns of the default of that name, newest first; looked at where there is nothing else to go by
 */
export function rollbackStep(
  environment: Environment,
  { name, ...wanted }: { readonly name: string; readonly release?: string | undefined },
  history: readonly DefaultTurn[] = [],
): Step {
  const previous = defaultRelease(environment, name)
  const isTrying = canaryOf(environment, name) !== undefined
  const release = wanted.release ?? (isTrying ? previous : formerDefault(history))
  if (previous === undefined || release === undefined) return nothingBefore(environment, name)
  const facts = { action: 'rollback', name, release, previous } as const
  if (release === previous && !isTrying) return { kind: 'unchanged', facts }
  return {
    kind: 'next',
    environment: promote(environment, name, release),
    facts,
    ...(release !== previous && { begins: { name, release } }),
  }
}

/** The default that a rollback goes to. Going back twice goes back two releases, not forth again. */
export function formerDefault(history: readonly DefaultTurn[]): string | undefined {
  const path = history.toReversed().reduce<readonly string[]>((walked, { release, action }) => {
    const known = walked.indexOf(release)
    if (known >= 0 && isBack(action)) return walked.slice(0, known + 1)
    return [...walked.filter((other) => other !== release), release]
  }, [])
  return path.at(-2)
}

const isBack = (action: DefaultTurn['action']): boolean => action === 'rollback' || action === 'restore'

const nothingBefore = (environment: Environment, name: string): Step =>
  conflict(
    'nothing-to-roll-back',
    'There is no release to go back to.',
    `${name} had no other default in ${environment.name} that is still known. Name one: \`jangteo rollback ${name} <release>\`.`,
  )
