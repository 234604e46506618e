import type { Logger } from 'pino'
import type { Database, DatabaseSource, OpenDatabase, OutboxTables } from '../database.ts'
import { migrate } from '../migrations.ts'
import { openKysely } from '../open-kysely.ts'
import { type DataDirectory, openDataDirectory, UnusableDataDirectory } from './data-directory.ts'
import { Engine } from './engine.ts'
import { Session } from './session.ts'
import { clusterTemplate } from './template.ts'

export interface EmbeddedOptions {
  /** Folder for `postgres/`, the lock and the marker; `memory` keeps nothing. */
  readonly dataDir: string
  readonly logger: Logger
  /** How long one service may keep the only connection. Default 15 000 ms. */
  readonly maxHoldMs?: number
  /** Program of the engine's thread. Default: PGlite. */
  readonly worker?: URL
  /** How long the engine may take to start. Default 120 000 ms. */
  readonly maxStartMs?: number
}

/**
 * One PGlite (PostgreSQL in WebAssembly) in a worker thread, with a schema and role for each service. Survives a killed
 * process, not a power cut: it does not fsync.
 *
 * Rejects with `DataDirectoryInUse` or `UnusableDataDirectory`.
 */
export async function createEmbeddedDatabaseSource(options: EmbeddedOptions): Promise<DatabaseSource> {
  const directory = options.dataDir === 'memory' ? undefined : await openDataDirectory(options.dataDir)
  const onDeath = (error: Error): void => {
    options.logger.fatal({ err: error }, 'the embedded database has died')
    process.stderr.write(
      `The embedded database has died (${error.message}). What was acknowledged is kept: start again.\n`,
    )
    process.exit(1)
  }
  const engine = await startEngine({ ...options, directory, onDeath })
  const session = await Session.open({
    engine,
    maxHoldMs: options.maxHoldMs ?? 15_000,
    onHeldTooLong: (error) => options.logger.error({ err: error }, error.message),
  })
  const open = async <Tables>({
    service,
    migrations,
  }: OpenDatabase): Promise<Database<Tables & OutboxTables>> => {
    await session.prepareService(service)
    const database = openKysely<Tables & OutboxTables>(session.poolFor(service))
    await migrate(database as never, migrations, service)
    return database
  }
  const close = async (): Promise<void> => {
    await session.close()
    await engine.close()
    try {
      await directory?.seal()
    } finally {
      await directory?.release()
    }
  }
  let closing: Promise<void> | undefined
  return { open, close: () => (closing ??= close()) }
}

interface StartOptions extends Pick<EmbeddedOptions, 'dataDir' | 'worker' | 'maxStartMs'> {
  readonly directory: DataDirectory | undefined
  readonly onDeath: (error: Error) => void
}

async function startEngine({
  directory,
  dataDir,
  worker,
  maxStartMs,
  onDeath,
}: StartOptions): Promise<Engine> {
  const needsTemplate = directory === undefined || directory.isNew
  try {
    const template = needsTemplate ? await clusterTemplate() : null
    await directory?.unseal()
    const engine = await Engine.start({
      directory: directory?.cluster ?? null,
      template,
      inspects: directory?.isSuspect ?? false,
      worker,
      maxStartMs,
      onDeath,
    })
    await directory?.markReady()
    return engine
  } catch (cause) {
    await directory?.release()
    if (directory === undefined) throw cause
    throw new UnusableDataDirectory(
      dataDir,
      `the database is damaged or does not start (${String(cause)}).`,
      {
        cause,
      },
    )
  }
}
