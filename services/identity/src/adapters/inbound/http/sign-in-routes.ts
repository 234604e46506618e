import { type HttpServer, networkOf } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type SignInDeps, type SignInResult, signIn } from '../../../application/sign-in.ts'
import { type InteractionRouteDeps, finishSignIn, withInteraction } from './interaction-routes.ts'
import { type OutsideOfferDeps, outsideOffer } from './outside-offer.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { type Texts, texts } from './pages/texts.ts'
import type { RefusedSignIn } from './refused-sign-ins.ts'
import { type Refusal, refuseThrottled } from './throttled-refusal.ts'

const Form = Type.Object({ email: Type.String(), password: Type.String() })

export type SignInRouteDeps = InteractionRouteDeps & {
  readonly signIn: SignInDeps
  readonly outside: OutsideOfferDeps
}

export function registerSignInRoutes(app: HttpServer, deps: SignInRouteDeps): void {
  const { site, clock, refusedSignIns } = deps

  const secondsUntil = (moment: number): number => Math.ceil(moment - clock.now().getTime() / 1000)

  const waitOf = (result: SignInResult): Pick<RefusedSignIn, 'waitsUntil'> =>
    result.kind === 'throttled' ? { waitsUntil: clock.now().getTime() / 1000 + result.retryAfterSeconds } : {}

  const refusalOf = (
    { waitsUntil }: RefusedSignIn,
    reply: FastifyReply,
    text: Texts,
  ): Refusal | undefined => {
    if (waitsUntil === undefined) return { status: 200, error: text.signIn.wrongCredentials }
    const seconds = secondsUntil(waitsUntil)
    return seconds > 0 ? refuseThrottled(reply, text.tooManyTries, seconds) : undefined
  }

  const show = withInteraction(deps, async ({ path, locale, confirms }, request, reply) => {
    const offer = await outsideOffer(deps.outside, path)
    const refused = refusedSignIns.find({ request, reply }, { path, connects: offer.proven?.provider.id })
    const refusal = refused && refusalOf(refused, reply, texts[locale])
    const email = refused?.email ?? offer.proven?.email ?? confirms ?? ''
    const page = { path, email, offer, confirms, error: refusal?.error }
    return site.send(reply, refusal?.status ?? 200, signInPage(site.frame(locale), page))
  })

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const form = Value.Check(Form, request.body) ? request.body : { email: '', password: '' }
    const result = await signIn(deps.signIn, { ...form, address: networkOf(request.ip) })
    if (result.kind === 'signed-in') {
      return finishSignIn(deps, interaction, { request, reply, account: result.account })
    }
    const { proven } = await outsideOffer(deps.outside, path)
    const refused = { path, email: form.email, connects: proven?.provider.id, ...waitOf(result) }
    refusedSignIns.keep({ request, reply }, refused)
    return reply.redirect(`${path}?locale=${locale}`, 303)
  })

  app.get('/sign-in/:uid', show)
  app.post('/sign-in/:uid', submit)
}
