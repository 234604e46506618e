import { TestBrowser } from '@jangteo/service-kit/testing'
import { generateKeyPair } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { gatewayProof, publishGatewayKey } from './testing/gateway-client.ts'
import { type RunningIdentity, startIdentity } from './testing/running-identity.ts'
import {
  authorizationRequest,
  openSignInPage,
  push,
  pushedAddress,
  signInForm,
  submitUntilShop,
} from './testing/sign-in-flow.ts'

let identity: RunningIdentity
beforeAll(async () => {
  identity = await startIdentity()
})
afterAll(() => identity.stop())
afterEach(() => void vi.useRealTimers())

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds
const pass = (milliseconds: number): void =>
  void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })

describe('whoever asks as the gateway', () => {
  test.each([
    ['without a proof', async () => ({ client_id: 'gateway' })],
    ['with a secret', async () => ({ client_id: 'gateway', client_secret: 'gateway-secret-of-the-tests' })],
    [
      'with the key of somebody else',
      async () => gatewayProof(identity.url, { key: (await generateKeyPair('ES256')).privateKey }),
    ],
    [
      'with a proof for another server',
      () => gatewayProof(identity.url, { claims: { aud: 'https://evil.example' } }),
    ],
    ['with a proof that has expired', () => gatewayProof(identity.url, { claims: { exp: inSeconds(-60) } })],
    ['with a proof that never expires', () => gatewayProof(identity.url, { claims: { exp: undefined } })],
    [
      'with a proof that could be used again',
      () => gatewayProof(identity.url, { claims: { jti: undefined } }),
    ],
    [
      'with a proof of another client',
      () => gatewayProof(identity.url, { claims: { iss: 'order-service' } }),
    ],
  ])('%s is refused', async (_how, proof) => {
    const { status, body } = await push(authorizationRequest(identity.url), await proof())
    expect([status, body['error'], body['request_uri']]).toEqual([401, 'invalid_client', undefined])
  })

  test('is believed once for each proof', async () => {
    const proof = await gatewayProof(identity.url)
    const statuses = []
    for (let round = 0; round < 2; round += 1)
      statuses.push((await push(authorizationRequest(identity.url), proof)).status)
    expect(statuses).toEqual([201, 401])
  })

  test('is known by a new key soon after it was published', async () => {
    expect((await push(authorizationRequest(identity.url))).status).toBe(201)
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    await publishGatewayKey('gateway-2', publicKey)
    pass(61_000)
    for (const changes of [{ key: privateKey, kid: 'gateway-2' }, {}]) {
      const proof = await gatewayProof(identity.url, changes)
      expect((await push(authorizationRequest(identity.url), proof)).status).toBe(201)
    }
  })
})

function expectRefused(answer: Response): void {
  const { searchParams } = new URL(answer.headers.get('location') ?? '')
  expect(searchParams.get('error')).toBe('invalid_request_uri')
  expect(searchParams.has('code')).toBe(false)
}

describe('A14 a request that was handed in', () => {
  test('gives one code', async () => {
    const browser = new TestBrowser()
    const address = await pushedAddress(authorizationRequest(identity.url))
    await browser.open(address)
    await submitUntilShop(browser, browser.visited.at(-1) ?? '', signInForm())
    expectRefused(await browser.send(address))
  })

  test('is worth nothing to another client', async () => {
    const address = (await pushedAddress(authorizationRequest(identity.url))).replace(
      'client_id=gateway',
      'client_id=jangteo-terminal',
    )
    const answer = await new TestBrowser().send(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
  })

  test('has to be begun within a minute', async () => {
    const address = await pushedAddress(authorizationRequest(identity.url))
    pass(61_000)
    expectRefused(await new TestBrowser().send(address))
  })

  test('leaves a person time to type', async () => {
    const browser = new TestBrowser()
    const page = await openSignInPage(browser, authorizationRequest(identity.url))
    pass(10 * 60_000)
    const callback = await submitUntilShop(browser, page, signInForm())
    expect(callback.searchParams.has('code')).toBe(true)
  })
})
