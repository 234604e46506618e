import { type FragmentDeclaration, type FragmentUse, type MfeManifest, mayFit } from '@jangteo/contracts'
import type { PlacementCheck } from './check-ownership.ts'

const others = ({ name }: MfeManifest, live: readonly MfeManifest[]): readonly MfeManifest[] =>
  live.filter((release) => release.name !== name)

const own = ({ name }: MfeManifest, live: readonly MfeManifest[]): readonly MfeManifest[] =>
  live.filter((release) => release.name === name)

const offerOf = (releases: readonly MfeManifest[], tag: string): readonly FragmentDeclaration[] =>
  releases.flatMap(({ fragments }) => fragments.filter((fragment) => fragment.tag === tag))

/** What of this use the fragment does not know. */
const unknownIn = ({ attributes, events }: FragmentUse, fragment: FragmentDeclaration): readonly string[] => [
  ...attributes.filter((name) => !fragment.attributes.includes(name)).map((name) => `attribute "${name}"`),
  ...events.filter((name) => !fragment.events.includes(name)).map((name) => `event "${name}"`),
]

/** Fragments that live releases of others show stay, with the attributes and events that they use. */
export const checkLiveFragments: PlacementCheck = (manifest, live) =>
  others(manifest, live).flatMap((consumer) =>
    (consumer.uses?.fragments ?? []).flatMap((use) => {
      const before = offerOf(own(manifest, live), use.tag)
      const [after] = offerOf([manifest], use.tag)
      if (before.length === 0) return []
      const known = before.flatMap((fragment) => unknownIn(use, fragment))
      const lost = after ? unknownIn(use, after).filter((part) => !known.includes(part)) : ['the fragment']
      if (lost.length === 0) return []
      return {
        code: 'live-fragment-broken' as const,
        what: 'A live release uses a fragment as it no longer is.',
        why: `${consumer.name} shows <${use.tag}> with ${lost.join(', ')}, gone in this release. Keep offering it until ${consumer.name} has moved on.`,
        where: 'mfe.json#/fragments',
      }
    }),
  )

/** Facts that live releases of others listen to are still published by somebody. */
export const checkLiveEvents: PlacementCheck = (manifest, live) => {
  const before = own(manifest, live).flatMap(({ events }) => events.publishes)
  const after = [manifest, ...others(manifest, live)].flatMap(({ events }) => events.publishes)
  const lost = before.filter((name) => !after.includes(name))
  return others(manifest, live).flatMap((consumer) =>
    consumer.events.hears
      .filter((name) => lost.includes(name))
      .map((name) => ({
        code: 'live-event-broken' as const,
        what: 'A live release waits for a fact that nobody would publish any more.',
        why: `${consumer.name} hears "${name}". Keep publishing it until ${consumer.name} has moved on.`,
        where: 'mfe.json#/events/publishes',
      })),
  )
}

/** Pages that live releases of others link to stay. */
export const checkLiveRoutes: PlacementCheck = (manifest, live) => {
  const before = own(manifest, live)
  const after = [manifest, ...others(manifest, live)]
  const leads = (releases: readonly MfeManifest[], address: string): boolean =>
    releases.some(({ routes }) => routes.some(({ pattern }) => mayFit(pattern, address)))
  return others(manifest, live).flatMap((consumer) =>
    (consumer.uses?.routes ?? [])
      .filter((address) => leads(before, address) && !leads(after, address))
      .map((address) => ({
        code: 'live-link-broken' as const,
        what: 'A live release links to a page that would be gone.',
        why: `${consumer.name} links to "${address}". Keep the page until ${consumer.name} has moved on.`,
        where: 'mfe.json#/routes',
      })),
  )
}

/** Fragments of others are used as every live release of their owner offers them. Nobody has to be there: a slot bears that. */
export const checkUses: PlacementCheck = (manifest, live) =>
  (manifest.uses?.fragments ?? []).flatMap((use, index) =>
    others(manifest, live).flatMap((owner) =>
      offerOf([owner], use.tag).flatMap((fragment) => {
        const unknown = unknownIn(use, fragment)
        if (unknown.length === 0) return []
        return {
          code: 'fragment-misused' as const,
          what: 'A fragment of another team is used as it is not offered.',
          why: `<${use.tag}> of ${owner.name} has no ${unknown.join(', no ')}. Use what its manifest tells, or ask ${owner.name} to publish it first.`,
          where: `mfe.json#/uses/fragments/${index}`,
        }
      }),
    ),
  )
