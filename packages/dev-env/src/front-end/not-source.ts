const FOLDERS = new Set([
  '.cache',
  'dist',
  'dist-dev',
  'node_modules',
  'story-tests',
  'storybook-static',
  'test-results',
])
const BESIDE_SOURCE = /\.(test|contract|stories)\.ts$|\.md$|^(testing|tools)$/

/** Whether a folder of this name holds what tools make, or tests of a whole package: nothing is built from it. */
export const isAsideFolder = (name: string): boolean => FOLDERS.has(name)

/** Whether nothing that the shop runs is made from a file or folder of this name. */
export const isNoSource = (name: string): boolean => isAsideFolder(name) || BESIDE_SOURCE.test(name)
