import { type HttpServer, networkOf } from '@jangteo/service-kit'
import {
  type PasskeySignInDeps,
  askForSignIn,
  signInWithPasskey,
} from '../../../application/sign-in-with-passkey.ts'
import { type InteractionRouteDeps, finishSignIn, withInteraction } from './interaction-routes.ts'
import { passkeyAnswer } from './passkey-answer.ts'
import { passkeySignInPage } from './pages/passkey-sign-in-page.ts'
import { texts } from './pages/texts.ts'
import { refusalOf } from './throttled-refusal.ts'

export type PasskeySignInRouteDeps = InteractionRouteDeps & { readonly accounts: PasskeySignInDeps }

/** Signing in with a passkey of this shop, without saying who one is. */
export function registerPasskeySignInRoutes(app: HttpServer, deps: PasskeySignInRouteDeps): void {
  const { site, accounts } = deps

  const show = withInteraction(deps, async ({ path, locale, answers: { told } }, _request, reply) => {
    const { passkey, tooManyTries: throttled } = texts[locale]
    const refusal = refusalOf(told, reply, { refused: passkey.refused, throttled })
    const page = { path, options: await askForSignIn(accounts, path), error: refusal?.error }
    return site.send(reply, refusal?.status ?? 200, passkeySignInPage(site.frame(locale), page))
  })

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const { path, answers } = interaction
    const answer = passkeyAnswer(request)
    const result = await signInWithPasskey(accounts, { ticket: path, answer, address: networkOf(request.ip) })
    if (result.kind === 'signed-in')
      return finishSignIn(deps, interaction, { request, reply, account: result.account })
    const { kind: refused, ...wait } = result
    return answers.send(`${path}/passkey`, { refused, ...wait })
  })

  app.get('/sign-in/:uid/passkey', show)
  app.post('/sign-in/:uid/passkey', submit)
}
