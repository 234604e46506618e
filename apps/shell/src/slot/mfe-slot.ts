import type { FragmentDeclaration, PageMfe } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import { whenKnown } from '../known.ts'
import type { MfeLoader } from '../lifecycle/mfe-loader.ts'
import { within } from '../lifecycle/within.ts'
import { nearViewport } from './near-viewport.ts'
import { whenTakenOver } from './when-taken-over.ts'

export interface SlotOptions {
  readonly mfes: readonly PageMfe[]
  readonly loader: Pick<MfeLoader, 'load'>
  readonly platform: Pick<Platform, 'events' | 'session' | 'telemetry'>
  /** How long a shopper's page waits for another team's fragment. Default 2 s. */
  readonly limitMs?: number
  /** A fragment of that MFE is on the screen. */
  readonly onShown?: (name: string) => void
}

export type SlotFailure = 'unknown' | 'off' | 'load' | 'timeout' | 'fragment'
type State = 'waiting' | 'loading' | 'ready' | 'failed'

/**
 * The class of `<mfe-slot>`: a place for a fragment of another team, e.g.
 * `<mfe-slot reserve="22rem"><rec-related product-id="a1b2c3"></rec-related><span slot="fallback">…</span></mfe-slot>`.
 *
 * Finds the owner of the tag in the release map and loads it when the slot comes near the viewport (`eager`: at once; `returning`: as soon as the visitor is no stranger, and
 * until it is there the fallback stands in for it). `reserve` keeps the block
 * size free until then. A fragment that is not there in time, or fails, is given up: one of class `regular` leaves nothing behind,
 * of another class gives way to the child with `slot="fallback"`, and takes its place back when it was only late. One that a server rendered stands there already: it
 * is loaded when the page has nothing else to do or somebody turns to it, and stays as it is where its code cannot be had. Fires `mfe-slot-error` with `{ tag, reason }`. State is in `data-state`.
 */
export function createMfeSlot(options: SlotOptions): CustomElementConstructor {
  const { mfes, loader, platform, limitMs = 2000, onShown } = options

  const find = (tag: string): { owner: PageMfe; declaration: FragmentDeclaration } | undefined =>
    mfes
      .flatMap((owner) => owner.fragments.map((declaration) => ({ owner, declaration })))
      .find(({ declaration }) => declaration.tag === tag)

  return class MfeSlot extends HTMLElement {
    readonly #shown = Promise.withResolvers<void>()
    #stop: (() => void) | undefined
    #hasStarted = false
    #isServed = false

    constructor() {
      super()
      this.#shown.promise.catch(() => undefined)
      // Listening from the start: a fragment whose tag is known already shows itself as soon as it is connected.
      this.addEventListener('mfe-fragment-ready', ({ target }) => {
        if (target === this.#fragment) this.#shown.resolve()
      })
      this.addEventListener('mfe-fragment-error', ({ target }) => {
        if (target === this.#fragment) this.#shown.reject(new SlotError('fragment'))
      })
    }

    get #fragment(): Element | undefined {
      return [...this.children].find((child) => child.localName.includes('-') && child.slot !== 'fallback')
    }

    set #state(state: State) {
      this.dataset.state = state
    }

    connectedCallback(): void {
      if (this.#hasStarted) return
      const start = (): void => void this.#start()
      this.#isServed = !!this.#fragment?.firstChild
      this.#state = this.#isServed ? 'ready' : 'waiting'
      const reserve = this.getAttribute('reserve')
      if (reserve && !this.#isServed) this.style.minBlockSize = reserve
      for (const event of this.#isServed ? ['pointerover', 'focusin'] : [])
        this.addEventListener(event, start)
      const begin = this.#isServed ? () => whenTakenOver(start) : start
      if (this.hasAttribute('returning')) this.#stop = whenKnown(platform, begin)
      else if (this.hasAttribute('eager')) begin()
      else this.#stop = nearViewport(this, begin)
    }

    disconnectedCallback(): void {
      this.#stop?.()
    }

    async #start(): Promise<void> {
      if (this.#hasStarted) return
      this.#hasStarted = true
      // The parser and frameworks may connect the slot before its child is in it.
      await Promise.resolve()
      const fragment = this.#fragment
      const found = fragment && find(fragment.localName)
      if (!fragment || !found)
        return this.#fail('unknown', new Error(`No MFE offers <${fragment?.localName}>.`))
      const { owner, declaration } = found
      if (owner.off?.fragments.includes(declaration.tag))
        return this.#fail('off', undefined, declaration.class)
      if (!this.#isServed) this.#state = 'loading'
      const showing = this.#show(fragment.localName, owner)
      try {
        await within(showing, limitMs, `<${fragment.localName}>`)
        this.#settle()
        onShown?.(owner.name)
      } catch (error) {
        const reason = error instanceof SlotError ? error.reason : 'timeout'
        this.#fail(reason, error, declaration.class)
        if (reason === 'timeout' && declaration.class !== 'regular')
          void showing.then(
            () => this.#settle(),
            () => undefined,
          )
      }
    }

    #settle(): void {
      this.#state = 'ready'
      this.hidden = false
      this.style.minBlockSize = ''
    }

    async #show(tag: string, owner: PageMfe): Promise<void> {
      const { css, release } = owner
      await loader
        .load(owner)
        .then((mfe) => mfe.defineFragment(tag, { css, release }))
        .catch((cause: unknown) => {
          throw new SlotError('load', cause)
        })
      await this.#shown.promise
    }

    #fail(reason: SlotFailure, error: unknown, fragmentClass?: FragmentDeclaration['class']): void {
      const tag = this.#fragment?.localName ?? ''
      // Whoever has defined the tag has the element in hand.
      if (!this.#isServed || customElements.get(tag)) {
        this.#state = 'failed'
        this.style.minBlockSize = ''
        this.hidden = fragmentClass === 'regular' || !this.querySelector(':scope > [slot="fallback"]')
      }
      const owner = find(tag)?.owner
      if (reason !== 'off')
        platform.telemetry.report(error, {
          mfe: owner?.name ?? 'shell',
          during: `<${tag}> in a slot`,
          release: owner?.release,
        })
      this.dispatchEvent(
        new CustomEvent('mfe-slot-error', { bubbles: true, composed: true, detail: { tag, reason } }),
      )
    }
  }
}

class SlotError extends Error {
  readonly reason: SlotFailure

  constructor(reason: SlotFailure, cause?: unknown) {
    super(`The fragment could not be shown (${reason}).`, { cause })
    this.name = 'SlotError'
    this.reason = reason
  }
}
