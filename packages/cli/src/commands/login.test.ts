import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { type Answer, type AnsweringServer, startAnsweringServer } from '../testing/answering-server.ts'
import { createRecordingIo, type RecordingIo } from '../testing/recording-io.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts'

const tokenOf = (claims: object): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

const ACCESS = tokenOf({ client_id: 'jangteo-terminal', roles: ['mfe:catalog'] })
const TOKENS = {
  access_token: ACCESS,
  refresh_token: 'refresh-1',
  expires_in: 300,
  id_token: tokenOf({ name: '박준호', email: 'junho@example.com' }),
}
const CODES = {
  device_code: 'device-1',
  user_code: 'BCDF-GHJK',
  verification_uri: 'http://identity/oauth/device',
  verification_uri_complete: 'http://identity/oauth/device?user_code=BCDF-GHJK',
  expires_in: 600,
}
const refusal = (error: string): Answer => ({ status: 400, body: { error } })

let folder: TemporaryFolder
let identity: AnsweringServer
let tokenAnswers: Answer[]
let revocation: Answer
beforeEach(async () => {
  folder = await createTemporaryFolder({})
  tokenAnswers = []
  revocation = { status: 200, body: {} }
  identity = await startAnsweringServer(({ url }) => {
    if (url === '/oauth/device_authorization') return { status: 200, body: CODES }
    if (url === '/oauth/revoke') return revocation
    return tokenAnswers.shift() ?? refusal('invalid_grant')
  })
})
afterEach(async () => {
  await identity.close()
  await folder.remove()
})

const ioOf = (more: Readonly<Record<string, string>> = {}): RecordingIo =>
  createRecordingIo({ JANGTEO_IDENTITY_URL: identity.url, XDG_CONFIG_HOME: folder.path, ...more })

async function signIn(answer: object = TOKENS): Promise<void> {
  tokenAnswers.push({ status: 200, body: answer })
  expect(await run(['login'], ioOf())).toBe(0)
}
const file = (): string => join(folder.path, 'jangteo/sign-ins.json')
const formsTo = (path: string): Record<string, string>[] =>
  identity.requests
    .filter(({ url }) => url === path)
    .map(({ body }) => Object.fromEntries(new URLSearchParams(body.toString())))

describe('jangteo login', () => {
  it('shows address and code, waits for the person, and keeps the sign-in for its owner only', async () => {
    tokenAnswers.push(refusal('authorization_pending'), refusal('slow_down'), { status: 200, body: TOKENS })
    const io = ioOf({ LANG: 'ko_KR.UTF-8' })
    expect(await run(['login'], io)).toBe(0)
    expect(io.messages.join('\n')).toContain(CODES.verification_uri_complete)
    expect(io.messages.join('\n')).toContain('BCDF-GHJK')
    expect(io.waits).toEqual([5, 5, 10])
    expect(io.results[0]).toContain('Signed in as 박준호 <junho@example.com>')
    expect(formsTo('/oauth/device_authorization')[0]).toMatchObject({ ui_locales: 'ko' })
    expect((await stat(file())).mode & 0o077).toBe(0)
  })

  it.each([
    ['access_denied', /stopped in the browser/],
    ['expired_token', /in time/],
    ['invalid_client', /refused the sign-in \(invalid_client\)/],
  ])('ends with 2 and the reason: %s', async (error, words) => {
    tokenAnswers.push(refusal(error))
    const io = ioOf()
    expect(await run(['login'], io)).toBe(2)
    expect(io.messages.at(-1)).toMatch(words)
    await expect(stat(file())).rejects.toThrow()
  })
})

