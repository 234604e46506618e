import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { PasswordHasher } from '../../../ports/password-hasher.ts'

const argon2Async = promisify(argon2)

interface Cost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. Memory in KiB. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const TAG_BYTES = 32

const derive = (password: string, salt: Buffer, cost: Cost): Promise<Buffer> =>
  argon2Async('argon2id', { message: password, nonce: salt, tagLength: TAG_BYTES, ...cost })

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

interface ParsedHash {
  readonly cost: Cost
  readonly salt: Buffer
  readonly tag: Buffer
}

function parse(hash: string): ParsedHash {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(hash) ?? []
  if (!salt || !tag) throw new Error('The stored password hash is not an Argon2id PHC string.')
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

/** Argon2id of `node:crypto`, in the thread pool. Cost travels in the PHC string, so it can be raised later. */
export class Argon2PasswordHasher implements PasswordHasher {
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES)
    const tag = await derive(password, salt, COST)
    const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`
    return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(tag)}`
  }

  async verify(password: string, hash: string | undefined): Promise<boolean> {
    if (hash === undefined) {
      await derive(password, randomBytes(SALT_BYTES), COST)
      return false
    }
    const { cost, salt, tag } = parse(hash)
    const candidate = await derive(password, salt, cost)
    return candidate.length === tag.length && timingSafeEqual(candidate, tag)
  }
}
