import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type AskToRegisterDeps, askToRegister } from '../../../application/ask-to-register.ts'
import type { Registration } from '../../../domain/account.ts'
import { type FormAnswer, textFor } from './form-answers.ts'
import { type InteractionRouteDeps, codeRequest, withInteraction } from './interaction-routes.ts'
import { mailRefusal, mailRefusalTexts } from './mail-refusals.ts'
import { type OutsideOfferDeps, outsideOffer } from './outside-offer.ts'
import { type RegisterPage, registerPage } from './pages/register-page.ts'
import { type Texts, texts } from './pages/texts.ts'
import { type RefusalTexts, refusalOf } from './throttled-refusal.ts'

const Form = Type.Object({ name: Type.String(), email: Type.String(), password: Type.String() })

export type RegisterRouteDeps = InteractionRouteDeps & {
  readonly accounts: AskToRegisterDeps
  readonly outside: OutsideOfferDeps
}

/** What is wrong with which field, in the person's words. */
export function fieldErrors({ register }: Texts, { issues = {} }: FormAnswer): RegisterPage['fieldErrors'] {
  const say = (field: keyof Registration): string | undefined => textFor(register.issues, issues[field])
  return { name: say('name'), email: say('email'), password: say('password') }
}

/** Why a form was refused that asks for an account. */
export const accountRefusalTexts = (text: Texts): RefusalTexts => ({
  invalid: text.register.checkFields,
  ...mailRefusalTexts(text),
})

/** First step of registering: what the person says, and a mail to the address. The answer tells nothing about the address. */
export function registerRegisterRoutes(app: HttpServer, deps: RegisterRouteDeps): void {
  const { site } = deps

  const show = withInteraction(deps, async ({ path, locale, answers: { told } }, _request, reply) => {
    const { proven, providers } = await outsideOffer(deps.outside, path)
    if (proven) return reply.redirect(`${path}/join?locale=${locale}`, 303)
    const text = texts[locale]
    const refusal = refusalOf(told, reply, accountRefusalTexts(text))
    const { name = '', email = '' } = told.typed ?? {}
    const page = { path, name, email, providers, error: refusal?.error, fieldErrors: fieldErrors(text, told) }
    return site.send(reply, refusal?.status ?? 200, registerPage(site.frame(locale), page))
  })

  const submit = withInteraction(deps, async (interaction, request) => {
    const { path, answers } = interaction
    const form = Value.Check(Form, request.body) ? request.body : { name: '', email: '', password: '' }
    const result = await askToRegister(deps.accounts, form, codeRequest(interaction, request))
    if (result.kind === 'mailed') return answers.send(`${path}/register/code`)
    const refusal =
      result.kind === 'invalid' ? { refused: result.kind, issues: result.issues } : mailRefusal(result)
    return answers.send(`${path}/register`, { ...refusal, typed: { name: form.name, email: form.email } })
  })

  app.get('/sign-in/:uid/register', show)
  app.post('/sign-in/:uid/register', submit)
}
