import type { MfeManifest } from '@jangteo/contracts'
import type { Objection } from './objection.ts'

/** For MFEs that declare none: Brotli bytes of the entry with its preloads, and of all CSS. */
export const DEFAULT_BUDGETS = { entryBytes: 60_000, cssBytes: 20_000 }

/**
 * What a first page view downloads stays within the declared budgets; an MFE without any gets {@link DEFAULT_BUDGETS}, shell and
 * libraries get none.
 * @param compressedBytes size of a file as it travels
 */
export function checkBudgets(
  manifest: MfeManifest,
  compressedBytes: (path: string) => number,
): readonly Objection[] {
  const budgets = manifest.budgets ?? (manifest.kind === 'mfe' ? DEFAULT_BUDGETS : undefined)
  if (budgets === undefined) return []
  const total = (paths: readonly string[]): number =>
    [...new Set(paths)].reduce((sum, path) => sum + compressedBytes(path), 0)
  const spent = {
    entryBytes: total([manifest.entry, ...(manifest.preload ?? [])]),
    cssBytes: total(manifest.css),
  }
  return (['entryBytes', 'cssBytes'] as const)
    .filter((budget) => spent[budget] > budgets[budget])
    .map((budget) => ({
      code: 'budget-exceeded',
      what: 'The build is larger than its budget.',
      why: `${budget} is ${spent[budget]} bytes after compression, ${spent[budget] - budgets[budget]} over the budget of ${budgets[budget]}. Load less at first, or agree on another budget in mfe.config.json.`,
      where: `mfe.json#/budgets/${budget}`,
    }))
}
