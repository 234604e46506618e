import { describe, expect, it } from 'vitest'
import { aLibrary, aManifest } from '../../testing/manifest-builder.ts'
import { checkBudgets } from './check-budgets.ts'

const budgets = { entryBytes: 100, cssBytes: 50 }
const PLATFORM = { entryBytes: 1000, cssBytes: 500 }

describe('checkBudgets', () => {
  it('counts the entry together with its preloads, each once', () => {
    const manifest = aManifest({ budgets, preload: ['mfe.js', 'chunk.js'], css: [] })
    expect(checkBudgets(manifest, () => 50, PLATFORM)).toEqual([])
    const [objection] = checkBudgets(manifest, () => 51, PLATFORM)
    expect(objection?.code).toBe('budget-exceeded')
    expect(objection?.why).toContain('entryBytes is 102 bytes after compression, 2 over the budget of 100')
  })

  it('counts the style sheets', () => {
    const [objection] = checkBudgets(aManifest({ budgets }), () => 51, PLATFORM)
    expect(objection?.where).toBe('mfe.json#/budgets/cssBytes')
  })

  it('holds an MFE to the budgets of the platform, whatever it declares, and no library', () => {
    const huge = (): number => 1001
    const generous = { entryBytes: 5000, cssBytes: 5000 }
    for (const declared of [{}, { budgets: generous }]) {
      const [objection] = checkBudgets(aManifest({ ...declared, css: [] }), huge, PLATFORM)
      expect(objection?.why).toContain('1 over the budget of 1000. This is the most that the platform allows')
    }
    expect(checkBudgets(aLibrary(), huge, PLATFORM)).toEqual([])
  })
})
