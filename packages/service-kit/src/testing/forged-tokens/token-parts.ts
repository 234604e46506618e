import { base64url } from 'jose'

/** Header, claims and signature as they stand in a token. */
export interface TokenParts {
  readonly header: string
  readonly claims: string
  readonly signature: string
}

export const encoded = (value: unknown): string => base64url.encode(JSON.stringify(value))

export function partsOf(token: string): TokenParts {
  const [header = '', claims = '', signature = ''] = token.split('.')
  return { header, claims, signature }
}

export const joined = ({ header, claims, signature }: TokenParts): string =>
  `${header}.${claims}.${signature}`

export const decoded = (part: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Readonly<Record<string, unknown>>
