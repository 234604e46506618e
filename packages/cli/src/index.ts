export { CommandError, RegistryRefusal } from './errors.ts'
export { publishDirectory, type PublishOptions, type PublishResult } from './publish-directory.ts'
