import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  freePorts,
  type ShopOptions,
  type ShopPorts,
  type ShopProcess,
  startShop,
} from '../../support/shop-process.ts'
import { test as base } from '../../support/test.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface OwnShopFixtures {
  /** A data folder of this test; gone after it. */
  readonly dataDir: string
  /** Starts a shop on `dataDir`. Whatever still runs when the test ends is killed. */
  readonly openShop: (options?: Partial<ShopOptions>) => Promise<ShopProcess>
}

export const test = base.extend<OwnShopFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'jangteo-fault-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  },
  openShop: async ({ dataDir }, use) => {
    const shops: ShopProcess[] = []
    await use(async (options = {}) => {
      const shop = await startShop({ dataDir, ...options })
      shops.push(shop)
      return shop
    })
    await Promise.all(shops.map((shop) => shop.kill()))
  },
})

export const portsOf = ({ url, identityUrl, paymentUrl }: ShopProcess): ShopPorts => ({
  gateway: Number(new URL(url).port),
  identity: Number(new URL(identityUrl).port),
  payment: Number(new URL(paymentUrl).port),
})

/** Ids of the processes that were given this data folder, and of those that they started. */
export async function processesWith(dataDir: string): Promise<number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => id > 0)
  const environments = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')),
  )
  return ids.filter((_id, index) => environments[index]?.split('\0').includes(`DATA_DIR=${dataDir}`))
}

export interface RefusedStart {
  readonly exitCode: number | null
  /** What the person at the terminal reads. */
  readonly message: string
}

/** Starts as a person does, without waiting for the first page. */
export async function spawnStart(
  options: Pick<ShopOptions, 'dataDir' | 'ports'>,
): Promise<{ readonly child: ChildProcess; readonly ended: Promise<RefusedStart> }> {
  const { gateway, identity, payment } = options.ports ?? (await freePorts())
  const child = spawn('node', ['packages/dev-env/src/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      GATEWAY_PORT: String(gateway),
      IDENTITY_PORT: String(identity),
      PAYMENT_PORT: String(payment),
      DATA_DIR: options.dataDir,
      STORYBOOK: 'false',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let message = ''
  child.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()))
  const ended = new Promise<RefusedStart>((resolve) =>
    child.once('close', (exitCode) => resolve({ exitCode, message })),
  )
  return { child, ended }
}

/** A start that is expected to end by itself. */
export const startThatEnds = async (options: Pick<ShopOptions, 'dataDir' | 'ports'>): Promise<RefusedStart> =>
  (await spawnStart(options)).ended
