import type { HttpServer } from '@jangteo/service-kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { AccountSessions } from '../../../ports/account-sessions.ts'
import { type AccountRouteDeps, withAccount } from './account-visits.ts'
import { sessionsPage } from './pages/account/sessions-page.ts'
import { accountTexts } from './pages/account/account-texts.ts'

const Form = Type.Object({ session: Type.String() })
const isProtected = false

export type SessionRouteDeps = AccountRouteDeps & {
  readonly sessions: Pick<AccountSessions, 'list' | 'end' | 'endAll'>
}

/** Where the person is signed in, and signing out there from here. Without a fresh proof: only who is in can be thrown out. */
export function registerSessionRoutes(app: HttpServer, deps: SessionRouteDeps): void {
  const { site, sessions } = deps

  const show = withAccount(deps, { isProtected }, async ({ account, sessionUid, locale }, request, reply) => {
    const browsers = await sessions.list(account.id)
    const { done } = request.query as { done?: unknown }
    const notice = done === 'session' ? accountTexts[locale].done.session : undefined
    return site.send(reply, 200, sessionsPage(site.frame(locale), { browsers, sessionUid, notice }))
  })

  const end = withAccount(deps, { isProtected }, async ({ account, locale }, request, reply) => {
    if (Value.Check(Form, request.body)) await sessions.end(account.id, request.body.session)
    return reply.redirect(`/account/sessions?locale=${locale}&done=session`, 303)
  })

  const endOthers = withAccount(deps, { isProtected }, async (visit, _request, reply) => {
    await sessions.endAll(visit.account.id, { exceptUid: visit.sessionUid })
    return reply.redirect(`/account/sessions?locale=${visit.locale}&done=session`, 303)
  })

  app.get('/account/sessions', show)
  app.post('/account/sessions', end)
  app.post('/account/sessions/others', endOthers)
}
