import { Problem } from '@jangteo/service-kit'
import type { ChangeOutcome } from '../../../application/change-environment.ts'
import { refusal } from './refusal.ts'
import { unknownRelease } from './release-routes.ts'

type NotDone = Exclude<ChangeOutcome, { kind: 'changed' | 'unchanged' }>

export function toProblem(outcome: NotDone): Problem {
  switch (outcome.kind) {
    case 'refused':
      return refusal(outcome.objections)
    case 'unknown-release':
      return unknownRelease(outcome.name, outcome.release)
    case 'conflict':
      return new Problem(409, outcome.conflict.code, outcome.conflict.what, outcome.conflict.why)
    case 'revision-moved':
      return new Problem(
        412,
        'revision-moved',
        'Somebody else changed the environment in between.',
        `It is at revision ${outcome.revision} now. Read it again, see what changed, and repeat.`,
        { revision: outcome.revision },
      )
  }
}
