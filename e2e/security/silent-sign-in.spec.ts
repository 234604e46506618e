import type { Page } from '@playwright/test'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

/** Twenty tries; a window costs a process of the browser. */
const FRAMES = 17
const WINDOWS = 3
const CODES = 5
const IDENTITY = `http://localhost:${process.env.E2E_IDENTITY_PORT}`
const SHOP = `http://localhost:${process.env.E2E_GATEWAY_PORT}`
const CALLBACK = `${SHOP}/auth/callback`
/** In the same group of windows as the page. */
const PAGE = `${SHOP}/en/nowhere`
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'

/** Asks, in the name of the gateway, for a code that its own verifier would fit. */
const ASKED = `${IDENTITY}/oauth/authorize?${new URLSearchParams({
  client_id: 'gateway',
  response_type: 'code',
  redirect_uri: CALLBACK,
  scope: 'openid shop',
  prompt: 'none',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
})}`

const IN_WINDOW = `${ASKED}&state=window`
const IN_FRAME = `${ASKED}&state=frame`
/** Chromium stops a redirect of such a window at first, and may load it again by itself. */
const REFUSED = /^chrome-error:|\/auth\/callback\?error=invalid_request&/

/** A code that nobody has used: what the gateway's own way gives the browser of somebody who is signed in, up to the callback. */
async function unusedCode({ request }: Page): Promise<string> {
  let address = `${SHOP}/auth/login?returnTo=/en/`
  while (!address.startsWith(CALLBACK)) {
    const answer = await request.get(address, { maxRedirects: 0 })
    const { location } = answer.headers()
    if (location === undefined) throw new Error(`${answer.status()} at ${address}`)
    address = new URL(location, address).href
  }
  return new URL(address).searchParams.get('code') ?? ''
}

/** Whom somebody without the key of the gateway could say to be, and what he hears. */
const POSED: readonly {
  readonly fields?: object
  readonly headers?: HeadersInit
  readonly heard: unknown
}[] = [
  { fields: { client_id: 'gateway' }, heard: [401, 'invalid_client'] },
  { headers: { authorization: `Basic ${btoa('gateway:secret')}` }, heard: [401, 'invalid_client'] },
  { fields: { client_id: 'jangteo-terminal' }, heard: [400, 'invalid_request'] },
  { heard: [400, 'invalid_request'] },
]

async function redeem(code: string, { fields, headers }: (typeof POSED)[number]): Promise<unknown> {
  const grant = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, code_verifier: VERIFIER }
  const body = new URLSearchParams({ ...grant, ...fields })
  const answer = await fetch(`${IDENTITY}/oauth/token`, { method: 'POST', headers, body })
  return [answer.status, ((await answer.json()) as { error?: string }).error]
}

test('A03 no silent sign-in of its own: not in a frame, not in a window, and a code is worth nothing without the key of the gateway', async ({
  page,
  context,
  hostile,
}) => {
  await signIn(page)
  await hostile.enter()
  const windows: Page[] = []
  const asked: string[] = []
  const answered: string[] = []
  const codes: string[] = []
  context.on('page', (opened) => windows.push(opened))
  context.on('request', (request) => asked.push(request.url()))
  context.on('response', (answer) => {
    answered.push(answer.url())
    codes.push(...new URL(answer.headers()['location'] ?? SHOP, SHOP).searchParams.getAll('code'))
  })
  await hostile.does('openUnseen', { url: IN_WINDOW, times: WINDOWS }, { url: IN_FRAME, times: FRAMES })
  await expect.poll(() => windows.length).toBe(WINDOWS)
  for (const opened of windows) await expect(opened.getByRole('heading', { level: 1 })).toBeVisible()

  for (const opened of windows) expect(opened.url()).toMatch(REFUSED)
  expect(asked).toContain(IN_WINDOW)
  expect(answered).not.toContain(IN_FRAME)
  expect(codes).toEqual([])
  const heard = await hostile.does('whatCameBack')
  expect(heard.filter((each) => each !== 'about:blank')).toEqual([])
  await hostile.does('openUnseen', { url: PAGE, times: 1 })
  await expect.poll(() => hostile.does('whatCameBack'), 'a window that nothing takes away').toContain(PAGE)

  for (let count = 0; count < CODES; count += 1) {
    const code = await unusedCode(page)
    expect(code).not.toBe('')
    for (const posed of POSED) expect(await redeem(code, posed)).toEqual(posed.heard)
  }
})
