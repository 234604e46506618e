import { explainUnreachable } from '@jangteo/cli'
import { type ReleaseDocument, ReleaseDocumentSchema } from '@jangteo/contracts'
import { Value } from 'typebox/value'

const DOCUMENT = '/api/registry/environments/production'

const ask = (url: string): Promise<Response> =>
  fetch(url).catch((cause: unknown) => {
    throw new Error(explainUnreachable(url, cause, '--environment'), { cause })
  })

/** What is live there. Rejects with what a person can do. */
export async function readDocument(environment: string): Promise<ReleaseDocument> {
  const answer = await ask(`${environment}${DOCUMENT}`)
  const content: unknown = await answer.json().catch(() => undefined)
  if (answer.ok && Value.Check(ReleaseDocumentSchema, content)) return content
  throw new Error(
    `${environment} does not answer as a shop does (${DOCUMENT}: ${answer.status}). Check --environment.`,
  )
}

export interface NeighbourUrls {
  readonly identityUrl: string
  readonly paymentUrl: string
}

/** Where its sign-in forms lead and whose card fields it shows, as its own pages say. */
export async function findNeighbourUrls(environment: string): Promise<NeighbourUrls> {
  const page = await ask(`${environment}/ko/`)
  await page.body?.cancel()
  const policy = page.headers.get('content-security-policy') ?? ''
  const originIn = (directive: string): string => {
    const targets = new RegExp(`${directive} ([^;]*)`).exec(policy)?.[1]?.split(' ') ?? []
    return targets.find((target) => URL.canParse(target)) ?? environment
  }
  return { identityUrl: originIn('form-action'), paymentUrl: originIn('frame-src') }
}
