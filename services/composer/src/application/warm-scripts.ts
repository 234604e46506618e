import type { FragmentRequest, PageRequest, ReleaseDocument } from '@jangteo/contracts'
import { type ChosenRelease, type FileReference, toChosenRelease } from '@jangteo/contracts/page-map'
import type { PageRenderer } from '@jangteo/page-renderer'
import type { ReleasedFiles } from './released-files.ts'
import type { ServerScripts } from './server-scripts.ts'

export interface WarmScriptsOptions {
  readonly renderer: Pick<PageRenderer, 'warm'>
  readonly files: ReleasedFiles
  readonly scripts: Pick<ServerScripts, 'of'>
  readonly onTrouble: (error: unknown) => void
}

interface ServerScript {
  readonly file: FileReference
  /** A public page, or a fragment, that the script renders. */
  readonly request: PageRequest | FragmentRequest
}

/** Has a thread load the server script of each release when it becomes live, so that no visitor waits for that. */
export class WarmScripts {
  readonly #options: WarmScriptsOptions
  #known: ReadonlySet<string> = new Set()

  constructor(options: WarmScriptsOptions) {
    this.#options = options
  }

  async follow(document: ReleaseDocument): Promise<void> {
    const scripts = releasesIn(document).flatMap((release) => {
      const file = this.#options.scripts.of(release)
      return file ? toServerScript(release, file) : []
    })
    const before = this.#known
    this.#known = new Set(scripts.map(({ file }) => file.integrity))
    const others = scripts.filter(({ file }) => !before.has(file.integrity))
    await Promise.all(others.map((script) => this.#warm(script)))
  }

  /** No service is asked: a page without data loads as much of a script, and costs nobody anything. */
  async #warm({ file, request }: ServerScript): Promise<void> {
    const { renderer, files, onTrouble } = this.#options
    try {
      await renderer.warm({ script: await files.read(file), scriptId: file.integrity, request })
    } catch (error) {
      onTrouble(error)
    }
  }
}

const releasesIn = ({ microFrontends }: ReleaseDocument): readonly ChosenRelease[] =>
  Object.entries(microFrontends).flatMap(([name, versions]) =>
    versions.map((version) => toChosenRelease(name, version)),
  )

const VISIT = { locale: 'ko', currency: 'KRW' } as const

function toServerScript({ manifest }: ChosenRelease, file: FileReference): readonly ServerScript[] {
  const { routes, fragments } = manifest
  const page = routes.find(({ access }) => access === 'public')
  const fragment = fragments.find((declared) => declared.server)
  if (page) {
    const path = page.pattern.replaceAll(/:[\w-]+/g, 'example')
    return [{ file, request: { path, query: '', ...VISIT } }]
  }
  return fragment ? [{ file, request: { tag: fragment.tag, attributes: {}, place: 's0', ...VISIT } }] : []
}
