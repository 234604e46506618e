import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type AskToJoinDeps, askToJoin } from '../../../application/ask-to-join.ts'
import { type ConfirmJoiningDeps, confirmJoining } from '../../../application/confirm-joining.ts'
import { codeSteps, typedCode } from './code-steps.ts'
import {
  type InteractionRouteDeps,
  type SignInInteraction,
  codeRequest,
  finishSignIn,
  withInteraction,
} from './interaction-routes.ts'
import { refuseMail } from './mail-refusals.ts'
import { type OutsideOfferDeps, outsideOffer } from './outside-offer.ts'
import { joinCodePage } from './pages/code-page.ts'
import { joinPage } from './pages/outside/join-page.ts'
import { outsideTexts } from './pages/outside/outside-texts.ts'
import { texts } from './pages/texts.ts'
import { fieldErrors } from './register-routes.ts'

const Form = Type.Object({ name: Type.String(), email: Type.String() })

export type JoinRouteDeps = InteractionRouteDeps & {
  readonly outside: OutsideOfferDeps
  readonly accounts: AskToJoinDeps & ConfirmJoiningDeps
}

const signInAddress = ({ path, locale }: SignInInteraction): string => `${path}?locale=${locale}`

/** Somebody new who came by an outside provider and whose address nobody vouches for: a code goes to it. */
export function registerJoinRoutes(app: HttpServer, deps: JoinRouteDeps): void {
  const { site, accounts, outside } = deps
  const steps = codeSteps(deps, {
    purpose: 'join',
    page: joinCodePage,
    startAt: (path) => `${path}/join`,
  })

  const show = withInteraction(deps, async (interaction, _request, reply) => {
    const { path, locale } = interaction
    const { proven } = await outsideOffer(outside, path)
    const identity = await accounts.visits.findProven(path, accounts.clock.now())
    if (!proven || !identity) return reply.redirect(signInAddress(interaction), 303)
    const page = { path, provider: proven.provider.name[locale] }
    const { name = '', email = '' } = identity
    return site.send(reply, 200, joinPage(site.frame(locale), { ...page, name, email }))
  })

  const ask = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const text = texts[locale]
    const form = Value.Check(Form, request.body) ? request.body : { name: '', email: '' }
    const { proven } = await outsideOffer(outside, path)
    if (!proven) return reply.redirect(signInAddress(interaction), 303)
    const result = await askToJoin(accounts, form, codeRequest(interaction, request))
    if (result.kind === 'mailed') return reply.redirect(`${path}/join/code?locale=${locale}`, 303)
    if (result.kind === 'ended') return reply.redirect(signInAddress(interaction), 303)
    const page = { path, provider: proven.provider.name[locale], name: form.name, email: form.email }
    if (result.kind === 'invalid') {
      const wrong = { error: text.register.checkFields, fieldErrors: fieldErrors(text, result.issues) }
      return site.send(reply, 422, joinPage(site.frame(locale), { ...page, ...wrong }))
    }
    const { status, error } = refuseMail(reply, text, result)
    return site.send(reply, status, joinPage(site.frame(locale), { ...page, error }))
  })

  const confirm = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const result = await confirmJoining(accounts, { ticket: path, code: typedCode(request) })
    switch (result.kind) {
      case 'joined': {
        const { account } = result
        return finishSignIn(deps, interaction, { request, reply, account, proof: { kind: 'vouched' } })
      }
      case 'ended':
        return steps.sendEnded(interaction, reply)
      case 'wrong-code':
        return steps.send(interaction, reply, { status: 422, fieldError: texts[locale].code.wrong })
      case 'taken': {
        const { join, otherWay } = outsideTexts[locale]
        const next = { href: signInAddress(interaction), name: otherWay }
        const notice = { title: join.title, text: join.taken, next }
        return site.sendNotice(request, reply, { status: 409, say: () => notice })
      }
    }
  })

  app.get('/sign-in/:uid/join', show)
  app.post('/sign-in/:uid/join', ask)
  app.get('/sign-in/:uid/join/code', steps.show)
  app.post('/sign-in/:uid/join/code', confirm)
  app.post('/sign-in/:uid/join/code/again', steps.again)
}
