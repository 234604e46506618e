import type { PagePlan } from './page-plan.ts'

/** Entry modules by name that take the place of released ones: micro-frontends that somebody is working on, live from their dev server. */
export type DevelopmentEntries = Readonly<Record<string, { readonly entry: string }>>

/** The same page with these entries. Nothing of the replaced releases is loaded; styles come from the dev server's own modules. */
export function replaceEntries(plan: PagePlan, entries: DevelopmentEntries): PagePlan {
  const isReplaced = ({ href }: { readonly href: string }): boolean =>
    Object.keys(entries).some((name) => href.startsWith(`/assets/${name}/`))
  const mfes = plan.releaseMap.mfes.map((mfe) => {
    const own = entries[mfe.name]
    return own === undefined ? mfe : { ...mfe, release: 'development', entry: own.entry, css: [] }
  })
  return {
    ...plan,
    releaseMap: { ...plan.releaseMap, mfes },
    stylePreloads: plan.stylePreloads.filter((file) => !isReplaced(file)),
    scriptPreloads: plan.scriptPreloads.filter((file) => !isReplaced(file)),
  }
}

/** Origins of the dev servers, each once. */
export const developmentOrigins = (entries: DevelopmentEntries): readonly string[] => [
  ...new Set(Object.values(entries).map(({ entry }) => new URL(entry).origin)),
]
