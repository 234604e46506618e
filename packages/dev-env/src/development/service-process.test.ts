import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { type ServiceProcess, ServicesEnded, createServiceProcess } from './service-process.ts'

const environment: Record<string, string> = {}
let services: ServiceProcess
afterEach(() => services.stop())

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
