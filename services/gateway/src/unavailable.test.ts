import { createServer, request as httpRequest } from 'node:http'
import { createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { freePort } from '@jangteo/service-kit/testing'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address?.port}`
}

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

  test('it says so to who sends something', async () => {
    const json = { 'content-type': 'application/json' }
    const asked = { method: 'POST', headers: json, body: '{"quantity":1}' }
    const response = await fetch(`${lonely.url}/api/catalog/products`, asked)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'service-unavailable', service: 'catalog' })
  })

  test('it says so on a page to who sends a form', async () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      accept: 'text/html',
      referer: `${lonely.url}/en/cart`,
    }
    // `fetch` would say that a script asks.
    const { statusCode, body } = await request(`${lonely.url}/api/catalog/products`, {
      method: 'POST',
      headers,
      body: 'quantity=1',
    })
    expect(statusCode).toBe(503)
    expect(await body.text()).toContain('href="/en/cart"')
  })

  test('it says so to who is still sending what a service has hung up on', async () => {
    const deaf = createTcpServer((socket) => socket.once('data', () => socket.destroy()))
    lonely.context.services.register('registry', await listen(deaf))
    const headers = { 'content-type': 'application/gzip', 'content-length': 1_000_000 }
    const upload = httpRequest(`${lonely.url}/api/registry/releases`, { method: 'POST', headers })
    const status = new Promise((resolve, reject) => {
      upload.on('response', (response) => resolve(response.statusCode)).on('error', reject)
    })
    upload.write(Buffer.alloc(1_000))
    await expect(status.finally(() => deaf.close())).resolves.toBe(503)
    upload.on('error', () => undefined).destroy()
  })

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
    lonely.context.services.register('recommend', await listen(silent))
    const response = await fetch(`${lonely.url}/api/recommendations/best-sellers`)
    expect(response.status).toBe(504)
    expect(await response.json()).toMatchObject({ code: 'service-timeout', service: 'recommend' })
    silent.closeAllConnections()
    silent.close()
  })

  /** Begins an answer of so many bytes. */
  async function breakOff(bytes: number, onAsked?: () => void): Promise<Response> {
    const broken = createServer((_request, response) => {
      onAsked?.()
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes })
      response.write('{')
      setImmediate(() => response.destroy())
    })
    lonely.context.services.register('delivery', await listen(broken))
    return fetch(`${lonely.url}/api/deliveries/1`).finally(() => broken.close())
  }

  test('one that breaks off a short answer is down, and is not asked again', async () => {
    const onAsked = vi.fn()
    const response = await breakOff(100, onAsked)
    expect(onAsked).toHaveBeenCalledOnce()
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'service-unavailable', service: 'delivery' })
  })

  test('one that closes a connection as it is used again is not', async () => {
    const used = new WeakSet<Socket>()
    const restless = createServer(({ socket }, response) => {
      if (used.has(socket)) socket.destroy()
      else response.end('{}')
      used.add(socket)
    })
    lonely.context.services.register('delivery', await listen(restless))
    const ask = async () => (await fetch(`${lonely.url}/api/deliveries/1`)).status
    expect([await ask(), await ask()]).toEqual([200, 200])
    restless.close()
  })

  test('one that breaks off a long answer does not look complete', async () => {
    await expect(breakOff(10_000_000).then((response) => response.text())).rejects.toThrow()
  })
})
