import { mountPages } from './mount-pages.ts'
import { prefetchPage } from './prefetch-page.ts'

/** What only who has pages needs, and only with them; one export, as more would take a helper of the bundler's own. */
export const chassis = { mount: mountPages, prefetch: prefetchPage } as const
