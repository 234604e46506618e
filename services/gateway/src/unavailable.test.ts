import { createServer } from 'node:http'
import { freePort } from '@jangteo/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'

describe('a service that is down', () => {
  let lonely: RunningGateway
  beforeAll(async () => {
    const catalog = `http://127.0.0.1:${await freePort()}`
    lonely = await startGateway({ services: { catalog, composer: catalog } })
  })
  afterAll(() => lonely.stop())

  test.each(['/api/catalog/products', '/api/orders'])(
    '%s says so as a problem, and when to come back',
    async (path) => {
      const response = await fetch(lonely.url + path)
      expect(response.status).toBe(503)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await response.json()).toMatchObject({ code: 'service-unavailable' })
    },
  )

  test.each([
    ['/ko/cart', 'en', '잠시 문을 닫았어요'],
    ['/en/cart', 'ko', 'We will be right back'],
    ['/', 'en-GB', 'We will be right back'],
    ['/', '*', '잠시 문을 닫았어요'],
  ])('%s (Accept-Language %s) is a page that says so', async (path, language, title) => {
    const response = await fetch(lonely.url + path, { headers: { 'accept-language': language } })
    expect(response.status).toBe(503)
    expect(response.headers.has('retry-after')).toBe(true)
    expect(await response.text()).toContain(`<h1>${title}</h1>`)
  })

  test('sign-in says so on a page that leads back to where one was', async () => {
    const response = await fetch(`${lonely.url}/auth/login?returnTo=/en/cart&locale=en`)
    expect(response.status).toBe(503)
    const page = await response.text()
    expect(page).toContain('Sign-in is not possible right now')
    expect(page).toContain('/auth/login?returnTo=%2Fen%2Fcart&amp;locale=en')
  })

  test('one that does not answer is given up, with the warning that it may have done its work', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    lonely.context.services.register(
      'recommend',
      `http://127.0.0.1:${typeof address === 'object' && address?.port}`,
    )
    const response = await fetch(`${lonely.url}/api/recommendations/best-sellers`)
    expect(response.status).toBe(504)
    expect(await response.json()).toMatchObject({ code: 'service-timeout', service: 'recommend' })
    silent.closeAllConnections()
    silent.close()
  })

  /** Begins an answer of so many bytes. */
  async function breakOff(bytes: number): Promise<Response> {
    const broken = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes })
      response.write('{')
      setImmediate(() => response.destroy())
    })
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve))
    const address = broken.address()
    lonely.context.services.register(
      'delivery',
      `http://127.0.0.1:${typeof address === 'object' && address?.port}`,
    )
    return fetch(`${lonely.url}/api/deliveries/1`).finally(() => broken.close())
  }

  test('one that breaks off a short answer is down', async () => {
    const response = await breakOff(100)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'service-unavailable', service: 'delivery' })
  })

  test('one that breaks off a long answer does not look complete', async () => {
    await expect(breakOff(10_000_000).then((response) => response.text())).rejects.toThrow()
  })
})
