import type { TestBrowser } from '@jangteo/service-kit/testing'

const post = (url: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ client_id: 'jangteo-terminal', ...form }) })

interface TerminalCodes {
  readonly device_code: string
  readonly user_code: string
}

export const codesOfTerminal = async (issuer: string): Promise<TerminalCodes> =>
  (await post(`${issuer}/oauth/device_authorization`, { scope: 'openid registry:publish' })).json()

/** The form for a code, as a browser is shown it. */
export async function codeForm(
  issuer: string,
  browser: TestBrowser,
  code: string,
): Promise<Readonly<Record<string, string>>> {
  const page = await (await browser.open(`${issuer}/oauth/device?locale=en`)).text()
  const [, xsrf] = /name="xsrf" value="([^"]*)"/.exec(page) ?? []
  if (xsrf === undefined) throw new Error('The page for the code has no form.')
  return { xsrf, user_code: code }
}

/** Lets a terminal sign in by way of a browser in which somebody is signed in; answers its refresh token. */
export async function approveTerminal(issuer: string, browser: TestBrowser): Promise<string> {
  const { user_code, device_code } = await codesOfTerminal(issuer)
  const form = { ...(await codeForm(issuer, browser, user_code)), confirm: 'yes' }
  await browser.open(`${issuer}/oauth/device?locale=en`, { method: 'POST', form })
  const tokens = await post(`${issuer}/oauth/token`, {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code,
  })
  if (!tokens.ok) throw new Error(`The terminal was refused with ${tokens.status}.`)
  return String((await tokens.json()).refresh_token)
}

export const goOnInTerminal = (issuer: string, refreshToken: string): Promise<Response> =>
  post(`${issuer}/oauth/token`, { grant_type: 'refresh_token', refresh_token: refreshToken })
