import { describe, expect, it } from 'vitest'
import { aLibrary, aManifest } from '../../testing/manifest-builder.ts'
import { checkBudgets, DEFAULT_BUDGETS } from './check-budgets.ts'

const budgets = { entryBytes: 100, cssBytes: 50 }

describe('checkBudgets', () => {
  it('counts the entry together with its preloads, each once', () => {
    const manifest = aManifest({ budgets, preload: ['mfe.js', 'chunk.js'], css: [] })
    expect(checkBudgets(manifest, () => 50)).toEqual([])
    const [objection] = checkBudgets(manifest, () => 51)
    expect(objection?.code).toBe('budget-exceeded')
    expect(objection?.why).toContain('entryBytes is 102 bytes after compression, 2 over the budget of 100')
  })

  it('counts the style sheets', () => {
    const [objection] = checkBudgets(aManifest({ budgets }), () => 51)
    expect(objection?.where).toBe('mfe.json#/budgets/cssBytes')
  })

  it('gives an MFE without budgets the default ones, and a library none', () => {
    const huge = (): number => DEFAULT_BUDGETS.entryBytes + 1
    expect(checkBudgets(aManifest({ css: [] }), huge)).toHaveLength(1)
    expect(checkBudgets(aLibrary(), huge)).toEqual([])
  })
})
