export { importAgain } from './import-again.ts'
export { installPlatform, platform } from './installed.ts'
export type * from './platform.ts'
