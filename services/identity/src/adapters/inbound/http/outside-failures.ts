import type { Locale } from '@jangteo/contracts'
import type { FastifyRequest } from 'fastify'
import type { HeardAnswer } from '../../../application/visit-provider.ts'
import type { OutsideProvider, OutsideUnavailable } from '../../../ports/outside-providers.ts'
import { outsideTexts } from './pages/outside/outside-texts.ts'

export type OutsideFailure =
  | Extract<HeardAnswer, { kind: 'ended' | 'refused' | 'unavailable' }>
  | (OutsideUnavailable & { readonly provider: OutsideProvider })

/** Why a provider signs nobody in now, in the words of the operator. */
export function logOutsideFailure(
  { log }: FastifyRequest,
  { provider, reason, kind }: Exclude<OutsideFailure, { kind: 'ended' }>,
): void {
  log.warn({ provider: provider.id, reason }, `an outside provider: ${kind}`)
}

/** The same in the person's words. */
export function outsideFailure(
  request: FastifyRequest,
  locale: Locale,
  failure: OutsideFailure,
): { readonly status: number; readonly title: string; readonly text: string } {
  const { ended, refused, unavailable } = outsideTexts[locale]
  if (failure.kind === 'ended') return { status: 400, ...ended }
  logOutsideFailure(request, failure)
  const { provider, kind } = failure
  const name = provider.name[locale]
  return kind === 'refused' ? { status: 400, ...refused(name) } : { status: 503, ...unavailable(name) }
}
