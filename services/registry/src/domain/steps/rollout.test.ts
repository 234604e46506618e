import { describe, expect, it } from 'vitest'
import { anEnvironment, aTrial, codeOf, sharesAfter, v1, v2, v3 } from '../../testing/environment-builder.ts'
import { canaryOf, defaultRelease, emptyEnvironment, nextRevision, trialOf } from '../environment.ts'
import { promoteStep } from './promote.ts'
import { rolloutStep } from './rollout.ts'

describe('a rollout', () => {
  it('begins beside the default, which the others keep', () => {
    const step = rolloutStep(anEnvironment(), { name: 'catalog', release: v2, share: 10 })
    expect(sharesAfter(step)).toEqual({ [v2]: 10, [v1]: 90 })
    expect(step).toMatchObject({
      environment: { revision: 2 },
      facts: { action: 'rollout', release: v2, previous: v1, share: 10 },
      begins: { name: 'catalog', release: v2 },
    })
  })

  it('grows to everybody, while the default stays the one to fall back to', () => {
    const step = rolloutStep(aTrial(10), { name: 'catalog', release: v2, share: 100 })
    expect(sharesAfter(step)).toEqual({ [v2]: 100, [v1]: 0 })
    expect(step.kind === 'next' && defaultRelease(step.environment, 'catalog')).toBe(v1)
    expect(step.kind === 'next' && step.begins).toBeUndefined()
  })

  it('keeps the beginning of the trial when its share changes', () => {
    const step = rolloutStep(aTrial(10), { name: 'catalog', release: v2, share: 50 })
    if (step.kind !== 'next') throw new Error(step.kind)
    expect([step.environment.revision, trialOf(step.environment, 'catalog')]).toEqual([3, 2])
  })

  it('changes nothing at the share that it has', () => {
    expect(rolloutStep(aTrial(10), { name: 'catalog', release: v2, share: 10 }).kind).toBe('unchanged')
  })

  it.each([
    ['not-live', emptyEnvironment('production'), v2],
    ['already-default', anEnvironment(), v1],
    ['canary-running', aTrial(), v3],
    ['rollout-paused', nextRevision(anEnvironment(), { paused: ['catalog'] }), v2],
    ['rollout-paused', nextRevision(aTrial(), { paused: ['catalog'] }), v2],
  ])('is refused with %s', (code, environment, release) => {
    expect(codeOf(rolloutStep(environment, { name: 'catalog', release, share: 20 }))).toBe(code)
  })
})

describe('a promotion', () => {
  it('gives everybody the release that is being rolled out', () => {
    const step = promoteStep(aTrial(), { name: 'catalog' })
    expect(sharesAfter(step)).toEqual({ [v2]: 100 })
    expect(step).toMatchObject({ facts: { release: v2, previous: v1 }, begins: { release: v2 } })
    expect(step.kind === 'next' && canaryOf(step.environment, 'catalog')).toBeUndefined()
  })

  it('of another release ends the rollout', () => {
    expect(sharesAfter(promoteStep(aTrial(), { name: 'catalog', release: v3 }))).toEqual({ [v3]: 100 })
  })

  it('needs a release where none is being rolled out', () => {
    expect(codeOf(promoteStep(anEnvironment(), { name: 'catalog' }))).toBe('no-canary')
  })

  it('waits while the name is paused, unless everybody has the release already', () => {
    const paused = nextRevision(anEnvironment(), { paused: ['catalog'] })
    expect(codeOf(promoteStep(paused, { name: 'catalog', release: v2 }))).toBe('rollout-paused')
    expect(promoteStep(paused, { name: 'catalog', release: v1 }).kind).toBe('unchanged')
  })
})
