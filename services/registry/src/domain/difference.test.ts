import { describe, expect, it } from 'vitest'
import { differenceOf } from './difference.ts'
import { emptyEnvironment, type Environment } from './environment.ts'

const environment = (parts: Partial<Environment>): Environment => ({
  ...emptyEnvironment('production'),
  ...parts,
})
const everybody = (release: string) => [{ release, traffic: 100, isDefault: true }]

describe('the difference between two revisions', () => {
  it('names what came, went or got another share, and nothing else', () => {
    const before = environment({
      deployments: { catalog: everybody('a'), order: everybody('b'), vue: everybody('c') },
    })
    const canary = [
      { release: 'd', traffic: 10, isDefault: false },
      { release: 'b', traffic: 90, isDefault: true },
    ]
    const after = environment({
      deployments: { catalog: everybody('a'), order: canary, gifts: everybody('e') },
    })
    expect(differenceOf(before, after).deployments).toEqual([
      { name: 'gifts', before: [], after: everybody('e') },
      { name: 'order', before: everybody('b'), after: canary },
      { name: 'vue', before: everybody('c'), after: [] },
    ])
  })

  it('tells what was paused, resumed, switched off and on', () => {
    const fragment = { name: 'order', fragment: 'ord-mini-cart' }
    const before = environment({ paused: ['catalog'], killed: [{ name: 'order' }] })
    const after = environment({ paused: ['order'], killed: [fragment] })
    expect(differenceOf(before, after)).toEqual({
      deployments: [],
      paused: ['order'],
      resumed: ['catalog'],
      killed: [fragment],
      revived: [{ name: 'order' }],
    })
  })

  it('is empty between a revision and itself', () => {
    const same = environment({ deployments: { catalog: everybody('a') }, paused: ['catalog'] })
    expect(Object.values(differenceOf(same, same)).flat()).toEqual([])
  })
})
