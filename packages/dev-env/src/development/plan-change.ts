import { isNoSource } from '../front-end/not-source.ts'
import type { Workspace, WorkspacePackage } from './workspace.ts'

/** What a change of files asks for. */
export interface Plan {
  /** Names of projects to build and publish again. Micro-frontends are missing: Vite serves them live. */
  readonly rebuild: readonly string[]
  readonly restartsServices: boolean
  /** Files that this very process has loaded, or that tools read at their start only. */
  readonly needsNewStart: readonly string[]
}

const LOADED_HERE = /^packages\/(mfe-kit\/src\/vite|ui-kit\/build|cli|dev-env)\/|\/package\.json$/
const SERVICE_HOST = /^packages\/dev-env\/src\/(system|development\/services)/
const OWN_MANIFEST = 'mfe.config.json'

/** The package and everything that it is made with. */
function closureOf(
  roots: readonly WorkspacePackage[],
  { packages }: Workspace,
): ReadonlySet<WorkspacePackage> {
  const found = new Set<WorkspacePackage>()
  const waiting = [...roots]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    const { dependencies } = next
    waiting.push(...packages.filter(({ name }) => dependencies.includes(name)))
  }
  return found
}

const holds = ({ dir }: { readonly dir: string }, path: string): boolean => path.startsWith(`${dir}/`)

/** A library in the folder of a package belongs to itself: the package is not made of it. */
function ownerOf(path: string, { packages, projects }: Workspace): string | undefined {
  const dirs = [...packages, ...projects].filter((place) => holds(place, path)).map(({ dir }) => dir)
  return dirs.sort((a, b) => b.length - a.length)[0]
}

function rebuilds(path: string, workspace: Workspace): readonly string[] {
  const owner = ownerOf(path, workspace)
  const isMadeOf = (dir: string): boolean => {
    const own = workspace.packages.filter((known) => known.dir === dir)
    return dir === owner || [...closureOf(own, workspace)].some((known) => known.dir === owner)
  }
  return workspace.projects
    .filter(({ kind, dir }) => (kind === 'mfe' ? path === `${dir}/${OWN_MANIFEST}` : isMadeOf(dir)))
    .map(({ name }) => name)
}

/** Services run no code of a front end: they read its style sheets, for pages of their own. */
function isOfServices(path: string, workspace: Workspace): boolean {
  const services = workspace.packages.filter(({ dir }) => dir.startsWith('services/'))
  const owner = ownerOf(path, workspace)
  const isFrontEnd = workspace.projects.some(({ dir }) => dir === owner)
  if (isFrontEnd && !path.endsWith('.css')) return false
  return SERVICE_HOST.test(path) || [...closureOf(services, workspace)].some(({ dir }) => dir === owner)
}

/** @param paths of changed files, relative to the repository */
export function planChange(paths: readonly string[], workspace: Workspace): Plan {
  const sources = paths.filter((path) => !path.split('/').some(isNoSource))
  const needsNewStart = sources.filter((path) => LOADED_HERE.test(path) && !SERVICE_HOST.test(path))
  const live = sources.filter((path) => !needsNewStart.includes(path))
  return {
    rebuild: [...new Set(live.flatMap((path) => rebuilds(path, workspace)))],
    restartsServices: live.some((path) => isOfServices(path, workspace)),
    needsNewStart,
  }
}
