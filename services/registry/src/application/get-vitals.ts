import { daysBefore } from '@jangteo/service-kit'
import { dayOf, type VitalCount } from '../domain/vitals.ts'
import type { VitalRepository } from '../ports/vital-repository.ts'

/** So many days count, today among them. */
export const VITAL_DAYS = 7

/** How the pages of an environment felt to its visitors in the last days. */
export const getVitals = (
  { vitals, now }: { readonly vitals: VitalRepository; readonly now: () => Date },
  environment: string,
): Promise<readonly VitalCount[]> => vitals.since(environment, dayOf(daysBefore(now(), VITAL_DAYS - 1)))
