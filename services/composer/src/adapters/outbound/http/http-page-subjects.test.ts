import { createStaticServiceRegistry } from '@jangteo/service-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayDouble, startGatewayDouble } from '../../../testing/gateway-double.ts'
import { describePageSubjects } from '../../page-subjects.contract.ts'
import { HttpPageSubjects } from './http-page-subjects.ts'

const STATUS = { present: 200, gone: 410, unclear: 403, unknown: 503 }
const at = (gateway: GatewayDouble, timeoutMs = 500): HttpPageSubjects =>
  new HttpPageSubjects(createStaticServiceRegistry({ gateway: gateway.url }), { timeoutMs })

describePageSubjects('HttpPageSubjects', async (known, names) => {
  const gateway = await startGatewayDouble()
  for (const [asked, name] of Object.entries(names)) gateway.names.set(asked, name)
  for (const [address, presence] of Object.entries(known)) {
    gateway.answers.set(`HEAD ${address}`, STATUS[presence])
  }
  return { subjects: at(gateway), stop: () => gateway.stop() }
})

describe('HttpPageSubjects', () => {
  let gateway: GatewayDouble
  beforeAll(async () => {
    gateway = await startGatewayDouble()
  })
  afterAll(() => gateway.stop())

  it.each([302, 400, 401, 403, 414, 429])('takes %i for an answer that is not clear', async (status) => {
    gateway.answers.set('HEAD /api/a', status)
    expect((await at(gateway).ask('/api/a')).presence).toBe('unclear')
  })

  it.each([500, 502, 503, 504])('takes %i for no answer', async (status) => {
    gateway.answers.set('HEAD /api/a', status)
    expect((await at(gateway).ask('/api/a')).presence).toBe('unknown')
  })

  it('says who asks', async () => {
    const services = createStaticServiceRegistry({ gateway: gateway.url })
    await new HttpPageSubjects(services, { headers: { 'x-who': 'composer' } }).ask('/api/a')
    expect(gateway.asked.get('/api/a')).toHaveProperty('x-who', 'composer')
  })

  it('gives up on a service that does not answer', async () => {
    gateway.answers.set('HEAD /api/slow', 'never')
    expect((await at(gateway, 20).ask('/api/slow')).presence).toBe('unknown')
  })

  it('does not know where no gateway is known', async () => {
    const subjects = new HttpPageSubjects(createStaticServiceRegistry())
    expect(await subjects.ask('/api/a')).toEqual({ presence: 'unknown' })
  })
})
