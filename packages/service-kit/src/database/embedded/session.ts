import pg from 'pg'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { columnTypes } from '../column-types.ts'
import type { Engine } from './engine.ts'
import { EngineStream } from './engine-stream.ts'

/** A service kept the only connection too long, most likely by awaiting something else inside a transaction. */
export class ConnectionHeldTooLong extends Error {
  override readonly name = 'ConnectionHeldTooLong'
}

export interface SessionOptions {
  readonly engine: Engine
  /** How long one service may keep the connection, in ms. */
  readonly maxHoldMs: number
  onHeldTooLong(error: ConnectionHeldTooLong): void
}

const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`
const roleOf = (service: string): string => `jangteo_${service.replaceAll('-', '_')}`

/** The engine's one connection, lent to one service at a time, first come first served. */
export class Session {
  readonly #client: pg.Client
  readonly #options: SessionOptions
  readonly #queue: (() => void)[] = []
  #holder: string | undefined
  #role: string | undefined

  private constructor(client: pg.Client, options: SessionOptions) {
    this.#client = client
    this.#options = options
  }

  static async open(options: SessionOptions): Promise<Session> {
    const client = new pg.Client({
      user: 'postgres',
      database: 'postgres',
      types: columnTypes,
      stream: () => new EngineStream(options.engine) as never,
    })
    client.on('error', () => undefined)
    await client.connect()
    return new Session(client, options)
  }

  /** Makes the service's role and schema where they are missing. */
  async prepareService(service: string): Promise<void> {
    await this.#acquire('service-kit')
    try {
      await this.#client.query('reset role')
      this.#role = undefined
      const { rowCount } = await this.#client.query('select from pg_roles where rolname = $1', [
        roleOf(service),
      ])
      if (rowCount === 0) await this.#client.query(`create role ${quoted(roleOf(service))}`)
      await this.#client.query(
        `create schema if not exists ${quoted(service)} authorization ${quoted(roleOf(service))}`,
      )
    } finally {
      this.#release()
    }
  }

  /** A pool of one for Kysely: waits for the connection and puts it into the service's role and schema. */
  poolFor(service: string): PostgresPool {
    return {
      connect: async () => {
        await this.#acquire(service)
        try {
          await this.#become(service)
          return this.#lend(service)
        } catch (error) {
          this.#release()
          throw error
        }
      },
      end: async () => undefined,
      options: {},
    }
  }

  async close(): Promise<void> {
    await this.#acquire('service-kit')
    await this.#client.end()
  }

  async #become(service: string): Promise<void> {
    if (this.#role === service) return
    this.#role = undefined
    await this.#client.query(
      `reset role; set role ${quoted(roleOf(service))}; set search_path to ${quoted(service)}`,
    )
    this.#role = service
  }

  #lend(service: string): PostgresPoolClient {
    let held: ConnectionHeldTooLong | undefined
    let isReleased = false
    const timer = setTimeout(() => {
      held = new ConnectionHeldTooLong(
        `The service ${service} held the embedded database for more than ${this.#options.maxHoldMs} ms. ` +
          'A transaction must not await another service or a second connection: the embedded database has only one.',
      )
      this.#options.onHeldTooLong(held)
      void giveBack()
    }, this.#options.maxHoldMs)

    const giveBack = async (): Promise<void> => {
      if (isReleased) return
      isReleased = true
      clearTimeout(timer)
      try {
        if (this.#client.getTransactionStatus() !== 'I') await this.#client.query('rollback')
      } finally {
        this.#release()
      }
    }
    const query = (...parameters: unknown[]): unknown => {
      if (isReleased) return Promise.reject(held ?? new Error(`${service} used a released connection.`))
      return Reflect.apply(this.#client.query, this.#client, parameters)
    }
    return { query, release: () => void giveBack() } as PostgresPoolClient
  }

  async #acquire(holder: string): Promise<void> {
    if (this.#holder !== undefined) await new Promise<void>((resolve) => this.#queue.push(resolve))
    this.#holder = holder
  }

  #release(): void {
    const next = this.#queue.shift()
    if (next === undefined) this.#holder = undefined
    else next()
  }
}
