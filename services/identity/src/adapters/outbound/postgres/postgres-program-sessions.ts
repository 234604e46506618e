import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Program, ProgramSessions } from '../../../ports/program-sessions.ts'
import type { IdentityDatabase } from './tables.ts'

const derive = promisify<string, string, number, Buffer>(scrypt)

export class PostgresProgramSessions implements ProgramSessions {
  readonly #database: IdentityDatabase
  readonly #credentials = new Map<Program, Promise<string>>()

  constructor(database: IdentityDatabase) {
    this.#database = database
  }

  /** Read each time: another replica, with other secrets, may have ended the one before. */
  async sidOf(program: Program): Promise<string> {
    const credential = await this.#credentialOf(program)
    const { sid } = await this.#database
      .insertInto('program_session')
      .values({ credential, sid: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.column('credential').doUpdateSet({ credential }))
      .returning('sid')
      .executeTakeFirstOrThrow()
    return sid
  }

  async keepOnly(programs: readonly Program[]): Promise<void> {
    const kept = await Promise.all(programs.map((program) => this.#credentialOf(program)))
    await this.#database
      .deleteFrom('program_session')
      .$if(kept.length > 0, (query) => query.where('credential', 'not in', kept))
      .execute()
  }

  /** Not the secret, nor anything that it is easily found by: backups hold it. */
  #credentialOf(program: Program): Promise<string> {
    const known = this.#credentials.get(program) ?? derived(program)
    this.#credentials.set(program, known)
    return known
  }
}

const derived = async ({ id, secret }: Program): Promise<string> =>
  (await derive(secret, id, 32)).toString('base64url')
