import type { FragmentRequest, PageRequest } from '@jangteo/contracts'
import type { PageRenderer } from '@jangteo/page-renderer'
import { sha256Hex } from '../../../application/digests.ts'
import type { ServerTrial } from '../../../ports/server-trial.ts'

/** Nobody answers at admission: it is over at once. */
const DATA_MS = 100

/** The renderer of the composer, so that what is admitted is what will run. */
export class ThreadServerTrial implements ServerTrial {
  readonly #renderer: PageRenderer

  constructor(renderer: PageRenderer) {
    this.#renderer = renderer
  }

  async render(script: string, request: PageRequest | FragmentRequest): Promise<string | undefined> {
    const task = { script, scriptId: sha256Hex(script) }
    const outcome = await ('tag' in request
      ? this.#renderer.renderFragment({ ...task, request, limitMs: DATA_MS })
      : this.#renderer.render({ ...task, request }))
    // Another script had the thread for all of this one's time.
    if (outcome.kind === 'busy') return this.render(script, request)
    return outcome.kind === 'page' ? undefined : `${outcome.kind}: ${outcome.reason}`
  }
}
