import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ShopProcess, startShop } from '../support/shop-process.ts'
import { say } from './say.ts'

/** One fresh shop for all parts that need an open one: opened by the first of them. */
export class BenchShop {
  #dataDir: string | undefined
  #shop: ShopProcess | undefined
  #environment = ''

  /** Its address. */
  async open(environment: Readonly<Record<string, string>> = {}): Promise<string> {
    return (await this.process(environment)).url
  }

  /** One that is open with another environment is started anew, with the data that it has. */
  async process(environment: Readonly<Record<string, string>>): Promise<ShopProcess> {
    const wanted = JSON.stringify(environment)
    if (this.#environment !== wanted) await this.#stop()
    this.#environment = wanted
    if (this.#shop === undefined) {
      say('opening a shop')
      this.#shop = await startShop({ dataDir: await this.#folder(), environment })
    }
    return this.#shop
  }

  /** Ends the shop and tells the folder of a shop that was open once. */
  async closed(): Promise<string> {
    await this.open()
    await this.#stop()
    return this.#folder()
  }

  /** Leaves nothing behind. */
  async remove(): Promise<void> {
    await this.#stop()
    // npm may end a moment before the shop that it started.
    if (this.#dataDir !== undefined)
      await rm(this.#dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }

  async #stop(): Promise<void> {
    const shop = this.#shop
    this.#shop = undefined
    await shop?.stop()
  }

  async #folder(): Promise<string> {
    this.#dataDir ??= await mkdtemp(join(tmpdir(), 'jangteo-bench-'))
    return this.#dataDir
  }
}
