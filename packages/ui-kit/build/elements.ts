import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export { VERSION } from '../src/base/version.ts'

/** A folder of `src/` that defines elements, which a page can load alone as `@jangteo/ui-kit/<name>`. */
export interface ElementModule {
  /** Its folder, e.g. `radio-group`. */
  readonly name: string
  /** Its define file, relative to the package. */
  readonly file: string
  /** Most define one; `jt-radio` comes with `jt-radio-group`. */
  readonly tags: readonly string[]
  /** The file of `src/parts/` that has it, by name: elements that pages use together come in one request. Others are a file each. */
  readonly part: string | undefined
}

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
const DEFINITION = /\bdefine\(\s*'(jt-[a-z0-9-]+)'/g
const PART_IMPORT = /^import '\.\.\/([a-z0-9-]+)\/\1\.define\.ts'$/gm
/** A tag in what is left of a style sheet without declarations and at-rules. */
const TAG_SELECTOR = /(?<![\w.#-])jt-[a-z0-9-]+(?![\w-])/g

const read = (file: string): string => readFileSync(join(SOURCE, file), 'utf8')
const firstGroups = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, group]) => group ?? [])

function filesEndingIn(ending: string): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort()
}

function partsByElement(): ReadonlyMap<string, string> {
  const files = filesEndingIn('.ts').filter((file) => file.startsWith('parts/'))
  const members = files.flatMap((file) =>
    firstGroups(read(file), PART_IMPORT).map((name) => [name, basename(file, '.ts')] as const),
  )
  return new Map(members)
}

/** Every element of the kit, read from its folders. Throws where a define file is not named after its folder. */
export function elementModules(): readonly ElementModule[] {
  const parts = partsByElement()
  return filesEndingIn('.define.ts').map((file) => {
    const [folder = '', ...rest] = file.split('/')
    if (rest.join('/') !== `${folder}.define.ts`)
      throw new Error(
        `src/${file} should be src/${folder}/${folder}.define.ts: one per folder, named after it.`,
      )
    const tags = firstGroups(read(file), DEFINITION)
    if (tags.length === 0) throw new Error(`src/${file} defines no element.`)
    return { name: folder, file: `src/${file}`, tags, part: parts.get(folder) }
  })
}

/** Tags that are style alone, such as `jt-skeleton`: nothing defines them, nothing has to be loaded. */
export function plainTags(): readonly string[] {
  const defined = new Set(elementModules().flatMap(({ tags }) => tags))
  const styled = filesEndingIn('.css').flatMap((file) => {
    const selectors = read(file)
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .replaceAll(/\{[^{}]*\}/g, '{}')
      .replaceAll(/@[^{;]*/g, '')
    return selectors.match(TAG_SELECTOR) ?? []
  })
  return [...new Set(styled)].filter((tag) => !defined.has(tag)).sort()
}
