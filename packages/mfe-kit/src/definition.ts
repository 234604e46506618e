import type { Platform, PrefetchedPart, Scope, Stylesheet } from '@jangteo/platform'
import type { App, Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Handover } from './handover.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Tags of the fragments, of any team, without which the page cannot be used: they are loaded with it. */
    readonly fragments?: readonly string[]
  }
}

/** What an MFE's composition root is given, once for each mount of its pages and of each fragment. */
export interface MfeContext {
  readonly name: string
  readonly platform: Platform
  /** Everything created for this mount registers its disposal here. */
  readonly scope: Scope
  /** Where teleports go: `<Teleport :to="overlay">`; carries the MFE's style scope. Absent on a server. */
  readonly overlay: HTMLElement | undefined
  /** Between the server that rendered these pages and the browser that takes them over; absent where nobody did. */
  readonly handover?: Handover
}

/** `src/pages.ts`: default export. Routes are relative to the locale prefix (`/c/:category`). Safe to import on a server. */
export interface PagesDefinition {
  readonly root: Component
  readonly routes: readonly RouteRecordRaw[]
  /** The composition root: constructs adapters and provides them to the app. A fresh Pinia is already installed. */
  provide(app: App, context: MfeContext): void
  /** Asks (`session.fetchAhead`, `fetchOwnAhead`) for what the page at `address` is going to ask for. What cannot be had is left to the page. */
  askAhead?(address: PageAddress, platform: Platform): Promise<unknown>
}

/** Of a page of the MFE: `/c/:category` gives `params.category`. Only literal parts and such names are known, and the last value of a query. */
export interface PageAddress {
  /** Of the route: `/c/:category`. */
  readonly pattern: string
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: Readonly<Record<string, string | undefined>>
}

/** `src/fragments/<name>.ts`: default export. Attributes reach the component as string props (kebab → camel). */
export interface FragmentDefinition {
  readonly component: Component
  /** Attributes it listens to, as in the manifest. */
  readonly attributes: readonly string[]
  provide(app: App, context: MfeContext): void
}

/** The argument of `defineFragments`, in `src/mfe.ts`: lazy parts, so that the entry stays small; a small fragment that is on every page may come with it. */
export interface FragmentsDefinition {
  readonly name: string
  /** By tag. */
  readonly fragments?: Readonly<Record<string, () => Promise<{ readonly default: FragmentDefinition }>>>
}

/** The argument of `defineMfe`. */
export interface MfeDefinition extends FragmentsDefinition {
  readonly pages: () => Promise<{ readonly default: PagesDefinition }>
}

/** What the shell gives at mount. */
export interface MountProps {
  readonly domElement: HTMLElement
  readonly css: readonly Stylesheet[]
  readonly release: string
  /** What Retry does where mounting again is of no use; undefined where it is. */
  readonly retry?: () => Promise<void> | undefined
}

/** The default export of an MFE's entry module; what the shell works with. `mount` never rejects, but where there are no pages: a failure renders a panel with Retry. */
export interface Mfe {
  readonly name: string
  bootstrap(): Promise<void>
  mount(props: MountProps): Promise<void>
  unmount(): Promise<void>
  /**
   * Loads the code of the pages, and of the page at `url` (with the locale prefix), without showing anything. `page`, the default, also asks for its data,
   * without waiting for them. Resolves with the tags of the fragments that the page begins with.
   */
  prefetch(url?: string, what?: PrefetchedPart): Promise<readonly string[]>
  /** Defines the custom element; a second call is a no-op. Rejects where `tag` is not one of its fragments, where other code has taken it, or where its code cannot be loaded. */
  defineFragment(tag: string, props: Omit<MountProps, 'domElement'>): Promise<void>
}
