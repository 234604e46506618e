import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type ShopOfStubs, startShopOfStubs } from './testing/shop-of-stubs.ts'

let shop: ShopOfStubs
beforeAll(async () => {
  shop = await startShopOfStubs()
})
afterAll(() => shop.stop())
beforeEach(() => {
  shop.answerOf('composer', (_request, response) => {
    response.writeEarlyHints({ link: ['</a.css>; rel=preload; as=style', '</b.js>; rel=modulepreload'] })
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>page</p>')
  })
})

/** All that comes over the wire. */
async function ask(version: string): Promise<string> {
  const socket = connect(Number(new URL(shop.gateway.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`GET /ko/ HTTP/${version}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  return text(socket)
}

it('hints of a page that is being made are passed on before it', async () => {
  const [hints = '', answer = '', page = ''] = (await ask('1.1')).split('\r\n\r\n')
  expect(hints).toBe(
    'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload; as=style, </b.js>; rel=modulepreload',
  )
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(answer).not.toContain('a.css')
  expect(page).toContain('<p>page</p>')
})

it('what is no link costs nobody the page', async () => {
  shop.answerOf('composer', (_request, response) => {
    const socket = response.socket
    socket?.write('HTTP/1.1 103 Early Hints\r\nLink: no <link> "at all; x="\r\n\r\n')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>page</p>')
  })
  expect(await ask('1.1')).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*<p>page<\/p>/)
})

it('who knows no answer before the answer gets the page alone', async () => {
  expect(await ask('1.0')).toMatch(/^HTTP\/1\.\d 200 OK\r\n/)
})
