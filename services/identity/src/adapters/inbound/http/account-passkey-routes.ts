import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type PasskeyDeps, addPasskey, askForPasskey } from '../../../application/add-passkey.ts'
import type { NotifyDeps } from '../../../application/notify.ts'
import { keptUserAgent } from '../../../domain/device.ts'
import { type AccountRouteDeps, withAccount } from './account-visits.ts'
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

  const show = withAccount(deps, { isProtected }, async (visit, _request, reply) => {
    const { account, sessionUid, locale, answers } = visit
    const { told } = answers
    const known = await changes.passkeys.list(account.id)
    const options = await askForPasskey(changes, { account, known, ticket: sessionUid })
    const { done, passkeys } = accountTexts[locale]
    const { lastWayIn } = outsideTexts[locale].account
    const error = textFor({ 'not-added': passkeys.refused, 'last-way-in': lastWayIn }, told.refused)
    const page = { known, options, error, notice: textFor(done, told.done) }
    return site.send(reply, 200, passkeysPage(site.frame(locale), page))
  })

  const add = withAccount(deps, { isProtected }, async (visit, request) => {
    const { account, sessionUid, locale, answers } = visit
    const userAgent = keptUserAgent(request.headers['user-agent'])
    const answer = passkeyAnswer(request)
    const outcome = await addPasskey(changes, { account, ticket: sessionUid, answer, userAgent, locale })
    return answers.send(PATH, outcome === 'added' ? { done: 'passkey' } : { refused: 'not-added' })
  })

  const remove = withAccount(deps, { isProtected }, async ({ account, answers }, request) => {
    const id = Value.Check(RemoveForm, request.body) ? request.body.passkey : ''
    const outcome = await changes.passkeys.remove(account.id, id)
    return answers.send(PATH, outcome === 'last-way-in' ? { refused: outcome } : { done: 'removed' })
  })

  app.get(PATH, show)
  app.post(PATH, add)
  app.post(`${PATH}/remove`, remove)
}
