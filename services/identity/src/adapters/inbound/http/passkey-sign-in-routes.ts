import { type HttpServer, networkOf } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import {
  type PasskeySignInDeps,
  askForSignIn,
  signInWithPasskey,
} from '../../../application/sign-in-with-passkey.ts'
import {
  type InteractionRouteDeps,
  type SignInInteraction,
  finishSignIn,
  withInteraction,
} from './interaction-routes.ts'
import { passkeyAnswer } from './passkey-answer.ts'
import { passkeySignInPage } from './pages/passkey-sign-in-page.ts'
import { texts } from './pages/texts.ts'
import { refuseThrottled } from './throttled-refusal.ts'

export type PasskeySignInRouteDeps = InteractionRouteDeps & { readonly accounts: PasskeySignInDeps }

/** Signing in with a passkey of this shop, without saying who one is. */
export function registerPasskeySignInRoutes(app: HttpServer, deps: PasskeySignInRouteDeps): void {
  const { site, accounts } = deps

  const send = async (
    { path, locale }: SignInInteraction,
    reply: FastifyReply,
    { status, error }: { readonly status: number; readonly error?: string },
  ): Promise<FastifyReply> => {
    const options = await askForSignIn(accounts, path)
    return site.send(reply, status, passkeySignInPage(site.frame(locale), { path, options, error }))
  }

  const show = withInteraction(deps, (interaction, _request, reply) =>
    send(interaction, reply, { status: 200 }),
  )

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const answer = passkeyAnswer(request)
    const result = await signInWithPasskey(accounts, { ticket: path, answer, address: networkOf(request.ip) })
    const text = texts[locale]
    switch (result.kind) {
      case 'signed-in':
        return finishSignIn(deps, interaction, { request, reply, account: result.account })
      case 'throttled':
        return send(interaction, reply, refuseThrottled(reply, text.tooManyTries, result.retryAfterSeconds))
      case 'refused':
        return send(interaction, reply, { status: 422, error: text.passkey.refused })
    }
  })

  app.get('/sign-in/:uid/passkey', show)
  app.post('/sign-in/:uid/passkey', submit)
}
