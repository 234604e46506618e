import type { ServedFragment } from '@jangteo/contracts'
import { type Platform, type Scope, createScope, nextTask, useStylesheets } from '@jangteo/platform'
import { shallowReactive } from 'vue'
import { type FragmentProps, createFragmentApp, setProp } from './create-fragment-app.ts'
import type { FragmentDefinition, MountProps } from './definition.ts'
import { receive } from './handover.ts'
import { addOverlay } from './overlay.ts'

export interface FragmentHost extends Omit<MountProps, 'domElement'> {
  readonly name: string
  readonly platform: Platform
}

let instances = 0

/**
 * The custom element class of a fragment: light DOM, so that the MFE's own style sheet applies. Fires `mfe-fragment-ready` once shown and
 * `mfe-fragment-error` (detail: the error) when it cannot be; it is empty then. Moving it in the document keeps its state. Takes over what a server rendered in it.
 */
export function createFragmentElement(
  definition: FragmentDefinition,
  host: FragmentHost,
): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = [...definition.attributes]
    readonly #props = shallowReactive<FragmentProps>({})
    #scope: Scope | undefined

    attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
      setProp(this.#props, attribute, value)
    }

    connectedCallback(): void {
      if (this.#scope) return
      const scope = createScope((error) => this.#report(error, 'unmount'))
      this.#scope = scope
      void this.#mount(scope)
    }

    disconnectedCallback(): void {
      queueMicrotask(() => {
        if (this.isConnected) return
        this.#scope?.dispose()
        this.#scope = undefined
      })
    }

    async #mount(scope: Scope): Promise<void> {
      try {
        this.dataset.mfe = host.name
        const styles = useStylesheets(host.css, host.name)
        scope.add(() => styles.release())
        for (const { href } of await styles.missing)
          this.#report(new Error(`Style sheet ${href} could not be loaded in time.`), 'styles')
        // Several that begin together would be one long task.
        await nextTask()
        if (scope.signal.aborted) return
        await mountFragment(this, { definition, host, scope, props: this.#props })
        if (scope.signal.aborted) return
        this.dispatchEvent(new CustomEvent('mfe-fragment-ready', { bubbles: true, composed: true }))
      } catch (error) {
        scope.dispose()
        this.replaceChildren()
        this.#report(error, 'mount')
        this.dispatchEvent(
          new CustomEvent('mfe-fragment-error', { bubbles: true, composed: true, detail: error }),
        )
      }
    }

    #report(error: unknown, during: string): void {
      host.platform.telemetry.report(error, {
        mfe: host.name,
        during: `<${this.localName}> ${during}`,
        release: host.release,
      })
    }
  }
}

interface FragmentMount {
  readonly definition: FragmentDefinition
  readonly host: FragmentHost
  readonly scope: Scope
  readonly props: FragmentProps
}

/** Rejects with what the composition root, `setup` or the first render threw. */
async function mountFragment(
  element: HTMLElement,
  { definition, host, scope, props }: FragmentMount,
): Promise<void> {
  const { name, platform } = host
  const overlay = addOverlay(name)
  scope.add(() => overlay.remove())
  const served = takeServed(element, definition, platform)
  const handover = served && receive(() => served.state)

  let first: { error: unknown } | undefined
  let isMounting = true
  const app = createFragmentApp(
    definition,
    { name, platform, scope, overlay, ...(handover && { handover }) },
    {
      props,
      idPrefix: `${name}-${served?.place ?? (instances += 1)}`,
      isHydrating: !!served,
      onError(error, info) {
        if (isMounting) first ??= { error }
        else
          platform.telemetry.report(error, {
            mfe: name,
            during: `<${element.localName}> ${info}`,
            release: host.release,
          })
      },
    },
  )
  if (!served) await nextTask()
  if (scope.signal.aborted) return
  app.mount(element)
  scope.add(() => app.unmount())
  isMounting = false
  if (first) throw first.error
}

/** What a server said of the markup in `element`; that is taken away where it was made for other attributes or another currency. */
function takeServed(
  element: HTMLElement,
  { attributes }: FragmentDefinition,
  { preferences }: Platform,
): ServedFragment | undefined {
  const note = element.lastElementChild
  if (note?.localName !== 'script') return undefined
  const served = JSON.parse(note.textContent) as ServedFragment
  note.remove()
  const isSame =
    served.currency === preferences.currency &&
    attributes.every((name) => element.getAttribute(name) === (served.attributes[name] ?? null))
  if (isSame) return served
  element.replaceChildren()
  return undefined
}
