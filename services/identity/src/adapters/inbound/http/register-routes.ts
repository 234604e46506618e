import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type AskToRegisterDeps, askToRegister } from '../../../application/ask-to-register.ts'
import type { Registration, RegistrationIssue } from '../../../domain/account.ts'
import { type InteractionRouteDeps, codeRequest, withInteraction } from './interaction-routes.ts'
import { refuseMail } from './mail-refusals.ts'
import { type OutsideOfferDeps, outsideOffer } from './outside-offer.ts'
import { type RegisterPage, registerPage } from './pages/register-page.ts'
import { type Texts, texts } from './pages/texts.ts'

const Form = Type.Object({ name: Type.String(), email: Type.String(), password: Type.String() })

export type RegisterRouteDeps = InteractionRouteDeps & {
  readonly accounts: AskToRegisterDeps
  readonly outside: OutsideOfferDeps
}

export function fieldErrors(
  text: Texts,
  issues: Partial<Record<keyof Registration, RegistrationIssue>>,
): RegisterPage['fieldErrors'] {
  const say = (issue: RegistrationIssue | undefined): string | undefined =>
    issue && text.register.issues[issue]
  return { name: say(issues.name), email: say(issues.email), password: say(issues.password) }
}

/** First step of registering: what the person says, and a mail to the address. The answer tells nothing about the address. */
export function registerRegisterRoutes(app: HttpServer, deps: RegisterRouteDeps): void {
  const { site } = deps

  const show = withInteraction(deps, async ({ path, locale }, _request, reply) => {
    const offer = await outsideOffer(deps.outside, path)
    if (offer.proven) return reply.redirect(`${path}/join?locale=${locale}`, 303)
    const page = { path, name: '', email: '', providers: offer.providers }
    return site.send(reply, 200, registerPage(site.frame(locale), page))
  })

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const text = texts[locale]
    const form = Value.Check(Form, request.body) ? request.body : { name: '', email: '', password: '' }
    const result = await askToRegister(deps.accounts, form, codeRequest(interaction, request))
    if (result.kind === 'mailed') return reply.redirect(`${path}/register/code?locale=${locale}`, 303)
    const { all: providers } = deps.outside.providers
    const page = { path, name: form.name, email: form.email, providers }
    if (result.kind === 'invalid') {
      const wrong = { error: text.register.checkFields, fieldErrors: fieldErrors(text, result.issues) }
      return site.send(reply, 422, registerPage(site.frame(locale), { ...page, ...wrong }))
    }
    const { status, error } = refuseMail(reply, text, result)
    return site.send(reply, status, registerPage(site.frame(locale), { ...page, error }))
  })

  app.get('/sign-in/:uid/register', show)
  app.post('/sign-in/:uid/register', submit)
}
