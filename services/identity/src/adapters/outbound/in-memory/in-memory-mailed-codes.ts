import type { MailedCode } from '../../../domain/mailed-code.ts'
import type { MailedCodes } from '../../../ports/mailed-codes.ts'

export class InMemoryMailedCodes implements MailedCodes {
  readonly #codes = new Map<string, MailedCode>()

  async put(key: string, code: MailedCode): Promise<void> {
    this.#codes.set(key, code)
  }

  async find(key: string, now: Date): Promise<MailedCode | undefined> {
    return this.#live(key, now)
  }

  async tryOnce(key: string, now: Date): Promise<MailedCode | undefined> {
    const code = this.#live(key, now)
    if (!code || code.triesLeft === 0) return undefined
    const counted = { ...code, triesLeft: code.triesLeft - 1 }
    this.#codes.set(key, counted)
    return counted
  }

  async take(key: string, codeHash: string): Promise<boolean> {
    return this.#codes.get(key)?.codeHash === codeHash && this.#codes.delete(key)
  }

  #live(key: string, now: Date): MailedCode | undefined {
    const code = this.#codes.get(key)
    return code && code.expiresAt > now ? code : undefined
  }
}
