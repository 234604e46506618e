import type { HttpServer } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type PasskeyDeps, addPasskey, askForPasskey } from '../../../application/add-passkey.ts'
import type { NotifyDeps } from '../../../application/notify.ts'
import { keptUserAgent } from '../../../domain/device.ts'
import { type AccountRouteDeps, type AccountVisit, withAccount } from './account-visits.ts'
import { textFor } from './form-answers.ts'
import { passkeyAnswer } from './passkey-answer.ts'
import { accountTexts } from './pages/account/account-texts.ts'
import { outsideTexts } from './pages/outside/outside-texts.ts'
import { passkeysPage } from './pages/account/passkeys-page.ts'

const PATH = '/account/passkeys'
const RemoveForm = Type.Object({ passkey: Type.String() })
const isProtected = true

export type PasskeyRouteDeps = AccountRouteDeps & { readonly changes: PasskeyDeps & NotifyDeps }

/** The passkeys of the person: what there are, one more, one less. */
export function registerPasskeyRoutes(app: HttpServer, deps: PasskeyRouteDeps): void {
  const { site, changes } = deps

  const send = async (
    { account, sessionUid, locale }: AccountVisit,
    reply: FastifyReply,
    { status, error, notice }: { status: number; error?: string; notice?: string | undefined },
  ): Promise<FastifyReply> => {
    const known = await changes.passkeys.list(account.id)
    const options = await askForPasskey(changes, { account, known, ticket: sessionUid })
    return site.send(reply, status, passkeysPage(site.frame(locale), { known, options, error, notice }))
  }

  const show = withAccount(deps, { isProtected }, (visit, _request, reply) => {
    const notice = textFor(accountTexts[visit.locale].done, visit.answers.told.done)
    return send(visit, reply, { status: 200, notice })
  })

  const add = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    const { account, sessionUid, locale, answers } = visit
    const userAgent = keptUserAgent(request.headers['user-agent'])
    const answer = passkeyAnswer(request)
    const outcome = await addPasskey(changes, { account, ticket: sessionUid, answer, userAgent, locale })
    if (outcome === 'added') return answers.send(PATH, { done: 'passkey' })
    return send(visit, reply, { status: 422, error: accountTexts[locale].passkeys.refused })
  })

  const remove = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    const { account, locale, answers } = visit
    const id = Value.Check(RemoveForm, request.body) ? request.body.passkey : ''
    const outcome = await changes.passkeys.remove(account.id, id)
    const { lastWayIn } = outsideTexts[locale].account
    if (outcome === 'last-way-in') return send(visit, reply, { status: 409, error: lastWayIn })
    return answers.send(PATH, { done: 'removed' })
  })

  app.get(PATH, show)
  app.post(PATH, add)
  app.post(`${PATH}/remove`, remove)
}
