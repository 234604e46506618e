import { type HttpServer, networkOf } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type SignInDeps, signIn } from '../../../application/sign-in.ts'
import { type InteractionRouteDeps, finishSignIn, withInteraction } from './interaction-routes.ts'
import { type OutsideOfferDeps, outsideOffer } from './outside-offer.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { texts } from './pages/texts.ts'
import { refuseThrottled } from './throttled-refusal.ts'

const Form = Type.Object({ email: Type.String(), password: Type.String() })

export type SignInRouteDeps = InteractionRouteDeps & {
  readonly signIn: SignInDeps
  readonly outside: OutsideOfferDeps
}

export function registerSignInRoutes(app: HttpServer, deps: SignInRouteDeps): void {
  const { site } = deps

  const show = withInteraction(deps, async ({ path, locale, confirms }, _request, reply) => {
    const offer = await outsideOffer(deps.outside, path)
    return site.send(
      reply,
      200,
      signInPage(site.frame(locale), { path, email: offer.proven?.email ?? confirms ?? '', offer, confirms }),
    )
  })

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale, confirms } = interaction
    const form = Value.Check(Form, request.body) ? request.body : { email: '', password: '' }
    const result = await signIn(deps.signIn, { ...form, address: networkOf(request.ip) })
    if (result.kind === 'signed-in') {
      return finishSignIn(deps, interaction, { request, reply, account: result.account })
    }

    const text = texts[locale]
    const page = { path, confirms, email: form.email, offer: await outsideOffer(deps.outside, path) }
    if (result.kind === 'throttled') {
      const { status, error } = refuseThrottled(reply, text.tooManyTries, result.retryAfterSeconds)
      return site.send(reply, status, signInPage(site.frame(locale), { ...page, error }))
    }
    const error = text.signIn.wrongCredentials
    return site.send(reply, 422, signInPage(site.frame(locale), { ...page, error }))
  })

  app.get('/sign-in/:uid', show)
  app.post('/sign-in/:uid', submit)
}
