import { type App, type InjectionKey, hasInjectionContext, inject } from 'vue'

/** A typed pair of provide and inject. */
export interface Injection<T> {
  readonly key: InjectionKey<T>
  provide(app: App, value: T): void
  /** Throws, with the name, where nothing was provided or outside of `setup`. */
  use(): T
}

/** @param name what the error says when nothing was provided, e.g. `ProductCatalog` */
export function createInjection<T>(name: string): Injection<T> {
  const key: InjectionKey<T> = Symbol(name)
  return {
    key,
    provide(app, value) {
      app.provide(key, value)
    },
    use() {
      const value = hasInjectionContext() ? inject(key, undefined) : undefined
      if (value === undefined)
        throw new Error(
          `${name} was not provided. Provide it in the composition root, and call use() in setup() only.`,
        )
      return value
    },
  }
}
