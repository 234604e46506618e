import type { ReleaseDocument } from '@jangteo/contracts'
import type { ChosenRelease, SwitchedOff } from '@jangteo/contracts/page-map'

/** What of the release is switched off; undefined where nothing is. */
export function switchedOff(
  killed: ReleaseDocument['killed'] = [],
  { name, manifest }: ChosenRelease,
): SwitchedOff | undefined {
  const own = killed.filter((one) => one.name === name)
  if (own.length === 0) return undefined
  const pages = own.some(({ fragment }) => fragment === undefined)
  const tags = manifest.fragments.map(({ tag }) => tag)
  const fragments = pages ? tags : tags.filter((tag) => own.some(({ fragment }) => fragment === tag))
  return { pages, fragments }
}
