import type { ReleaseDocument, ReleaseVersion } from '@jangteo/contracts'
import { type ChosenRelease, toChosenRelease } from '@jangteo/contracts/page-map'
import { switchedOff } from './switched-off.ts'

/** Who looks at the page, as far as canaries are concerned. */
export interface Visitor {
  /**
   * The visitor's place among all visitors of one MFE: in [0, 1), evenly spread, the same in every revision. SHA-256 of
   * `environment:mfe:uid` makes it independent from one MFE to the next.
   */
  bucketOf(environment: string, mfe: string): number
  /** Canaries that could not be shown to him, as `name:release`: he gets the default instead. */
  readonly failedCanaries?: ReadonlySet<string>
}

interface Choice {
  readonly name: string
  readonly versions: readonly ReleaseVersion[]
  readonly version: ReleaseVersion
}

type Chosen = readonly ChosenRelease[]

const chosenOf = new WeakMap<ReleaseDocument, Map<string, Chosen>>()

/**
 * One release of each name for this visitor. Canaries occupy the lowest buckets in the order of the document, the default gets the
 * rest; so a growing canary takes visitors in and never moves one back, and a share of 0 % serves nobody.
 * @returns the same array for all who get the same of a document
 */
export function chooseReleases(document: ReleaseDocument, visitor: Visitor): Chosen {
  const known = chosenOf.get(document) ?? new Map<string, Chosen>()
  chosenOf.set(document, known)
  const [first] = known.values()
  if (first && !isSplit(document)) return first
  const choices = Object.entries(document.microFrontends).map(([name, versions]) => {
    const version = chooseVersion(versions, {
      bucket: () => visitor.bucketOf(document.environment, name),
      hasFailed: ({ metadata }) => visitor.failedCanaries?.has(`${name}:${metadata.version}`) === true,
    })
    return { name, versions, version }
  })
  const id = choices.map(({ version }) => version.metadata.version).join(' ')
  const chosen = known.get(id) ?? choices.map((choice) => toRelease(document, choice))
  known.set(id, chosen)
  return chosen
}

function toRelease(document: ReleaseDocument, { name, versions, version }: Choice): ChosenRelease {
  const release = toChosenRelease(name, version)
  const off = switchedOff(document.killed, release)
  return {
    ...release,
    ...(!version.deployment.default && { isCanary: true }),
    ...(versions.length > 1 && { isSplit: true }),
    ...(off !== undefined && { off }),
  }
}

interface Chooser {
  bucket(): number
  hasFailed(version: ReleaseVersion): boolean
}

function chooseVersion(versions: readonly ReleaseVersion[], chooser: Chooser): ReleaseVersion {
  const fallback = versions.find(({ deployment }) => deployment.default) ?? versions[0]
  if (fallback === undefined) throw new Error('A release document lists at least one version of each name')
  const canaries = versions.filter((version) => version !== fallback)
  if (canaries.length === 0) return fallback
  const place = chooser.bucket() * 100
  let border = 0
  for (const canary of canaries) {
    border += canary.deployment.traffic
    if (place < border) return chooser.hasFailed(canary) ? fallback : canary
  }
  return fallback
}

/** True where two visitors may get different releases. */
export const isSplit = ({ microFrontends }: ReleaseDocument): boolean =>
  Object.values(microFrontends).some((versions) => versions.length > 1)
