/** What the page's import map provides: never part of a bundle, so that a page has one of each. */
export const SHARED_MODULES = ['vue', 'vue-router', 'pinia', '@jangteo/platform', '@jangteo/ui-kit'] as const
