import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type AskToJoinDeps, askToJoin } from '../../../application/ask-to-join.ts'
import { type ConfirmJoiningDeps, confirmJoining } from '../../../application/confirm-joining.ts'
import { codeSteps, typedCode } from './code-steps.ts'
import {
  type InteractionRouteDeps,
  codeRequest,
  finishSignIn,
  withInteraction,
} from './interaction-routes.ts'
import { mailRefusal } from './mail-refusals.ts'
import { type OutsideOfferDeps, outsideOffer } from './outside-offer.ts'
import { joinCodePage } from './pages/code-page.ts'
import { joinPage } from './pages/outside/join-page.ts'
import { outsideTexts } from './pages/outside/outside-texts.ts'
import { texts } from './pages/texts.ts'
import { accountRefusalTexts, fieldErrors } from './register-routes.ts'
import { refusalOf } from './throttled-refusal.ts'

const Form = Type.Object({ name: Type.String(), email: Type.String() })

export type JoinRouteDeps = InteractionRouteDeps & {
  readonly outside: OutsideOfferDeps
  readonly accounts: AskToJoinDeps & ConfirmJoiningDeps
}

/** Somebody new who came by an outside provider and whose address nobody vouches for: a code goes to it. */
export function registerJoinRoutes(app: HttpServer, deps: JoinRouteDeps): void {
  const { site, accounts, outside } = deps
  const steps = codeSteps(deps, {
    purpose: 'join',
    page: joinCodePage,
    step: 'join/code',
    startAt: (path) => `${path}/join`,
    taken: ({ path, locale }) => {
      const { join, otherWay: name } = outsideTexts[locale]
      return { title: join.title, text: join.taken, next: { href: `${path}?locale=${locale}`, name } }
    },
  })

  const show = withInteraction(deps, async ({ path, locale, answers: { told } }, _request, reply) => {
    const { proven } = await outsideOffer(outside, path)
    const identity = await accounts.visits.findProven(path, accounts.clock.now())
    if (!proven || !identity) return reply.redirect(`${path}?locale=${locale}`, 303)
    const text = texts[locale]
    const refusal = refusalOf(told, reply, accountRefusalTexts(text))
    const words = { error: refusal?.error, fieldErrors: fieldErrors(text, told) }
    const { name = '', email = '' } = told.typed ?? identity
    const page = { path, provider: proven.provider.name[locale], name, email, ...words }
    return site.send(reply, refusal?.status ?? 200, joinPage(site.frame(locale), page))
  })

  const ask = withInteraction(deps, async (interaction, request) => {
    const { path, answers } = interaction
    const form = Value.Check(Form, request.body) ? request.body : { name: '', email: '' }
    const { proven } = await outsideOffer(outside, path)
    if (!proven) return answers.send(path)
    const result = await askToJoin(accounts, form, codeRequest(interaction, request))
    if (result.kind === 'mailed') return answers.send(`${path}/join/code`)
    if (result.kind === 'ended') return answers.send(path)
    const refusal =
      result.kind === 'invalid' ? { refused: result.kind, issues: result.issues } : mailRefusal(result)
    return answers.send(`${path}/join`, { ...refusal, typed: { name: form.name, email: form.email } })
  })

  const confirm = withInteraction(deps, async (interaction, request, reply) => {
    const typed = { ticket: interaction.path, code: typedCode(request) }
    const result = await confirmJoining(accounts, typed)
    if (result.kind !== 'joined') return steps.refuse(interaction, result)
    const { account } = result
    return finishSignIn(deps, interaction, { request, reply, account, proof: { kind: 'vouched' } })
  })

  app.get('/sign-in/:uid/join', show)
  app.post('/sign-in/:uid/join', ask)
  app.get('/sign-in/:uid/join/code', steps.show)
  app.post('/sign-in/:uid/join/code', confirm)
  app.post('/sign-in/:uid/join/code/again', steps.again)
}
