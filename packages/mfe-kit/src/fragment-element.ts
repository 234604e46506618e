import { type Platform, useStylesheets } from '@jangteo/platform'
import { createPinia, disposePinia } from 'pinia'
import { type App, type Component, createApp, h, shallowReactive } from 'vue'
import { mfeContext } from './context.ts'
import type { FragmentDefinition, MountProps } from './definition.ts'
import { addOverlay } from './overlay.ts'
import { type Scope, createScope } from './scope.ts'

export interface FragmentHost extends Omit<MountProps, 'domElement'> {
  readonly name: string
  readonly platform: Platform
}
type FragmentProps = Record<string, string | undefined>

const camelCase = (attribute: string): string =>
  attribute.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase())

let instances = 0

/**
 * The custom element class of a fragment: light DOM, so that the MFE's own style sheet applies. Fires `mfe-fragment-ready` once shown and
 * `mfe-fragment-error` (detail: the error) when it cannot be; it is empty then. Moving it in the document keeps its state.
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
      this.#props[camelCase(attribute)] = value ?? undefined
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
        if (scope.signal.aborted) return
        mountFragment(this, { definition, host, scope, props: this.#props })
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

/** Throws what the composition root, `setup` or the first render threw. */
function mountFragment(element: HTMLElement, { definition, host, scope, props }: FragmentMount): void {
  const { name, platform } = host
  const overlay = addOverlay(name)
  scope.add(() => overlay.remove())
  const app = createFragmentApp(definition.component, props)
  app.config.idPrefix = `${name}-${(instances += 1)}`
  const pinia = createPinia()
  scope.add(() => disposePinia(pinia))
  app.use(pinia)
  const context = { name, platform, scope, overlay }
  mfeContext.provide(app, context)

  let first: { error: unknown } | undefined
  let isMounting = true
  app.config.errorHandler = (error, _instance, info) => {
    if (isMounting) first ??= { error }
    else
      platform.telemetry.report(error, {
        mfe: name,
        during: `<${element.localName}> ${info}`,
        release: host.release,
      })
  }
  definition.provide(app, context)
  app.mount(element)
  scope.add(() => app.unmount())
  isMounting = false
  if (first) throw first.error
}

const createFragmentApp = (component: Component, props: FragmentProps): App =>
  createApp({ name: 'FragmentRoot', render: () => h(component, { ...props }) })
