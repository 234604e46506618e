import type { ReleaseDocument } from '@jangteo/contracts'
import { CommandError } from '../errors.ts'

export interface Target {
  readonly name: string
  readonly fragment?: string
}

/** What `jangteo kill` is about: the name of a micro-frontend, or the tag of a fragment, with or without brackets. */
export function findTarget(
  { environment, microFrontends, killed = [] }: ReleaseDocument,
  text: string,
): Target {
  const word = text.replace(/^<|>$/g, '')
  if (microFrontends[word] !== undefined) return { name: word }
  const owner = Object.entries(microFrontends).find(([, versions]) =>
    versions.some(({ extras }) => extras.jangteo.manifest.fragments.some(({ tag }) => tag === word)),
  )
  if (owner !== undefined) return { name: owner[0], fragment: word }
  const off = killed.find(({ name, fragment }) => (fragment ?? name) === word)
  if (off !== undefined) return off
  throw new CommandError(
    `Nothing in ${environment} is called "${text}". Write the name of a micro-frontend or the tag of a fragment; \`jangteo status\` lists what is live.`,
  )
}
