import { type MfeManifest, SHOP_TAG_PREFIXES } from '@jangteo/contracts'
import { routeShape, sharePages } from '../route-shape.ts'
import type { Objection } from './objection.ts'

/** @param live manifests of all releases that are live in the environment */
export type PlacementCheck = (manifest: MfeManifest, live: readonly MfeManifest[]) => readonly Objection[]

const others = (manifest: MfeManifest, live: readonly MfeManifest[]): readonly MfeManifest[] =>
  live.filter(({ name }) => name !== manifest.name)

/** A page belongs to one name: what shows some page of a pattern takes it from whoever has the pattern. */
export const checkRoutes: PlacementCheck = (manifest, live) =>
  manifest.routes.flatMap(({ pattern }, index) => {
    const taken = others(manifest, live)
      .flatMap(({ name, routes }) => routes.map((route) => ({ name, pattern: route.pattern })))
      .find((route) => sharePages(route.pattern, pattern))
    return taken === undefined
      ? []
      : [
          {
            code: 'route-owned',
            what: 'Another micro-frontend owns this route.',
            why: `${belonging(pattern, taken.pattern)} belongs to ${taken.name}. Choose another path, or agree that ${taken.name} gives it up first.`,
            where: `mfe.json#/routes/${index}`,
          },
        ]
  })

const belonging = (pattern: string, taken: string): string =>
  routeShape(pattern) === routeShape(taken)
    ? `"${pattern}"`
    : `"${pattern}" would show pages of "${taken}", which`

/** A custom element can be defined once in a page, so its tag belongs to one name, or to the shop. */
export const checkTags: PlacementCheck = (manifest, live) =>
  manifest.fragments.flatMap(({ tag }, index) => {
    const owner = ownerOfTag(tag, others(manifest, live))
    return owner === undefined
      ? []
      : [
          {
            code: 'tag-owned',
            what: 'Another micro-frontend owns this fragment.',
            why: `<${tag}> belongs to ${owner}. Use a tag with your own prefix.`,
            where: `mfe.json#/fragments/${index}`,
          },
        ]
  })

const ownerOfTag = (tag: string, among: readonly MfeManifest[]): string | undefined =>
  SHOP_TAG_PREFIXES.some((prefix) => tag.startsWith(prefix))
    ? 'the kit or the shell'
    : among.find(({ fragments }) => fragments.some((own) => own.tag === tag))?.name

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
