import { describe, expect, it } from 'vitest'
import {
  anEnvironment,
  aTrial,
  codeOf,
  historyOf,
  sharesAfter,
  v1,
  v2,
  v3,
} from '../../testing/environment-builder.ts'
import { nextRevision, promote, rollOut, trialOf } from '../environment.ts'
import { formerDefault, rollbackStep } from './rollback.ts'
import { restoreStep } from './restore.ts'

describe('a rollback', () => {
  it('ends the rollout, and asks nobody: the default is served already', () => {
    const step = rollbackStep(aTrial(), { name: 'catalog' })
    expect(sharesAfter(step)).toEqual({ [v1]: 100 })
    expect(step).toMatchObject({ facts: { action: 'rollback', release: v1, previous: v1 } })
    expect(step).not.toHaveProperty('begins')
  })

  it('goes back to the default before', () => {
    const history = historyOf(['promote', v1], ['promote', v2])
    const step = rollbackStep(promote(anEnvironment(), 'catalog', v2), { name: 'catalog' }, history)
    expect(sharesAfter(step)).toEqual({ [v1]: 100 })
    expect(step).toMatchObject({ facts: { release: v1, previous: v2 }, begins: { release: v1 } })
  })

  it('goes to the release that is named, also from a rollout and while paused', () => {
    const paused = nextRevision(aTrial(), { paused: ['catalog'] })
    expect(sharesAfter(rollbackStep(paused, { name: 'catalog', release: v3 }))).toEqual({ [v3]: 100 })
    expect(sharesAfter(rollbackStep(paused, { name: 'catalog' }))).toEqual({ [v1]: 100 })
  })

  it('changes nothing where everybody has the release', () => {
    expect(rollbackStep(anEnvironment(), { name: 'catalog', release: v1 }).kind).toBe('unchanged')
  })

  it('is refused where there was no other default', () => {
    const history = historyOf(['promote', v1])
    expect(codeOf(rollbackStep(anEnvironment(), { name: 'catalog' }, history))).toBe('nothing-to-roll-back')
    expect(codeOf(rollbackStep(anEnvironment(), { name: 'order', release: v2 }))).toBe('nothing-to-roll-back')
  })

  it('lets a stopped release be tried again with a clean record', () => {
    const stopped = rollbackStep(aTrial(), { name: 'catalog' })
    if (stopped.kind !== 'next') throw new Error(stopped.kind)
    expect(trialOf(stopped.environment, 'catalog')).toBe(1)
    expect(trialOf(rollOut(stopped.environment, 'catalog', v2, 5), 'catalog')).toBe(4)
  })
})

describe('the default before', () => {
  it.each([
    ['is none at first', historyOf(['promote', v1]), undefined],
    ['is the one that was replaced', historyOf(['promote', v1], ['promote', v2]), v1],
    [
      'goes on backwards after a rollback, not forth again',
      historyOf(['promote', v1], ['promote', v2], ['promote', v3], ['rollback', v2]),
      v1,
    ],
    [
      'is the one that a second promotion of an old release replaced',
      historyOf(['promote', v1], ['promote', v2], ['promote', v1]),
      v2,
    ],
    [
      'is where a rollback to something new came from',
      historyOf(['promote', v1], ['promote', v2], ['rollback', v3]),
      v2,
    ],
  ])('%s', (_, history, expected) => {
    expect(formerDefault(history)).toBe(expected)
  })
})

describe('restoring an environment', () => {
  const former = anEnvironment()
  const now = rollOut(promote(promote(former, 'catalog', v2), 'order', v1), 'catalog', v3, 10)

  it('brings the defaults of that revision back for everybody', () => {
    const step = restoreStep(now, 1, former)
    expect(sharesAfter(step)).toEqual({ [v1]: 100 })
    expect(step).toMatchObject({
      environment: { revision: 5, deployments: { catalog: [{ since: 5 }] } },
      facts: { action: 'restore', restored: 1 },
    })
    expect(step.kind === 'next' && step.environment.deployments).not.toHaveProperty('order')
  })

  it('does not bring canaries back, nor what is switched off', () => {
    const killed = nextRevision(promote(former, 'catalog', v2), { killed: [{ name: 'catalog' }] })
    const step = restoreStep(killed, 2, aTrial())
    expect(sharesAfter(step)).toEqual({ [v1]: 100 })
    expect(step).toMatchObject({ environment: { killed: [{ name: 'catalog' }] } })
  })

  it('changes nothing where everything is so, and needs a revision that was', () => {
    expect(restoreStep(former, 1, former).kind).toBe('unchanged')
    expect(codeOf(restoreStep(former, 7, undefined))).toBe('unknown-revision')
  })
})
