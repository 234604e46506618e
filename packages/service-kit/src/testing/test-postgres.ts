import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { pino } from 'pino'
import type { DatabaseSource } from '../database/database.ts'
import { createPostgresDatabaseSource } from '../database/postgres-database-source.ts'

const INSTALLATIONS = '/usr/lib/postgresql'
const run = promisify(execFile)

export interface TestPostgres {
  /** Makes an empty database; answers its connection string. */
  createDatabase(name: string): Promise<string>
  /** Rows of a statement in the database with this connection string. */
  query(database: string, statement: string): Promise<readonly unknown[]>
  stop(): Promise<void>
}

/** Folder of the newest installed PostgreSQL server's programs; `undefined` where there is none. */
export async function findPostgres(): Promise<string | undefined> {
  const versions = await readdir(INSTALLATIONS).catch(() => [])
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? undefined : join(INSTALLATIONS, newest, 'bin')
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client(url)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** A throw-away PostgreSQL server, on a socket in its own folder: a port could be taken meanwhile. Rejects where none is installed. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const programs = await findPostgres()
  if (programs === undefined) throw new Error(`No PostgreSQL server is installed below ${INSTALLATIONS}.`)
  const owner = await serverUser()
  const directory = await mkdtemp(join(tmpdir(), 'jangteo-postgres-'))
  await chmod(directory, 0o700)
  if (owner !== undefined) await chown(directory, owner.uid, owner.gid)
  const data = join(directory, 'data')
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...owner, cwd: directory },
  )
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${directory}`,
    'fsync=off',
    'max_connections=60',
  ]
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: directory, stdio: 'ignore' },
  )
  const exited = once(server, 'exit')
  const address = (database: string): string =>
    `postgres://postgres@localhost/${database}?${new URLSearchParams({ host: directory })}`
  const stop = async (): Promise<void> => {
    server.kill('SIGINT')
    await exited
    await rm(directory, { recursive: true, force: true })
  }
  try {
    await untilItAnswers(address('postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    createDatabase: async (name) => {
      const client = new pg.Client(address('postgres'))
      await client.connect()
      await client.query(`create database ${client.escapeIdentifier(name)} template template0`)
      await client.end()
      return address(name)
    },
    query: async (database, statement) => {
      const client = new pg.Client(database)
      await client.connect()
      try {
        return (await client.query(statement)).rows
      } finally {
        await client.end()
      }
    },
    stop,
  }
}

/** A `DatabaseSource` on a test server that makes each service's database when it is opened. */
export function createTestPostgresDatabases(server: TestPostgres): DatabaseSource {
  const urls: Record<string, string> = {}
  const created = new Map<string, Promise<string>>()
  const source = createPostgresDatabaseSource({ urls, logger: pino({ level: 'silent' }) })
  return {
    open: async (options) => {
      const { service } = options
      const creating = created.get(service) ?? server.createDatabase(`${service}_${crypto.randomUUID()}`)
      created.set(service, creating)
      urls[service] = await creating
      return source.open(options)
    },
    close: () => source.close(),
  }
}
