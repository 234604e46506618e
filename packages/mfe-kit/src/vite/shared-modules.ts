/**
 * What the page's import map provides: never part of a bundle, so that a page has one of each. `*` is one name without a dot: an element of
 * the kit, but not its style sheets.
 */
export const SHARED_MODULES = [
  'vue',
  'vue-router',
  'pinia',
  '@jangteo/platform',
  '@jangteo/ui-kit',
  '@jangteo/ui-kit/*',
] as const

const patterns = SHARED_MODULES.map((name) => new RegExp(`^${name.replace('*', '[\\w-]+')}$`))

export const isShared = (specifier: string): boolean => patterns.some((pattern) => pattern.test(specifier))
