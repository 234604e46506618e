import { Problem } from '@jangteo/service-kit'
import type { Objection } from '../../../domain/admission/objection.ts'

/** One problem for all objections: the first gives the code, `errors` lists every one. */
export function refusal(objections: readonly Objection[]): Problem {
  const [first] = objections
  if (first === undefined) throw new Error('A refusal needs an objection')
  return new Problem(422, first.code, first.what, first.why, {
    errors: objections.map(({ where, what, why }) => ({ path: where, message: `${what} ${why}` })),
  })
}
