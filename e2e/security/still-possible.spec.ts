import type { AccessTokenDto } from '@jangteo/contracts'
import { Header } from '../pages/header.ts'
import { signIn } from './sign-in.ts'
import { expect, test } from './test.ts'

/** One page is one world: these are the limits that docs/security.md tells of. */
test('a hostile micro-frontend can read what is typed, and call in the name of the person, elsewhere too', async ({
  page,
  hostile,
}) => {
  await signIn(page)
  await hostile.enter()
  await new Header(page, 'en').search.fill('something personal')
  expect(await hostile.does('readFields')).toContain('something personal')

  const { accessToken } = JSON.parse(await hostile.does('askForToken')) as AccessTokenDto
  const shop = `http://localhost:${process.env.E2E_GATEWAY_PORT}`
  const headers = { authorization: `Bearer ${accessToken}` }
  expect((await fetch(`${shop}/api/orders`, { headers })).status).toBe(200)
})
