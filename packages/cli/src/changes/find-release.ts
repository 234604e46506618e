import { CommandError } from '../errors.ts'
import type { RegistryClient } from '../registry/registry-client.ts'
import { releasesOf } from './releases-of.ts'

const WHOLE = /^[0-9a-f]{16}$/
const BEGINNING = /^[0-9a-f]{4,15}$/

/** A release id from what a person writes: the whole id, enough of its beginning, or `latest`. */
export async function findRelease(client: RegistryClient, name: string, text: string): Promise<string> {
  if (WHOLE.test(text)) return text
  if (text !== 'latest' && !BEGINNING.test(text)) {
    throw new CommandError(
      `"${text}" is no release. Write its id, at least four digits of it, or latest; \`jangteo releases ${name}\` lists them.`,
    )
  }
  const items = await releasesOf(client, name)
  const fitting =
    text === 'latest' ? items.slice(0, 1) : items.filter(({ release }) => release.startsWith(text))
  const [only, ...others] = fitting
  if (only !== undefined && others.length === 0) return only.release
  throw new CommandError(
    only === undefined
      ? `${name} has no release "${text}" among its newest. \`jangteo releases ${name}\` lists them.`
      : `"${text}" fits ${fitting.length} releases of ${name}. Write more digits.`,
  )
}
