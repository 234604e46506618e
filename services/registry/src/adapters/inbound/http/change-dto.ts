import type { ChangeListDto, ChangeResultDto } from '@jangteo/contracts'
import type { ChangeOutcome } from '../../../application/change-environment.ts'
import type { Revision } from '../../../domain/change.ts'

type Done = Extract<ChangeOutcome, { kind: 'changed' | 'unchanged' }>

export const toChangeResultDto = ({ kind, environment, facts }: Done): ChangeResultDto => ({
  environment: environment.name,
  revision: environment.revision,
  isNew: kind === 'changed',
  ...facts,
})

export const toChangeListDto = (revisions: readonly Revision[]): ChangeListDto => ({
  items: revisions.map(({ environment: { revision }, change: { at, ...facts } }) => ({
    revision,
    ...facts,
    at: at.toISOString(),
  })),
})
