import { Problem } from '@jangteo/service-kit'

export const toEntityTag = (revision: number): string => `"${revision}"`

/**
 * The revision that a caller has seen, from `If-Match`.
 * @throws Problem `if-match-required` without the header, `if-match-invalid` where it is neither `*` nor one quoted revision
 */
export function expectedRevision(ifMatch: string | undefined): number | 'any' {
  if (ifMatch === undefined) {
    throw new Problem(
      428,
      'if-match-required',
      'The change must say which revision it was made for.',
      'Send If-Match with the ETag of the environment, or * to change whatever is there.',
    )
  }
  if (ifMatch.trim() === '*') return 'any'
  const revision = /^"(\d{1,9})"$/.exec(ifMatch.trim())?.[1]
  if (revision === undefined) {
    throw new Problem(
      400,
      'if-match-invalid',
      'If-Match is not a revision.',
      'Send one quoted revision as the ETag has it, e.g. "7", or *.',
    )
  }
  return Number(revision)
}

/** True where `If-None-Match` names the tag: the caller has it already (RFC 9110 §13.1.2, weak comparison). */
export const hasAlready = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag)
