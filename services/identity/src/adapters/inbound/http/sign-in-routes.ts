import { type HttpServer, networkOf } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type SignInDeps, signIn } from '../../../application/sign-in.ts'
import { type InteractionRouteDeps, finishSignIn, withInteraction } from './interaction-routes.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { texts } from './pages/texts.ts'
import { refuseThrottled } from './throttled-refusal.ts'

const Form = Type.Object({ email: Type.String(), password: Type.String() })

export type SignInRouteDeps = InteractionRouteDeps & { readonly signIn: SignInDeps }

export function registerSignInRoutes(app: HttpServer, deps: SignInRouteDeps): void {
  const { site } = deps

  const show = withInteraction(deps, async ({ path, locale }, _request, reply) =>
    site.send(reply, 200, signInPage(site.frame(locale), { path, email: '' })),
  )

  const submit = withInteraction(deps, async ({ path, locale }, request, reply) => {
    const form = Value.Check(Form, request.body) ? request.body : { email: '', password: '' }
    const result = await signIn(deps.signIn, { ...form, address: networkOf(request.ip) })
    if (result.kind === 'signed-in') {
      return finishSignIn(deps, { request, reply, accountId: result.account.id })
    }

    const text = texts[locale]
    const page = { path, email: form.email }
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
