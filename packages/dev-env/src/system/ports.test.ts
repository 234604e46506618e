import { type Server, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { freePort } from '@jangteo/service-kit'
import { afterEach, describe, expect, it } from 'vitest'
import { requireFreePort, requireFreePorts } from './ports.ts'

const hasIpv6 = Object.values(networkInterfaces()).some((own) =>
  own?.some(({ address }) => address === '::1'),
)
const strangers: Server[] = []

async function takenPort(host: string): Promise<number> {
  const port = await freePort()
  const stranger = createServer()
  strangers.push(stranger)
  await new Promise<void>((resolve) => stranger.listen({ host, port, ipv6Only: host === '::1' }, resolve))
  return port
}

const freePorts = async () => ({
  GATEWAY_PORT: await freePort(),
  IDENTITY_PORT: await freePort(),
  PAYMENT_PORT: await freePort(),
})

afterEach(async () => {
  for (const stranger of strangers.splice(0)) await new Promise((resolve) => stranger.close(resolve))
})

describe('the ports of a shop', () => {
  it('are fine where nothing listens on them', async () => {
    const ports = await freePorts()
    await expect(requireFreePorts(ports)).resolves.toBeUndefined()
  })

  it.each(['127.0.0.1', '0.0.0.0'])('are named where a program has one on %s', async (host) => {
    const port = await takenPort(host)
    const ports = { ...(await freePorts()), IDENTITY_PORT: port }
    await expect(requireFreePorts(ports)).rejects.toThrow(
      `Port ${port} (sign-in) is taken by another program, on 127.0.0.1.`,
    )
    await expect(requireFreePorts(ports)).rejects.toThrow('another port: IDENTITY_PORT=… npm start.')
  })

  it('are chosen as the command that needs them is told', async () => {
    const port = await takenPort('127.0.0.1')
    await expect(requireFreePort(port, 'development', '--port <number>')).rejects.toThrow(
      /or choose another port: --port <number>\.$/,
    )
  })

  it.runIf(hasIpv6)('are named where a program has one on ::1 alone', async () => {
    const port = await takenPort('::1')
    await expect(requireFreePort(port, 'the shop', 'GATEWAY_PORT=… npm start')).rejects.toThrow(
      `Port ${port} (the shop) is taken by another program, on ::1.`,
    )
  })

  it('are three', async () => {
    const ports = await freePorts()
    const { GATEWAY_PORT: shop, IDENTITY_PORT: signIn } = ports
    await expect(requireFreePorts({ ...ports, IDENTITY_PORT: shop })).rejects.toThrow(
      `GATEWAY_PORT (the shop) and IDENTITY_PORT (sign-in) are both ${shop}.`,
    )
    await expect(requireFreePorts({ ...ports, PAYMENT_PORT: signIn })).rejects.toThrow(
      `IDENTITY_PORT (sign-in) and PAYMENT_PORT (the card fields) are both ${signIn}.`,
    )
  })
})
