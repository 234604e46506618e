import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from '../repository.ts'
import { isAsideFolder, isNoSource } from './not-source.ts'

const UI_KIT = 'packages/ui-kit'
const SHARED = ['packages/contracts', 'packages/platform', 'packages/mfe-kit', UI_KIT]

/** The libraries in the folder of a package are projects of their own. */
const isOfNoBundle = (name: string): boolean =>
  isNoSource(name) || name === '.storybook' || name === 'libraries'

function filesBelow(dir: string, isLeftOut: (name: string) => boolean): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !isLeftOut(name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = join(dir, entry.name)
      return entry.isDirectory() ? filesBelow(path, isLeftOut) : [path]
    })
}

/** What is built from which sources, in one run: a folder that many bundles share is read once. All hashes are hex SHA-256. */
export class SourceHashes {
  readonly #root: string
  readonly #folders = new Map<string, string>()

  constructor(root = REPOSITORY) {
    this.#root = root
  }

  /** Changes when anything changes that the bundle of the project in `dir` is made of, or how (`salt`). */
  ofBundle(dir: string, salt: string): string {
    const hash = createHash('sha256').update(salt).update(this.#lockfile())
    for (const folder of [...SHARED.map((place) => join(this.#root, place)), dir])
      hash.update(this.#ofFolder(folder))
    return hash.digest('hex')
  }

  /** Changes when anything changes that the Storybook shows: how well the elements are tested, and what they weigh, too. */
  ofStorybook(): string {
    const files = filesBelow(join(this.#root, UI_KIT), isAsideFolder)
    return createHash('sha256').update(this.#lockfile()).update(this.#ofFiles(files)).digest('hex')
  }

  #lockfile(): Buffer {
    return readFileSync(join(this.#root, 'pnpm-lock.yaml'))
  }

  #ofFolder(dir: string): string {
    const known = this.#folders.get(dir) ?? this.#ofFiles(filesBelow(dir, isOfNoBundle))
    this.#folders.set(dir, known)
    return known
  }

  #ofFiles(files: readonly string[]): string {
    const hash = createHash('sha256')
    for (const file of files) hash.update(file.slice(this.#root.length)).update(readFileSync(file))
    return hash.digest('hex')
  }
}
