import { describe, expect, it } from 'vitest'
import { anEnvironment, codeOf } from '../../testing/environment-builder.ts'
import { aLibrary, aManifest } from '../../testing/manifest-builder.ts'
import type { Step } from '../change.ts'
import type { Environment } from '../environment.ts'
import { killStep, pauseStep, reviveStep } from './switches.ts'

const after = (step: Step): Environment => {
  if (step.kind !== 'next') throw new Error(`The step came to ${step.kind}`)
  return step.environment
}
const fragment = 'cat-search-box'
const live = [aManifest()]

describe('pausing', () => {
  it('holds for the name until it is resumed', () => {
    const paused = after(pauseStep(anEnvironment(), 'catalog', true))
    expect([paused.revision, paused.paused]).toEqual([2, ['catalog']])
    expect(pauseStep(paused, 'catalog', true).kind).toBe('unchanged')
    const resumed = after(pauseStep(paused, 'catalog', false))
    expect([resumed.revision, resumed.paused]).toEqual([3, []])
    expect(pauseStep(resumed, 'catalog', false).kind).toBe('unchanged')
  })

  it('needs something that is live', () => {
    expect(codeOf(pauseStep(anEnvironment(), 'order', true))).toBe('not-live')
  })
})

describe('switching off', () => {
  it('takes a micro-frontend and its fragments apart from each other', () => {
    const one = after(killStep(anEnvironment(), { name: 'catalog', fragment }, live))
    const both = after(killStep(one, { name: 'catalog' }, live))
    expect(both.killed).toEqual([{ name: 'catalog', fragment }, { name: 'catalog' }])
    expect(killStep(both, { name: 'catalog', fragment }, live).kind).toBe('unchanged')
    const revived = after(reviveStep(both, { name: 'catalog' }))
    expect(revived.killed).toEqual([{ name: 'catalog', fragment }])
    expect(reviveStep(revived, { name: 'catalog' }).kind).toBe('unchanged')
  })

  it('knows the fragments of every release that is live', () => {
    const canary = aManifest({
      fragments: [{ tag: 'cat-new', class: 'regular', attributes: [], events: [] }],
    })
    const target = { name: 'catalog', fragment: 'cat-new' }
    expect(after(killStep(anEnvironment(), target, [...live, canary])).killed).toEqual([target])
  })

  it.each([
    ['not-live', { name: 'order' }, []],
    ['not-switchable', { name: 'catalog' }, [aLibrary()]],
    ['not-switchable', { name: 'catalog' }, [aManifest({ kind: 'shell' })]],
    ['unknown-fragment', { name: 'catalog', fragment: 'ord-mini-cart' }, live],
  ])('is refused with %s', (code, target, manifests) => {
    expect(codeOf(killStep(anEnvironment(), target, manifests))).toBe(code)
  })
})
