import type { PageRelease, PageReleaseMap } from '@jangteo/contracts'
import {
  type ChosenRelease,
  compileImportMap,
  type FileReference,
  fileReference,
  fileReferences,
  type ImportMap,
} from '@jangteo/contracts/page-map'
import { speculateOn, type SpeculationRules } from './speculation-rules.ts'

/** What all pages have in common that are made of the same releases. */
export interface Site {
  readonly releases: readonly ChosenRelease[]
  readonly mfes: readonly ChosenRelease[]
  readonly shell: ChosenRelease
  readonly entry: FileReference
  readonly importMap: ImportMap
  readonly releaseMap: PageReleaseMap
  readonly speculationRules: SpeculationRules
}

export interface SiteRequest {
  readonly environment: string
  readonly revision: number
  readonly releases: readonly ChosenRelease[]
}

/** Undefined while no shell is live: then there is no frame to show anything in. */
export function buildSite({ environment, revision, releases }: SiteRequest): Site | undefined {
  const shell = releases.find(({ manifest }) => manifest.kind === 'shell')
  const entry = shell && fileReference(shell, shell.manifest.entry)
  if (shell === undefined || entry === undefined) return undefined
  const mfes = releases.filter(({ manifest }) => manifest.kind === 'mfe')
  return {
    releases,
    mfes,
    shell,
    entry,
    importMap: compileImportMap(releases),
    releaseMap: { environment, revision, frame: releases.flatMap(toFrameRelease), mfes: mfes.map(toPageMfe) },
    speculationRules: speculateOn(mfes.flatMap(({ manifest }) => manifest.routes)),
  }
}

const toPageRelease = ({ name, release, isCanary }: ChosenRelease): PageRelease => ({
  name,
  release,
  ...(isCanary === true && { isCanary }),
})

/** What every page is made of and can fail by, as far as it is worth comparing. */
const toFrameRelease = (release: ChosenRelease): readonly PageRelease[] => {
  const { kind } = release.manifest
  const isCompared = kind === 'shell' || (kind === 'library' && release.isSplit === true)
  return isCompared ? [toPageRelease(release)] : []
}

function toPageMfe(release: ChosenRelease): PageReleaseMap['mfes'][number] {
  const { manifest, base, off } = release
  return {
    ...toPageRelease(release),
    entry: `${base}${manifest.entry}`,
    css: fileReferences(release, manifest.css).map((file) => ({ ...file })),
    routes: manifest.routes.map(({ pattern, access, uninterrupted }) => ({
      pattern,
      access,
      ...(uninterrupted === true && { uninterrupted }),
    })),
    fragments: manifest.fragments.map(({ server: _, ...fragment }) => fragment),
    ...(off !== undefined && { off: { pages: off.pages, fragments: [...off.fragments] } }),
  }
}