describe('jangteo whoami', () => {
  it('says who is signed in and what he may publish', async () => {
    await signIn()
    const io = ioOf()
    expect(await run(['whoami'], io)).toBe(0)
    expect(io.results).toEqual(['박준호 <junho@example.com>', 'May publish: catalog'])
  })

  it('says so of a pipeline, whose credentials go first', async () => {
    await signIn()
    tokenAnswers.push({
      status: 200,
      body: { access_token: tokenOf({ client_id: 'ci-order', roles: [] }) },
    })
    const io = ioOf({ JANGTEO_CLIENT_ID: 'ci-order', JANGTEO_CLIENT_SECRET: 's3cret' })
    expect(await run(['whoami', '--json'], io)).toBe(0)
    expect(JSON.parse(io.results.join())).toEqual({ client: 'ci-order', roles: [] })
  })

  it('ends with 2 where nobody is signed in', async () => {
    const io = ioOf()
    expect(await run(['whoami'], io)).toBe(2)
    expect(io.messages[0]).toContain('You are not signed in. Run `jangteo login`')
  })
})

describe('a sign-in that has run out', () => {
  it('is refreshed once, also when two commands need it at once', async () => {
    await signIn({ ...TOKENS, expires_in: 0 })
    tokenAnswers.push({ status: 200, body: { ...TOKENS, refresh_token: 'refresh-2', id_token: undefined } })
    const ios = [ioOf(), ioOf()]
    expect(await Promise.all(ios.map((io) => run(['whoami'], io)))).toEqual([0, 0])
    const refreshes = formsTo('/oauth/token').filter(({ grant_type }) => grant_type === 'refresh_token')
    expect(refreshes).toEqual([
      { grant_type: 'refresh_token', refresh_token: 'refresh-1', client_id: 'jangteo-terminal' },
    ])
    expect(await readFile(file(), 'utf8')).toContain('refresh-2')
    expect(ios[0]?.results[0]).toBe('박준호 <junho@example.com>')
  })

  it.each<[string, Answer]>([
    ['the server is broken', { status: 503, body: {} }],
    ['it was asked too often', { status: 429, body: {} }],
    ['something between refuses', { status: 403, body: '<html>Sign in to this network</html>' }],
    ['something between answers', { status: 200, body: '<html>Welcome</html>' }],
    ['the client is refused', refusal('invalid_client')],
  ])('is kept where %s', async (_why, answer) => {
    await signIn({ ...TOKENS, expires_in: 0 })
    tokenAnswers.push(answer)
    const io = ioOf()
    expect(await run(['whoami'], io)).toBe(2)
    expect(io.messages[0]).toContain('Try again')
    expect(await readFile(file(), 'utf8')).toContain('refresh-1')
  })

  it('is forgotten where the server has ended it', async () => {
    await signIn({ ...TOKENS, expires_in: 0 })
    const io = ioOf()
    expect(await run(['whoami'], io)).toBe(2)
    expect(io.messages[0]).toContain('The sign-in has ended')
    expect(await readFile(file(), 'utf8')).toBe('{}')
  })
})

describe('jangteo logout', () => {
  it('forgets the sign-in here and at the server', async () => {
    await signIn()
    expect(await run(['logout'], ioOf())).toBe(0)
    expect(formsTo('/oauth/revoke')).toEqual([{ token: 'refresh-1', client_id: 'jangteo-terminal' }])
    expect(await run(['whoami'], ioOf())).toBe(2)
    const io = ioOf()
    expect(await run(['logout'], io)).toBe(0)
    expect(io.results).toEqual(['Nobody was signed in.'])
  })

  it.each([500, 429])('says that the server did not end it, and forgets it here: %i', async (status) => {
    await signIn()
    revocation = { status, body: {} }
    const io = ioOf()
    expect(await run(['logout'], io)).toBe(2)
    expect(io.results).toEqual([])
    expect(io.messages[0]).toContain(`did not end the sign-in of junho@example.com (${status})`)
    expect(await readFile(file(), 'utf8')).toBe('{}')
  })

  it('survives a damaged file', async () => {
    await signIn()
    await writeFile(file(), '{"broken')
    expect(await run(['logout'], ioOf())).toBe(0)
    expect(await readFile(file(), 'utf8')).toBe('{}')
  })
})
