import type { MfeManifest } from '@jangteo/contracts'
import { routeShape } from '../route-shape.ts'
import type { Objection } from './objection.ts'

/** @param live manifests of all releases that are live in the environment */
export type PlacementCheck = (manifest: MfeManifest, live: readonly MfeManifest[]) => readonly Objection[]

const others = (manifest: MfeManifest, live: readonly MfeManifest[]): readonly MfeManifest[] =>
  live.filter(({ name }) => name !== manifest.name)

/** A page belongs to one name. */
export const checkRoutes: PlacementCheck = (manifest, live) =>
  manifest.routes.flatMap(({ pattern }, index) => {
    const owner = others(manifest, live).find(({ routes }) =>
      routes.some((route) => routeShape(route.pattern) === routeShape(pattern)),
    )
    return owner === undefined
      ? []
      : [
          {
            code: 'route-owned',
            what: 'Another micro-frontend owns this route.',
            why: `"${pattern}" belongs to ${owner.name}. Choose another path, or agree that ${owner.name} gives it up first.`,
            where: `mfe.json#/routes/${index}`,
          },
        ]
  })

/** A custom element can be defined once in a page, so its tag belongs to one name. */
export const checkTags: PlacementCheck = (manifest, live) =>
  manifest.fragments.flatMap(({ tag }, index) => {
    const owner = others(manifest, live).find(({ fragments }) => fragments.some((own) => own.tag === tag))
    return owner === undefined
      ? []
      : [
          {
            code: 'tag-owned',
            what: 'Another micro-frontend owns this fragment.',
            why: `<${tag}> belongs to ${owner.name}. Use a tag with your own prefix.`,
            where: `mfe.json#/fragments/${index}`,
          },
        ]
  })

/** An environment has one shell. */
export const checkShell: PlacementCheck = (manifest, live) => {
  if (manifest.kind !== 'shell') return []
  const owner = others(manifest, live).find(({ kind }) => kind === 'shell')
  if (owner === undefined) return []
  return [
    {
      code: 'second-shell',
      what: 'The environment already has a shell.',
      why: `A page has one frame, and "${owner.name}" is it. Publish under that name, or use kind "mfe".`,
      where: 'mfe.json#/kind',
    },
  ]
}
