import type { MfeManifest } from '@jangteo/contracts'
import { conflict, type Step } from '../change.ts'
import {
  deploymentsOf,
  type Environment,
  isKilled,
  isPaused,
  type Killed,
  nextRevision,
} from '../environment.ts'

/** @param isOn true: no other release of `name` begins to be served until it is resumed */
export function pauseStep(environment: Environment, name: string, isOn: boolean): Step {
  if (deploymentsOf(environment, name).length === 0) return notLive(environment, name)
  const facts = { action: isOn ? 'pause' : 'resume', name } as const
  if (isPaused(environment, name) === isOn) return { kind: 'unchanged', facts }
  const others = environment.paused.filter((paused) => paused !== name)
  const paused = isOn ? [...others, name].sort() : others
  return { kind: 'next', environment: nextRevision(environment, { paused }), facts }
}

/**
 * Switches an MFE or one of its fragments off. The frame and libraries carry all others, so they cannot be switched off.
 * @param live manifests of the releases of that name that are live
 */
export function killStep(environment: Environment, target: Killed, live: readonly MfeManifest[]): Step {
  const { name, fragment } = target
  if (deploymentsOf(environment, name).length === 0) return notLive(environment, name)
  if (live.some(({ kind }) => kind !== 'mfe')) return notSwitchable(name)
  const offers = live.flatMap(({ fragments }) => fragments.map(({ tag }) => tag))
  if (fragment !== undefined && !offers.includes(fragment)) return unknownFragment(name, fragment, offers)
  const facts = { action: 'kill', ...target } as const
  if (isKilled(environment, target)) return { kind: 'unchanged', facts }
  return {
    kind: 'next',
    environment: nextRevision(environment, { killed: [...environment.killed, target] }),
    facts,
  }
}

/** Undoes exactly the kill of the same target. */
export function reviveStep(environment: Environment, target: Killed): Step {
  const facts = { action: 'revive', ...target } as const
  if (!isKilled(environment, target)) return { kind: 'unchanged', facts }
  const killed = environment.killed.filter(
    ({ name, fragment }) => name !== target.name || fragment !== target.fragment,
  )
  return { kind: 'next', environment: nextRevision(environment, { killed }), facts }
}

const notLive = (environment: Environment, name: string): Step =>
  conflict(
    'not-live',
    'Nothing of this name is live.',
    `${environment.name} has no ${name}. \`jangteo status\` lists what it has.`,
  )

const notSwitchable = (name: string): Step =>
  conflict(
    'not-switchable',
    'Only micro-frontends and their fragments can be switched off.',
    `Every page needs ${name}. Take it back to an earlier release instead: \`jangteo rollback ${name}\`.`,
  )

const unknownFragment = (name: string, fragment: string, offers: readonly string[]): Step =>
  conflict(
    'unknown-fragment',
    'The micro-frontend offers no such fragment.',
    `${name} has no <${fragment}>. It offers: ${offers.map((tag) => `<${tag}>`).join(', ') || 'none'}.`,
  )
