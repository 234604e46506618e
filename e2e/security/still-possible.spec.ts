import type { AccessTokenDto } from '@jangteo/contracts'
import { Header } from '../pages/header.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

/** One page is one world: these are the limits that docs/security.md tells of. */
test('a hostile micro-frontend can read what is typed, listen to what calls are made of, and call in the name of the person, elsewhere too', async ({
  page,
  hostile,
}) => {
  await signIn(page)
  await hostile.enter()
  await new Header(page, 'en').search.fill('something personal')
  expect(await hostile.does('readFields')).toContain('something personal')

  await hostile.does('listenToObjects')
  await hostile.does('openPage', '/en/account/addresses')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect
    .poll(async () => (await hostile.does('whatWasHeard')).join('\n'))
    .toMatch(/\/api\/orders.* answered/)

  const { accessToken } = JSON.parse(await hostile.does('askForToken')) as AccessTokenDto
  const shop = `http://localhost:${process.env.E2E_GATEWAY_PORT}`
  const headers = { authorization: `Bearer ${accessToken}` }
  expect((await fetch(`${shop}/api/orders`, { headers })).status).toBe(200)
})
