/** Modules that an entry imports lazily, and that the first view of a page needs all the same. */
export const PAGES = /\/(src\/pages\.[jt]s|mfe-kit\/src\/pages-chassis\.ts)$/
