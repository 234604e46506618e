import type { MfeManifest } from '@jangteo/contracts'
import type { PlacementCheck } from './check-ownership.ts'

const provided = (manifests: readonly MfeManifest[]): ReadonlySet<string> =>
  new Set(manifests.flatMap(({ provides }) => Object.keys(provides ?? {})))

const withoutOld = (manifest: MfeManifest, live: readonly MfeManifest[]): readonly MfeManifest[] =>
  live.filter(({ name }) => name !== manifest.name)

/** The page has one import map, so a specifier belongs to one library. */
export const checkProvides: PlacementCheck = (manifest, live) =>
  Object.keys(manifest.provides ?? {}).flatMap((specifier) => {
    const owner = withoutOld(manifest, live).find(({ provides }) => provides?.[specifier] !== undefined)
    return owner === undefined
      ? []
      : [
          {
            code: 'specifier-owned',
            what: 'Another library already provides this specifier.',
            why: `"${specifier}" comes from ${owner.name}, and a page may have one copy only. Publish under that name, or remove it.`,
            where: `mfe.json#/provides/${specifier}`,
          },
        ]
  })

/**
 * The import map can resolve every bare import. While an environment has no MFE it is being set up: then libraries and the shell
 * may come before what they import.
 */
export const checkResolvable: PlacementCheck = (manifest, live) => {
  if (manifest.kind !== 'mfe' && !live.some(({ kind }) => kind === 'mfe')) return []
  const known = provided([...withoutOld(manifest, live), manifest])
  return manifest.imports
    .filter((specifier) => !known.has(specifier))
    .map((specifier) => ({
      code: 'import-unresolvable',
      what: 'The import map cannot resolve an import.',
      why: `No live library provides "${specifier}". Bundle it, or let a library publish it first.`,
      where: 'mfe.json#/imports',
    }))
}

/** What live releases import stays resolvable when this release takes the place of the one before. */
export const checkLiveImports: PlacementCheck = (manifest, live) => {
  const before = provided(live)
  const after = provided([...withoutOld(manifest, live), manifest])
  return withoutOld(manifest, live).flatMap((consumer) =>
    consumer.imports
      .filter((specifier) => before.has(specifier) && !after.has(specifier))
      .map((specifier) => ({
        code: 'live-import-broken',
        what: 'A live release still needs what this one no longer provides.',
        why: `${consumer.name} imports "${specifier}". Keep providing it until ${consumer.name} has moved on.`,
        where: 'mfe.json#/provides',
      })),
  )
}
