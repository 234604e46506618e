import { describe, expect, it } from 'vitest'
import { differenceOf } from './difference.ts'
import { defaultRelease, deploymentsOf, emptyEnvironment, isFullyPromoted, promote } from './environment.ts'
import { killStep, pauseStep } from './steps/switches.ts'

const [v1, v2] = ['1'.repeat(16), '2'.repeat(16)]

describe('promote', () => {
  it('gives the release to every visitor in the next revision', () => {
    const environment = promote(emptyEnvironment('production'), 'catalog', v1)
    expect(environment.revision).toBe(1)
    expect(environment.deployments).toEqual({
      catalog: [{ release: v1, traffic: 100, isDefault: true, since: 1 }],
    })
  })

  it('replaces the release before and leaves the others alone', () => {
    const before = promote(promote(emptyEnvironment('production'), 'catalog', v1), 'order', v1)
    const after = promote(before, 'catalog', v2)
    expect(defaultRelease(after, 'catalog')).toBe(v2)
    expect(defaultRelease(after, 'order')).toBe(v1)
    expect(isFullyPromoted(after, 'catalog', v2)).toBe(true)
    expect(isFullyPromoted(after, 'catalog', v1)).toBe(false)
    expect(defaultRelease(before, 'catalog')).toBe(v1)
  })
})

describe('defaultRelease', () => {
  it('knows none before the first promotion', () => {
    expect(defaultRelease(emptyEnvironment('production'), 'catalog')).toBeUndefined()
  })
})

describe('a name that every object has', () => {
  const empty = emptyEnvironment('production')

  it('is not live before its first promotion', () => {
    expect(deploymentsOf(empty, 'constructor')).toEqual([])
    expect(defaultRelease(empty, 'constructor')).toBeUndefined()
    expect(pauseStep(empty, 'constructor', true).kind).toBe('conflict')
    expect(killStep(empty, { name: 'constructor' }, []).kind).toBe('conflict')
  })

  it('is promoted like any other', () => {
    const after = promote(empty, 'constructor', v1)
    expect(defaultRelease(after, 'constructor')).toBe(v1)
    expect(differenceOf(empty, after).deployments).toMatchObject([{ name: 'constructor', before: [] }])
  })
})
