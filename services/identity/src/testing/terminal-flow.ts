import type { TestBrowser } from '@jangteo/service-kit/testing'

const post = (url: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ client_id: 'jangteo-terminal', ...form }) })

/** Lets a terminal sign in by way of a browser in which somebody is signed in; answers its refresh token. */
export async function approveTerminal(issuer: string, browser: TestBrowser): Promise<string> {
  const scope = 'openid registry:publish'
  const codes = await (await post(`${issuer}/oauth/device_authorization`, { scope })).json()
  const url = `${issuer}/oauth/device?locale=en`
  const [, xsrf] = /name="xsrf" value="([^"]*)"/.exec(await (await browser.open(url)).text()) ?? []
  if (xsrf === undefined) throw new Error('The page for the code has no form.')
  await browser.open(url, {
    method: 'POST',
    form: { xsrf, user_code: String(codes.user_code), confirm: 'yes' },
  })
  const tokens = await post(`${issuer}/oauth/token`, {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: String(codes.device_code),
  })
  if (!tokens.ok) throw new Error(`The terminal was refused with ${tokens.status}.`)
  return String((await tokens.json()).refresh_token)
}

export const goOnInTerminal = (issuer: string, refreshToken: string): Promise<Response> =>
  post(`${issuer}/oauth/token`, { grant_type: 'refresh_token', refresh_token: refreshToken })
