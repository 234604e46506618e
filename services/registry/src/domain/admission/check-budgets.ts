import type { MfeManifest } from '@jangteo/contracts'
import type { Objection } from './objection.ts'

/** Brotli bytes of the entry with its preloads, and of all CSS. */
export type Budgets = NonNullable<MfeManifest['budgets']>

/** The most that any MFE may spend, unless the deployment says otherwise. */
export const PLATFORM_BUDGETS: Budgets = { entryBytes: 60_000, cssBytes: 20_000 }

/**
 * What a first page view downloads stays within the declared budgets, and an MFE within those of the platform, whatever it
 * declares. Shell and libraries have none but their own.
 * @param compressedBytes size of a file as it travels
 */
export function checkBudgets(
  manifest: MfeManifest,
  compressedBytes: (path: string) => number,
  platformBudgets: Budgets,
): readonly Objection[] {
  const total = (paths: readonly string[]): number =>
    [...new Set(paths)].reduce((sum, path) => sum + compressedBytes(path), 0)
  const spent: Budgets = {
    entryBytes: total([manifest.entry, ...(manifest.preload ?? [])]),
    cssBytes: total(manifest.css),
  }
  return (['entryBytes', 'cssBytes'] as const).flatMap((budget) => {
    const own = manifest.budgets?.[budget] ?? Infinity
    const platform = manifest.kind === 'mfe' ? platformBudgets[budget] : Infinity
    const excess = spent[budget] - Math.min(own, platform)
    if (excess <= 0) return []
    const wayOut =
      platform <= own
        ? 'This is the most that the platform allows, whatever the manifest declares.'
        : 'Load less at first, or agree on another budget in mfe.config.json.'
    return {
      code: 'budget-exceeded' as const,
      what: 'The build is larger than its budget.',
      why: `${budget} is ${spent[budget]} bytes after compression, ${excess} over the budget of ${Math.min(own, platform)}. ${wayOut}`,
      where: `mfe.json#/budgets/${budget}`,
    }
  })
}
