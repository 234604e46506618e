import type { Generated, Kysely, Transaction } from 'kysely'

/** A service's own database: its schema only, under its own role. */
export type Database<Tables> = Kysely<Tables>
export type { Transaction }

/** Tables that service-kit's own migrations add to every service's schema. Extend your `Tables` with it. */
export interface OutboxTables {
  outbox: {
    position: Generated<number>
    id: string
    type: string
    subject: string
    time: Date
    data: unknown
    published_at: Date | null
  }
  outbox_delivery: {
    event_id: string
    consumer: string
    attempts: Generated<number>
    next_attempt_at: Date
    /** When the consumer's effect was committed, or the event was given up and lies in its `dead_letter`. */
    delivered_at: Date | null
    last_error: string | null
  }
  inbox: { consumer: string; event_id: string; received_at: Date }
  dead_letter: {
    consumer: string
    event_id: string
    type: string
    event: unknown
    error: string
    attempts: number
    dead_at: Date
  }
}

export interface OpenDatabase {
  /** Name of the service: its schema and role (embedded), or `DATABASE_URL_<SERVICE>` (PostgreSQL). */
  readonly service: string
  /** Folder of `NNNN-name.sql` files, run once each, in order, each in a transaction. `new URL('../migrations/', import.meta.url)`. */
  readonly migrations: URL
}

/**
 * Opens databases on one engine. Two adapters: `EmbeddedDatabaseSource` (one PGlite in a worker thread, on disk, a schema and
 * role per service, lock file) and `PostgresDatabaseSource` (a database per service by `DATABASE_URL_<SERVICE>`). Same SQL, same
 * migrations, same JavaScript types on both: int8 → number, numeric → string, timestamptz → Date, jsonb → parsed value.
 *
 * The embedded engine has one connection, so a transaction must never await another service or a second connection.
 */
export interface DatabaseSource {
  /** Migrates to the newest version and answers the database. */
  open<Tables>(options: OpenDatabase): Promise<Database<Tables & OutboxTables>>
  close(): Promise<void>
}
