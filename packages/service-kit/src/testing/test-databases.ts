import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import type { DatabaseSource } from '../database/database.ts'
import { createEmbeddedDatabaseSource } from '../database/embedded/embedded-database-source.ts'

async function compileEngine(): Promise<WebAssembly.Module> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  return WebAssembly.compile(await readFile(join(dirname(entry), 'pglite.wasm')))
}

/** As long as somebody holds it, V8 has its machine code ready for each further thread of this process that compiles the same. */
let compiledEngine: Promise<WebAssembly.Module> | undefined

/** The embedded engine in memory, started from the cached template in about half a second. `close()` it after the tests. */
export async function createTestDatabases(): Promise<DatabaseSource> {
  await (compiledEngine ??= compileEngine())
  return createEmbeddedDatabaseSource({ dataDir: 'memory', logger: pino({ level: 'silent' }) })
}
