import { randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
import { type ServiceProcess, ServicesEnded, createServiceProcess } from './service-process.ts'

const environment: Record<string, string> = {}
let services: ServiceProcess
afterEach(() => services.stop())

/** How many processes run that were given this mark. */
async function countMarked(mark: string): Promise<number> {
  const ids = (await readdir('/proc')).filter((name) => Number(name) > 0)
  const read = (id: string): Promise<string> => readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')
  const environments = await Promise.all(ids.map(read))
  return environments.filter((environment) => environment.split('\0').includes(`MARK=${mark}`)).length
}

function open(): void {
  services = createServiceProcess({
    program: fileURLToPath(new URL('testing/stub-services.ts', import.meta.url)),
    patienceMs: 300,
    entries: {},
    environment,
    onCrash: () => undefined,
  })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('ends services that do not close by themselves', async () => {
  open()
  environment['STUB'] = 'never-closes'
  const former = Number((await services.replace())[0])
  environment['STUB'] = 'closes'
  expect((await services.replace())[0]).not.toBe(String(former))
  expect(isAlive(former)).toBe(false)
})

it('notices services that end while they wait for the former ones to close', async () => {
  open()
  environment['STUB'] = 'never-closes'
  await services.replace()
  environment['STUB'] = 'ends-when-loaded'
  await expect(services.replace()).rejects.toBeInstanceOf(ServicesEnded)
})

it('leaves no process behind when it is stopped while services are being replaced', async () => {
  open()
  const mark = randomUUID()
  environment['MARK'] = mark
  environment['STUB'] = 'closes'
  await services.replace()
  environment['STUB'] = 'loads-for-ever'
  const replacing = expect(services.replace()).rejects.toBeInstanceOf(ServicesEnded)
  await vi.waitFor(async () => expect(await countMarked(mark)).toBe(2), 20_000)
  await services.stop()
  expect(await countMarked(mark)).toBe(0)
  await replacing
  await expect(services.replace()).rejects.toThrow('they are closed')
})
