export { CommandError, RegistryRefusal } from './errors.ts'
export { publishDirectory, type PublishOptions, type PublishResult } from './publish-directory.ts'
export { run } from './run.ts'
export type { Io } from './terminal/io.ts'
