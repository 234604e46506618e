import type { Site } from './site.ts'

/** Entry modules by name that take the place of released ones: micro-frontends that somebody is working on, live from their dev server. */
export type DevelopmentEntries = Readonly<Record<string, { readonly entry: string }>>

/** The same site with these entries. Nothing of the replaced releases is loaded; styles come from the dev server's own modules. */
export function replaceEntries(site: Site, entries: DevelopmentEntries): Site {
  const mfes = site.releaseMap.mfes.map((mfe) => {
    const own = entries[mfe.name]
    return own === undefined ? mfe : { ...mfe, release: 'development', entry: own.entry, css: [] }
  })
  return {
    ...site,
    // Without files there is nothing to preload.
    mfes: site.mfes.map((release) =>
      entries[release.name] === undefined ? release : { ...release, files: {} },
    ),
    releaseMap: { ...site.releaseMap, mfes },
  }
}

/** Origins of the dev servers, each once. */
export const developmentOrigins = (entries: DevelopmentEntries): readonly string[] => [
  ...new Set(Object.values(entries).map(({ entry }) => new URL(entry).origin)),
]
