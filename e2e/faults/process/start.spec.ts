import { createHash } from 'node:crypto'
import { cp, readFile, readdir, truncate, writeFile } from 'node:fs/promises'
import { type Server, createServer } from 'node:http'
import { join } from 'node:path'
import type { ProductListDto } from '@jangteo/contracts'
import { freePort } from '@jangteo/dev-env'
import { freePorts } from '../../support/shop-process.ts'
import { expect } from '../../support/test.ts'
import { BusyShopper } from './busy-shopper.ts'
import { portsOf, processesWith, spawnStart, startThatEnds, test } from './own-shop.ts'

/** About the process, not about the shop: every start writes them, also one that is refused. */
const OF_THE_PROCESS = new Set(['jangteo.log', 'jangteo.lock', 'postgres/postmaster.pid'])

const isOpen = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => true,
    () => false,
  )

/** Hash of each file by its path in the folder. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => !OF_THE_PROCESS.has(path))
  const hashes = await Promise.all(
    files.map(async (path) =>
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    ),
  )
  return Object.fromEntries(files.map((path, index) => [path, hashes[index] ?? '']))
}

test.describe('a taken port', () => {
  let stranger: Server
  let port: number
  test.beforeAll(async () => {
    port = await freePort()
    stranger = createServer((_request, response) => response.writeHead(418).end())
    await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve))
  })
  test.afterAll(() => new Promise((resolve) => stranger.close(resolve)))

  for (const taken of ['gateway', 'identity', 'payment'] as const) {
    test(`of ${taken} is named, with what to do`, async ({ dataDir }) => {
      const ports = { ...(await freePorts()), [taken]: port }
      const { exitCode, message } = await startThatEnds({ dataDir, ports })
      expect(exitCode).toBe(1)
      expect(message).toContain(`Port ${port} `)
      expect(message).toContain(`${taken.toUpperCase()}_PORT=`)
      expect(message).not.toContain('    at ')
      expect(await readdir(dataDir)).toEqual([])
    })
  }
})

test('SIGTERM to npm ends the shop with 0, and the next start has the order from before', async ({
  dataDir,
  openShop,
  browser,
}) => {
  test.slow()
  const shop = await openShop({ command: ['npm', 'start'] })
  const ports = portsOf(shop)
  const list: ProductListDto = await (
    await fetch(`${shop.url}/api/catalog/products?locale=en&inStock=true`)
  ).json()
  const [product] = list.items
  if (!product) throw new Error('the shop has nothing to sell')
  const context = await browser.newContext({ baseURL: shop.url })
  const shopper = new BusyShopper(await context.newPage(), [product.defaultSku])
  await shopper.register()
  await shopper.buy()
  const [before] = await shopper.orders()
  expect(before?.lines).toMatchObject([{ sku: product.defaultSku }])

  // The shopper's page is still open, and its connections with it: they must not hold the shop open.
  expect(await processesWith(dataDir)).toContain(shop.process.pid)
  expect(await shop.stop()).toBe(0)
  expect(await isOpen(ports.gateway)).toBe(false)
  expect(await isOpen(ports.identity)).toBe(false)
  expect(await processesWith(dataDir)).toEqual([])

  await openShop({ ports })
  await shopper.comeBack()
  expect(await shopper.orders()).toMatchObject([{ id: before?.id, number: before?.number }])
})

test('a second start on the same data names the process that has it, and leaves it alone', async ({
  dataDir,
  openShop,
}) => {
  const shop = await openShop()
  const { exitCode, message } = await startThatEnds({ dataDir })
  expect(exitCode).toBe(1)
  expect(message).toContain(dataDir)
  expect(message).toContain(`process ${shop.process.pid}`)
  expect(message).toContain('DATA_DIR')
  expect(message).not.toContain('    at ')
  expect((await fetch(`${shop.url}/en`)).status).toBe(200)
})

const DAMAGES: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'a corrupt database': (folder) => truncate(join(folder, 'postgres/global/pg_control'), 100),
  'a database without its log': async (folder) => {
    const log = join(folder, 'postgres/pg_wal')
    for (const segment of await readdir(log))
      if (/^[0-9A-F]{24}$/.test(segment)) await truncate(join(log, segment), 0)
  },
  'an emptied table': async (folder) => {
    const files = await readdir(join(folder, 'postgres/base/5'), { withFileTypes: true })
    // The first relations that are not PostgreSQL's own have the numbers above its own.
    const tables = files.filter(({ name }) => /^\d+$/.test(name) && Number(name) >= 16_384)
    for (const { name } of tables) await truncate(join(folder, 'postgres/base/5', name), 0)
  },
  'a half-written marker': (folder) => writeFile(join(folder, 'jangteo-data.json'), '{"format":1,"crea'),
  'half-written secrets': (folder) => writeFile(join(folder, 'secrets.json'), '{"gateway":"abc'),
}

test('damaged data are named, explained and left as they are', async ({ dataDir, openShop }) => {
  test.slow()
  const whole = join(dataDir, 'whole')
  await (await openShop({ dataDir: whole })).stop()
  for (const [name, damage] of Object.entries(DAMAGES)) {
    const folder = join(dataDir, name.replaceAll(' ', '-'))
    await cp(whole, folder, { recursive: true })
    await damage(folder)
    const before = await filesOf(folder)
    const { exitCode, message } = await startThatEnds({ dataDir: folder })
    expect(exitCode, name).toBe(1)
    expect(message, name).toContain(`The data in ${folder} cannot be used`)
    expect(message, name).toMatch(/move .* away to keep it or delete it to start afresh/)
    expect(message, name).not.toContain('    at ')
    expect(await filesOf(folder), name).toEqual(before)
  }
})

test('a first start that was killed half-way is explained, not repaired in silence', async ({ dataDir }) => {
  const marker = join(dataDir, 'jangteo-data.json')
  const { child, ended } = await spawnStart({ dataDir })
  const progress = (): Promise<string> => readFile(marker, 'utf8').catch(() => '')
  await expect.poll(progress, { intervals: [5], timeout: 60_000 }).toContain('initialising')
  child.kill('SIGKILL')
  await ended
  expect(await progress()).toContain('initialising')
  const before = await filesOf(dataDir)
  const { exitCode, message } = await startThatEnds({ dataDir })
  expect(exitCode).toBe(1)
  expect(message).toContain(`The data in ${dataDir} cannot be used: its first start was interrupted`)
  expect(message).toContain('delete it to start afresh')
  expect(await filesOf(dataDir)).toEqual(before)
})
