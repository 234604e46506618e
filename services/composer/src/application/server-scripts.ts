import { type ChosenRelease, type FileReference, fileReference } from '@jangteo/contracts/page-map'
import type { RenderOutcome, RenderTask } from '@jangteo/page-renderer'
import type { ReleasedFiles } from './released-files.ts'
import { Rests } from './rests.ts'

export interface ServerScriptsOptions {
  readonly files: ReleasedFiles
  /** Where scripts ask for public data. */
  readonly origin: () => Promise<string>
  /** By which they know there who asks. */
  readonly headers?: Readonly<Record<string, string>>
  /** True for what comes from a dev server, as a release renders what was released; for all where the operator says so. */
  readonly isLeftToBrowser: (release: ChosenRelease) => boolean
  readonly now: () => Date
}

type LoadedScript = Pick<RenderTask, 'script' | 'scriptId' | 'origin' | 'headers'>

export interface ScriptUse {
  readonly file: FileReference
  /** Of what the script renders: each rests by itself. */
  readonly part: string
  /** For whom, as far as visitors are told apart. */
  readonly visitor: string | undefined
}

/** Those who are not told apart. */
const EVERYBODY = ''

/** It failed several times just now. */
interface Resting {
  readonly kind: 'resting'
  readonly reason?: undefined
}

/** True where the release itself is to blame for what is missing: neither the machine nor the services it asked. */
export const isReleasesFault = ({ kind }: { readonly kind: string }): boolean =>
  ['failed', 'hung', 'died', 'resting'].includes(kind)

/** What releases render pages and fragments with on the server. */
export class ServerScripts {
  readonly #options: ServerScriptsOptions
  readonly #rests: Rests

  constructor(options: ServerScriptsOptions) {
    this.#options = options
    this.#rests = new Rests(options.now)
  }

  /** Undefined where the browser renders everything of the release. */
  of(release: ChosenRelease): FileReference | undefined {
    const { server } = release.manifest
    return server === undefined || this.#options.isLeftToBrowser(release)
      ? undefined
      : fileReference(release, server)
  }

  /** Never rejects. */
  async run<Rendered>(
    { file, part, visitor = EVERYBODY }: ScriptUse,
    render: (script: LoadedScript) => Promise<RenderOutcome<Rendered>>,
  ): Promise<RenderOutcome<Rendered> | Resting> {
    const id = `${file.integrity} ${part}`
    if (this.#rests.isResting(id, visitor)) return { kind: 'resting' }
    const outcome = await this.#attempt(file, render)
    if (outcome.kind === 'page') this.#rests.succeeded(id, visitor)
    else if (outcome.kind !== 'busy') this.#rests.failed(id, visitor)
    return outcome
  }

  async #attempt<Rendered>(
    file: FileReference,
    render: (script: LoadedScript) => Promise<RenderOutcome<Rendered>>,
  ): Promise<RenderOutcome<Rendered>> {
    const { files, origin, headers } = this.#options
    try {
      const [script, address] = await Promise.all([files.read(file), origin()])
      return await render({ script, scriptId: file.integrity, origin: address, headers })
    } catch (error) {
      return { kind: 'busy', reason: String(error) }
    }
  }
}
