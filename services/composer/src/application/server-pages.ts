import type { PageRequest, RenderedPage } from '@jangteo/contracts'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import type { PageRead, PageRenderer, RenderOutcome } from '@jangteo/page-renderer'
import type { PagePlan } from '../domain/page-plan.ts'
import type { ServerScripts } from './server-scripts.ts'

/** `incomplete`: something could not be loaded, which the browser can try again. `resting`: it failed several times just now. */
type Fate = RenderOutcome['kind'] | 'incomplete' | 'resting'

/** What became of a page that a release was to render. */
export type ServerPage =
  | { readonly kind: 'page'; readonly page: RenderedPage; readonly reads: readonly PageRead[] }
  | { readonly kind: Exclude<Fate, 'page'> }

export type CountRender = (values: Readonly<Record<'mfe' | 'release' | 'outcome', string>>) => void

export interface ServerPagesOptions {
  readonly renderer: Pick<PageRenderer, 'render'>
  readonly scripts: ServerScripts
  readonly count: CountRender
  readonly onTrouble: (error: unknown) => void
}

/**
 * Public pages, rendered by the release that the visitor gets. Whatever goes wrong, the browser renders the page: a release that
 * fails again and again rests for ten seconds, so that nobody waits for it.
 */
export class ServerPages {
  readonly #options: ServerPagesOptions

  constructor(options: ServerPagesOptions) {
    this.#options = options
  }

  /**
   * Undefined where there is nothing to render on a server.
   * @param network of who asks: visitors take turns
   */
  async render(
    { owner, kind }: PagePlan,
    request: PageRequest,
    network?: string,
  ): Promise<ServerPage | undefined> {
    const { scripts, renderer, count } = this.#options
    const file = owner && scripts.of(owner)
    if (!file || kind !== 'public') return undefined
    const outcome = await scripts.run({ file, part: 'public', visitor: network }, (script) =>
      renderer.render({ ...script, request, visitor: network }),
    )
    if (outcome.kind !== 'page') return this.#end(owner, outcome.kind, outcome.reason)
    if (!outcome.page.isComplete) return this.#end(owner, 'incomplete')
    count({ mfe: owner.name, release: owner.release, outcome: 'page' })
    return outcome
  }

  /** A personal page as it is without scripts, from what these cookies show. Undefined where there is none. */
  async renderPlain(
    { owner, route }: PagePlan,
    request: PageRequest,
    { cookie, network }: { readonly cookie: string; readonly network?: string | undefined },
  ): Promise<RenderedPage | undefined> {
    const { scripts, renderer, count } = this.#options
    const file = owner && scripts.of(owner)
    const isPlain = route?.plain === true && route.access === 'personal'
    if (!file || !isPlain) return undefined
    const outcome = await scripts.run({ file, part: 'plain', visitor: network }, (script) =>
      renderer.render({ ...script, request: { ...request, plain: true }, cookie, visitor: network }),
    )
    if (outcome.kind !== 'page') return void this.#end(owner, outcome.kind, outcome.reason)
    count({ mfe: owner.name, release: owner.release, outcome: 'plain' })
    return outcome.page
  }

  #end({ name, release }: ChosenRelease, kind: Exclude<Fate, 'page'>, reason?: string): ServerPage {
    this.#options.count({ mfe: name, release, outcome: kind })
    if (reason !== undefined)
      this.#options.onTrouble(new Error(`${name}@${release} rendered no page (${kind}): ${reason}`))
    return { kind }
  }
}
