import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
} from 'kysely'

type Listener = () => void
const listenersOf = new WeakMap<object, Set<Listener>>()

class CommitSignallingDialect extends PostgresDialect {
  readonly #pool: PostgresPool
  readonly #listeners: Set<Listener>

  constructor(pool: PostgresPool, listeners: Set<Listener>) {
    super({ pool })
    this.#pool = pool
    this.#listeners = listeners
  }

  override createDriver(): Driver {
    const listeners = this.#listeners
    return new (class extends PostgresDriver {
      override async commitTransaction(connection: DatabaseConnection): Promise<void> {
        await super.commitTransaction(connection)
        for (const listener of listeners) listener()
      }
    })({ pool: this.#pool })
  }
}

/** Kysely over any `pg`-shaped pool; tells `onCommit` listeners about its transactions. */
export function openKysely<Tables>(pool: PostgresPool): Kysely<Tables> {
  const listeners = new Set<Listener>()
  const database = new Kysely<Tables>({ dialect: new CommitSignallingDialect(pool, listeners) })
  listenersOf.set(database, listeners)
  return database
}

/** Calls back after each committed transaction of this database object; answers a function that stops it. */
export function onCommit(database: object, listener: Listener): () => void {
  const listeners = listenersOf.get(database)
  if (listeners === undefined) throw new TypeError('onCommit needs a database that a DatabaseSource opened.')
  listeners.add(listener)
  return () => listeners.delete(listener)
}
