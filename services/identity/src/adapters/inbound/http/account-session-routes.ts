import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { AccountSessions } from '../../../ports/account-sessions.ts'
import { textFor } from './form-answers.ts'
import { type AccountRouteDeps, withAccount } from './account-visits.ts'
import { sessionsPage } from './pages/account/sessions-page.ts'
import { accountTexts } from './pages/account/account-texts.ts'

const PATH = '/account/sessions'
const Form = Type.Object({ session: Type.String() })
const isProtected = false

export type SessionRouteDeps = AccountRouteDeps & {
  readonly sessions: Pick<AccountSessions, 'list' | 'end' | 'endAll'>
}

/** Where the person is signed in, and signing out there from here. Without a fresh proof: only who is in can be thrown out. */
export function registerSessionRoutes(app: HttpServer, deps: SessionRouteDeps): void {
  const { site, sessions } = deps

  const show = withAccount(deps, { isProtected }, async (visit, _request, reply) => {
    const { account, sessionUid, locale, answers } = visit
    const browsers = await sessions.list(account.id)
    const notice = textFor(accountTexts[locale].done, answers.told.done)
    return site.send(reply, 200, sessionsPage(site.frame(locale), { browsers, sessionUid, notice }))
  })

  const end = withAccount(deps, { isProtected }, async ({ account, answers }, request) => {
    if (Value.Check(Form, request.body)) await sessions.end(account.id, request.body.session)
    return answers.send(PATH, { done: 'session' })
  })

  const endOthers = withAccount(deps, { isProtected }, async ({ account, sessionUid, answers }) => {
    await sessions.endAll(account.id, { exceptUid: sessionUid })
    return answers.send(PATH, { done: 'session' })
  })

  app.get(PATH, show)
  app.post(PATH, end)
  app.post(`${PATH}/others`, endOthers)
}
