import { onTestFinished } from 'vitest'
import { type Answer, type AnsweringServer, startAnsweringServer } from './answering-server.ts'
import { aRelease } from './registry-answers.ts'
import { createTemporaryFolder } from './temporary-folder.ts'

const PREVIEW = { path: '/preview/token', expiresAt: aRelease().publishedAt }

/** A shop that answers each address as told, and a token endpoint beside it. Closed with the test. */
export async function startShop(answers: Readonly<Record<string, Answer>>): Promise<AnsweringServer> {
  const server = await startAnsweringServer(({ method, url }) => {
    if (url === '/oauth/token') return { status: 200, body: { access_token: 'the-token', expires_in: 300 } }
    const told = answers[`${method} ${url}`]
    if (told) return told
    return url.endsWith('/preview') ? { status: 201, body: PREVIEW } : { status: 404, body: {} }
  })
  onTestFinished(() => server.close())
  return server
}

/** Removed with the test. */
export async function builtFolder(): Promise<string> {
  const folder = await createTemporaryFolder({ 'dist/mfe.json': '{}', 'dist/mfe.js': 'export default {}' })
  onTestFinished(() => folder.remove())
  return folder.path
}

export const credentials = (shop: AnsweringServer): Readonly<Record<string, string>> => ({
  JANGTEO_CLIENT_ID: 'ci:catalog',
  JANGTEO_CLIENT_SECRET: 's3cret',
  JANGTEO_TOKEN_URL: `${shop.url}/oauth/token`,
})
