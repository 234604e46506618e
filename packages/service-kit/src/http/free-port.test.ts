import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, type Server, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freePort, retryPorts } from './free-port.ts'

const hasIpv6 = Object.values(networkInterfaces()).some((own) =>
  own?.some(({ address }) => address === '::1'),
)
const strangers: Server[] = []
async function listen(port: number, host = '127.0.0.1'): Promise<number> {
  const stranger = createServer().listen({ port, host, ipv6Only: host === '::1' })
  strangers.push(stranger)
  await once(stranger, 'listening')
  return (stranger.address() as AddressInfo).port
}
afterEach(() => strangers.splice(0).forEach((stranger) => stranger.close()))

/** These first, then others. */
const proposing =
  (...ports: number[]) =>
  (): number =>
    ports.shift() ?? randomInt(11_000, 32_000)

describe('a free port', () => {
  it('is below those of connections that go out', async () => {
    expect(await freePort()).toBeLessThan(32_768)
  })

  it.each(hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'])(
    'is not one that a program has on %s',
    async (host) => {
      const taken = await listen(0, host)
      expect(await freePort(proposing(taken, taken))).not.toBe(taken)
    },
  )

  it.runIf(process.platform === 'linux')('is given to one alone, in whichever process', async () => {
    const given = await freePort()
    expect(await freePort(proposing(given))).not.toBe(given)
    const asking = `import { freePort } from '${new URL('./free-port.ts', import.meta.url).href}'
      const proposals = [${given}, ${await freePort()}, 0]
      console.log(await freePort(() => proposals.shift()))`
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', asking])
    expect(stdout.trim()).toBe('0')
  })
})

describe('a start on free ports', () => {
  it('begins again where a port was taken meanwhile', async () => {
    const taken = await listen(0)
    const ports = [taken, await freePort()]
    const start = (): Promise<number> => listen(ports.shift() ?? 0)
    expect(await retryPorts(start)).not.toBe(taken)
    expect(ports).toEqual([])
  })

  it('knows a process that ended for it by what it printed', async () => {
    const start = vi.fn(() => Promise.resolve('started'))
    for (const words of ['Port 12345 (the shop) is taken by another program', 'Port 12345 is already in use'])
      start.mockRejectedValueOnce(new Error(`It ended with 1: ${words}, on 127.0.0.1.`))
    expect(await retryPorts(start)).toBe('started')
  })

  it('fails at once for another reason, and where every port is taken', async () => {
    const start = vi.fn(() => Promise.reject(new Error('no database')))
    await expect(retryPorts(start)).rejects.toThrow('no database')
    expect(start).toHaveBeenCalledTimes(1)
    start.mockRejectedValue(Object.assign(new Error('taken'), { code: 'EADDRINUSE' }))
    await expect(retryPorts(start)).rejects.toThrow('taken')
  })
})
