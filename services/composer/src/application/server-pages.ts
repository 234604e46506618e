import type { PageRequest, RenderedPage } from '@jangteo/contracts'
import { type ChosenRelease, type FileReference, fileReference } from '@jangteo/contracts/page-map'
import type { PageRead, PageRenderer, RenderOutcome } from '@jangteo/page-renderer'
import type { PagePlan } from '../domain/page-plan.ts'
import type { ReleasedFiles } from './released-files.ts'
import type { Rests } from './rests.ts'

/** `incomplete`: something could not be loaded, which the browser can try again. `resting`: it failed several times just now. */
type Fate = RenderOutcome['kind'] | 'incomplete' | 'resting'

/** What became of a page that a release was to render. */
export type ServerPage =
  | { readonly kind: 'page'; readonly page: RenderedPage; readonly reads: readonly PageRead[] }
  | { readonly kind: Exclude<Fate, 'page'> }

/** True where the release itself is to blame for a page that is missing: neither the machine nor the services it asked. */
export const isReleasesFault = ({ kind }: ServerPage): boolean =>
  ['failed', 'hung', 'died', 'resting'].includes(kind)

export type CountRender = (values: Readonly<Record<'mfe' | 'release' | 'outcome', string>>) => void

export interface ServerPagesOptions {
  readonly renderer: Pick<PageRenderer, 'render'>
  readonly files: ReleasedFiles
  /** Where pages ask for public data. */
  readonly origin: () => Promise<string>
  /** True for what comes from a dev server, as a release renders what was released; for all where the operator says so. */
  readonly isLeftToBrowser: (release: ChosenRelease) => boolean
  readonly rests: Rests
  readonly count: CountRender
  readonly onTrouble: (error: unknown) => void
}

/**
 * Public pages, rendered by the release that the visitor gets. Whatever goes wrong, the browser renders the page: a release that
 * fails three times in a row rests for ten seconds, so that nobody waits for it.
 */
export class ServerPages {
  readonly #options: ServerPagesOptions

  constructor(options: ServerPagesOptions) {
    this.#options = options
  }

  /** Undefined where there is nothing to render on a server. */
  async render({ owner, kind }: PagePlan, request: PageRequest): Promise<ServerPage | undefined> {
    const script = owner?.manifest.server && fileReference(owner, owner.manifest.server)
    if (!script || kind !== 'public' || this.#options.isLeftToBrowser(owner)) return undefined
    const id = script.integrity
    if (this.#options.rests.isResting(id)) return this.#end(owner, 'resting')
    const outcome = await this.#attempt(script, request)
    this.#note(id, outcome.kind)
    if (outcome.kind !== 'page') return this.#end(owner, outcome.kind, outcome.reason)
    if (!outcome.page.isComplete) return this.#end(owner, 'incomplete')
    this.#options.count({ mfe: owner.name, release: owner.release, outcome: 'page' })
    return outcome
  }

  /** A personal page as it is without scripts, from what these cookies show. Undefined where there is none. */
  async renderPlain(
    { owner, route }: PagePlan,
    request: PageRequest,
    cookie: string,
  ): Promise<RenderedPage | undefined> {
    const { rests, isLeftToBrowser } = this.#options
    const script = owner?.manifest.server && fileReference(owner, owner.manifest.server)
    const isPlain = route?.plain === true && route.access === 'personal'
    if (!script || !isPlain || isLeftToBrowser(owner)) return undefined
    const id = `${script.integrity} plain`
    if (rests.isResting(id)) return void this.#end(owner, 'resting')
    const outcome = await this.#attempt(script, { ...request, plain: true }, cookie)
    this.#note(id, outcome.kind)
    if (outcome.kind !== 'page') return void this.#end(owner, outcome.kind, outcome.reason)
    this.#options.count({ mfe: owner.name, release: owner.release, outcome: 'plain' })
    return outcome.page
  }

  async #attempt(file: FileReference, request: PageRequest, cookie?: string): Promise<RenderOutcome> {
    const { renderer, files, origin } = this.#options
    try {
      const [script, address] = await Promise.all([files.read(file), origin()])
      return await renderer.render({ script, scriptId: file.integrity, request, cookie, origin: address })
    } catch (error) {
      return { kind: 'busy', reason: String(error) }
    }
  }

  #note(id: string, kind: RenderOutcome['kind']): void {
    if (kind === 'page') this.#options.rests.succeeded(id)
    else if (kind !== 'busy') this.#options.rests.failed(id)
  }

  #end({ name, release }: ChosenRelease, kind: Exclude<Fate, 'page'>, reason?: string): ServerPage {
    this.#options.count({ mfe: name, release, outcome: kind })
    if (reason !== undefined)
      this.#options.onTrouble(new Error(`${name}@${release} rendered no page (${kind}): ${reason}`))
    return { kind }
  }
}
