import { type HttpServer, networkOf } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type EnterDeps, enterWithIdentity } from '../../../application/enter-with-identity.ts'
import {
  type HeardAnswer,
  type VisitProviderDeps,
  hearProvider,
  visitProvider,
} from '../../../application/visit-provider.ts'
import type { OutsideVisits } from '../../../ports/outside-visits.ts'
import { authorizationResponse } from './authorization-response.ts'
import {
  type FinishedSignIn,
  type InteractionRouteDeps,
  type SignInInteraction,
  finishSignIn,
  withInteraction,
} from './interaction-routes.ts'
import { outsideOffer } from './outside-offer.ts'
import { type OutsideFailure, outsideFailure } from './outside-failures.ts'
import { outsideTexts } from './pages/outside/outside-texts.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { texts } from './pages/texts.ts'
import { refuseThrottled } from './throttled-refusal.ts'

export type OutsideSignInRouteDeps = InteractionRouteDeps & {
  readonly outside: VisitProviderDeps & EnterDeps & { readonly visits: Pick<OutsideVisits, 'takeProven'> }
}

type Proven = Extract<HeardAnswer, { kind: 'proven' }>

/** To an outside provider and back, within one sign-in. */
export function registerOutsideSignInRoutes(app: HttpServer, deps: OutsideSignInRouteDeps): void {
  const { site, outside } = deps

  const sendSignIn = async (
    { path, locale, confirms }: SignInInteraction,
    reply: FastifyReply,
    { status, error }: { readonly status: number; readonly error: string },
  ): Promise<FastifyReply> => {
    const offer = await outsideOffer(outside, path)
    const email = offer.proven?.email ?? confirms ?? ''
    const markup = signInPage(site.frame(locale), { path, email, error, offer, confirms })
    return site.send(reply, status, markup)
  }

  const sendFailure = (
    { path, locale }: SignInInteraction,
    request: FastifyRequest,
    reply: FastifyReply,
    failure: OutsideFailure,
  ): FastifyReply => {
    const { status, ...words } = outsideFailure(request, locale, failure)
    const next = { href: `${path}?locale=${locale}`, name: outsideTexts[locale].otherWay }
    return site.sendNotice(request, reply, { status, say: () => ({ ...words, next }) })
  }

  const start = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const { provider: id } = request.params as { provider?: unknown }
    const provider = outside.providers.all.find((each) => each.id === id)
    if (!provider) return site.sendNotice(request, reply, { status: 404, say: (text) => text.badRequest })
    interaction.answers.forget()
    const result = await visitProvider(outside, {
      provider,
      ticket: path,
      backTo: `${path}/back`,
      locale,
      mustProveAgain: interaction.mustProveAgain,
      address: networkOf(request.ip),
    })
    switch (result.kind) {
      case 'address':
        return reply.redirect(result.url, 303)
      case 'throttled': {
        const refusal = refuseThrottled(reply, texts[locale].tooManyTries, result.retryAfterSeconds)
        return sendSignIn(interaction, reply, refusal)
      }
      case 'unavailable':
        return sendFailure(interaction, request, reply, { ...result, provider })
    }
  })

  const enter = async (
    interaction: SignInInteraction,
    { identity, provenAt }: Proven,
    { request, reply }: Pick<FinishedSignIn, 'request' | 'reply'>,
  ): Promise<FastifyReply> => {
    const { path, locale, mustProveAgain } = interaction
    const result = await enterWithIdentity(outside, { identity, ticket: path, locale })
    switch (result.kind) {
      case 'signed-in': {
        const isAsked = mustProveAgain && provenAt !== undefined
        const proof = isAsked ? ({ kind: 'at', at: provenAt } as const) : ({ kind: 'vouched' } as const)
        return finishSignIn(deps, interaction, { request, reply, account: result.account, proof })
      }
      case 'prove-account':
        return reply.redirect(`${path}?locale=${locale}`, 303)
      case 'introduce-yourself':
        return reply.redirect(`${path}/join?locale=${locale}`, 303)
    }
  }

  const hear = withInteraction(deps, async (interaction, request, reply) => {
    const { path: ticket, locale } = interaction
    const { state, query } = authorizationResponse(request)
    const heard = await hearProvider(outside, { ticket, state, query: query.toString() })
    const { notAskedAgain, turnedBack } = outsideTexts[locale]
    switch (heard.kind) {
      case 'proven':
        return enter(interaction, heard, { request, reply })
      case 'turned-back':
        return sendSignIn(interaction, reply, { status: 200, error: turnedBack(heard.provider.name[locale]) })
      case 'not-asked-again':
        return sendSignIn(interaction, reply, {
          status: 403,
          error: notAskedAgain(heard.provider.name[locale]),
        })
      default:
        return sendFailure(interaction, request, reply, heard)
    }
  })

  const forget = withInteraction(deps, async ({ path, locale, answers }, _request, reply) => {
    answers.forget()
    await outside.visits.takeProven(path, outside.clock.now())
    return reply.redirect(`${path}?locale=${locale}`, 303)
  })

  app.get('/sign-in/:uid/with/:provider', start)
  app.get('/sign-in/:uid/back', hear)
  app.post('/sign-in/:uid/forget', forget)
}
