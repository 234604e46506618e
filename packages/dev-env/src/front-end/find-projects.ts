import type { MfeManifest } from '@jangteo/contracts'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'

/** A folder that builds a release: it has a `vite.config.ts` and an `mfe.config.json`. */
export interface FrontEndProject {
  readonly name: string
  readonly kind: MfeManifest['kind']
  readonly dir: string
}

const PLACES = ['packages', 'packages/mfe-kit/libraries', 'apps']

/** Libraries first, then the shell, then the micro-frontends: the order in which a new environment can admit them. */
const ORDER: readonly MfeManifest['kind'][] = ['library', 'shell', 'mfe']

/** Whatever lies in the workspace: adding a micro-frontend needs no entry anywhere. */
export function findFrontEndProjects(): readonly FrontEndProject[] {
  return PLACES.flatMap((place) =>
    readdirSync(join(REPOSITORY, place)).map((name) => join(REPOSITORY, place, name)),
  )
    .filter((dir) => ['mfe.config.json', 'vite.config.ts'].every((file) => existsSync(join(dir, file))))
    .map((dir) => {
      const { name, kind }: Pick<MfeManifest, 'name' | 'kind'> = JSON.parse(
        readFileSync(join(dir, 'mfe.config.json'), 'utf8'),
      )
      return { name, kind, dir }
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || requires(a) - requires(b))
}

/** A library that needs no other one comes first. */
function requires({ dir }: FrontEndProject): number {
  const config: Partial<MfeManifest> = JSON.parse(readFileSync(join(dir, 'mfe.config.json'), 'utf8'))
  return Object.keys(config.requires ?? {}).length
}
