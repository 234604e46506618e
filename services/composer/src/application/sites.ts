import { createHash } from 'node:crypto'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import { type DevelopmentEntries, replaceEntries } from '../domain/development-entries.ts'
import { buildSite, type Site, type SiteRequest } from '../domain/site.ts'

const REMEMBERED = 32

/** Sites are built once for each combination of releases that visitors get, not for each page view. */
export class Sites {
  readonly #entries: DevelopmentEntries
  readonly #known = new Map<string, Site>()
  /** By the very array, which says it without looking at what is in it. */
  readonly #latest = new WeakMap<readonly ChosenRelease[], Site>()

  constructor(entries: DevelopmentEntries) {
    this.#entries = entries
  }

  /** Undefined while no shell is live. */
  get(request: SiteRequest): Site | undefined {
    const latest = this.#latest.get(request.releases)
    if (latest && isFor(latest, request)) return latest
    const site = this.#find(request)
    if (site) this.#latest.set(request.releases, site)
    return site
  }

  #find(request: SiteRequest): Site | undefined {
    const id = releaseMapId(request.releases)
    const key = [request.environment, request.revision, id, sharesOf(request.releases)].join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const built = buildSite(request)
    if (built === undefined) return undefined
    const site = replaceEntries({ ...built, releaseMap: { ...built.releaseMap, id } }, this.#entries)
    this.#remember(key, site)
    return site
  }

  #remember(key: string, site: Site): void {
    this.#known.set(key, site)
    const [oldest] = this.#known.keys()
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
  }
}

const isFor = ({ releaseMap }: Site, { environment, revision }: SiteRequest): boolean =>
  releaseMap.environment === environment && releaseMap.revision === revision

/** A preview shows to all of its visitors what may be a canary to others of the same revision. */
const sharesOf = (releases: readonly ChosenRelease[]): string =>
  releases
    .filter(({ isSplit }) => isSplit)
    .map(({ name, isCanary }) => (isCanary ? `${name}~` : name))
    .join(',')

/** The same for the same files and switches, in whatever revision and whoever else has them. */
export function releaseMapId(releases: readonly ChosenRelease[]): string {
  const facts = releases.map(({ name, release, libraries = {}, off }) => [
    name,
    release,
    Object.values(libraries).map((own) => [own.name, own.release]),
    off,
  ])
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
}
