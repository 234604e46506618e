import type { DatabaseSource } from '../database/database.ts'

/** Starts the engine with the first database, so that a service without one never starts it. */
export function lazyDatabaseSource(openSource: () => Promise<DatabaseSource>): DatabaseSource {
  let source: Promise<DatabaseSource> | undefined
  return {
    open: async (options) => (await (source ??= openSource())).open(options),
    close: async () => (await source)?.close(),
  }
}
