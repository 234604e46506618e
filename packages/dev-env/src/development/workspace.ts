import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FrontEndProject, findFrontEndProjects } from '../front-end/find-projects.ts'
import { REPOSITORY } from '../repository.ts'

/** Folders are relative to the repository. */
export interface WorkspacePackage {
  readonly name: string
  readonly dir: string
  /** Names of packages of this repository that it has inside; not those that only build or test it. */
  readonly dependencies: readonly string[]
}

export interface Workspace {
  readonly packages: readonly WorkspacePackage[]
  readonly projects: readonly Pick<FrontEndProject, 'name' | 'kind' | 'dir'>[]
}

const PLACES = ['apps', 'packages', 'services']

interface PackageJson {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
}

function readPackage(dir: string): WorkspacePackage {
  const { name, dependencies = {} }: PackageJson = JSON.parse(
    readFileSync(join(REPOSITORY, dir, 'package.json'), 'utf8'),
  )
  const own = Object.entries(dependencies).filter(([, range]) => range === 'workspace:*')
  return { name, dir, dependencies: own.map(([known]) => known) }
}

/** What lies in the repository now. */
export function readWorkspace(): Workspace {
  const dirs = PLACES.flatMap((place) =>
    readdirSync(join(REPOSITORY, place)).map((name) => `${place}/${name}`),
  )
  return {
    packages: dirs.filter((dir) => existsSync(join(REPOSITORY, dir, 'package.json'))).map(readPackage),
    projects: findFrontEndProjects().map((project) => ({
      ...project,
      dir: project.dir.slice(REPOSITORY.length + 1),
    })),
  }
}
