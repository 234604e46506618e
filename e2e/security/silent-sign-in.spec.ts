import type { Page } from '@playwright/test'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

/** In frames, and as many in windows; and codes that are tried. */
const TRIES = 10
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

async function redeem(code: string): Promise<unknown> {
  const answer = await fetch(`${IDENTITY}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'gateway',
      code,
      redirect_uri: CALLBACK,
      code_verifier: VERIFIER,
    }),
  })
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
  const reached: string[] = []
  const codes: string[] = []
  context.on('page', (opened) => windows.push(opened))
  context.on('response', (answer) => {
    reached.push(answer.url())
    codes.push(...new URL(answer.headers()['location'] ?? SHOP, SHOP).searchParams.getAll('code'))
  })
  await hostile.does('openUnseen', ASKED, TRIES)
  await expect.poll(() => windows.length).toBe(TRIES)
  for (const opened of windows) await expect(opened.getByRole('heading', { level: 1 })).toBeVisible()

  for (const opened of windows) expect(opened.url()).toContain(`${CALLBACK}?error=invalid_request`)
  expect(
    reached.filter((url) => url === ASKED),
    'by windows alone',
  ).toHaveLength(TRIES)
  expect(codes).toEqual([])
  const heard = await hostile.does('whatCameBack')
  expect(heard.filter((each) => each !== 'about:blank')).toEqual([])
  await hostile.does('openUnseen', PAGE, 1)
  await expect.poll(() => hostile.does('whatCameBack'), 'a window that nothing takes away').toContain(PAGE)

  for (let count = 0; count < TRIES; count += 1) {
    const code = await unusedCode(page)
    expect(code).not.toBe('')
    expect(await redeem(code)).toEqual([401, 'invalid_client'])
  }
})
