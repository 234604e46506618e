import { type HttpServer, networkOf } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type SignInDeps, signIn } from '../../../application/sign-in.ts'
import { type InteractionRouteDeps, finishSignIn, withInteraction } from './interaction-routes.ts'
import { type OutsideOfferDeps, outsideOffer } from './outside-offer.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { type Texts, texts } from './pages/texts.ts'
import { refusalOf } from './throttled-refusal.ts'

const Form = Type.Object({ email: Type.String(), password: Type.String() })

export type SignInRouteDeps = InteractionRouteDeps & {
  readonly signIn: SignInDeps
  readonly outside: OutsideOfferDeps
}

const wordsOf = (text: Texts) => ({
  'wrong-credentials': text.signIn.wrongCredentials,
  throttled: text.tooManyTries,
})

export function registerSignInRoutes(app: HttpServer, deps: SignInRouteDeps): void {
  const { site } = deps

  const show = withInteraction(
    deps,
    async ({ path, locale, confirms, answers: { told } }, _request, reply) => {
      const offer = await outsideOffer(deps.outside, path)
      const refusal = refusalOf(told, reply, wordsOf(texts[locale]))
      const email = told.typed?.['email'] ?? offer.proven?.email ?? confirms ?? ''
      const page = { path, email, offer, confirms, error: refusal?.error }
      return site.send(reply, refusal?.status ?? 200, signInPage(site.frame(locale), page))
    },
  )

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const { path, answers } = interaction
    const form = Value.Check(Form, request.body) ? request.body : { email: '', password: '' }
    const result = await signIn(deps.signIn, { ...form, address: networkOf(request.ip) })
    const typed = { email: form.email }
    switch (result.kind) {
      case 'signed-in':
        return finishSignIn(deps, interaction, { request, reply, account: result.account })
      case 'throttled': {
        const { kind: refused, retryAfterSeconds } = result
        return answers.send(path, { refused, retryAfterSeconds, typed })
      }
      case 'wrong-credentials':
        return answers.send(path, { refused: result.kind, typed })
    }
  })

  app.get('/sign-in/:uid', show)
  app.post('/sign-in/:uid', submit)
}
