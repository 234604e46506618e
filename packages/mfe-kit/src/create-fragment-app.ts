import { createPinia, disposePinia } from 'pinia'
import { type App, createApp, createSSRApp, h } from 'vue'
import { mfeContext } from './context.ts'
import type { FragmentDefinition, MfeContext } from './definition.ts'

export type FragmentProps = Record<string, string | undefined>

const camelCase = (attribute: string): string =>
  attribute.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase())

/** Gives a component the attribute as the prop that it knows: `product-id` as `productId`. */
export function setProp(props: FragmentProps, attribute: string, value: string | null | undefined): void {
  props[camelCase(attribute)] = value ?? undefined
}

/**
 * Puts one fragment together: app, fresh Pinia, the team's composition root. Runs on a server as well.
 * @param options.idPrefix the same where a browser takes over what a server rendered
 */
export function createFragmentApp(
  { component, provide }: FragmentDefinition,
  context: MfeContext,
  options: {
    readonly props: FragmentProps
    readonly idPrefix: string
    readonly isHydrating: boolean
    readonly onError: (error: unknown, info: string) => void
  },
): App {
  const { props, idPrefix, onError } = options
  const root = { name: 'FragmentRoot', render: () => h(component, { ...props }) }
  const app = options.isHydrating ? createSSRApp(root) : createApp(root)
  app.config.idPrefix = idPrefix
  app.config.errorHandler = (error, _instance, info) => onError(error, info)
  const pinia = createPinia()
  context.scope.add(() => disposePinia(pinia))
  app.use(pinia)
  mfeContext.provide(app, context)
  provide(app, context)
  return app
}
