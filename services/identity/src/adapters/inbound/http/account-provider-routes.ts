import type { Locale } from '@jangteo/contracts'
import { type HttpServer, networkOf } from '@jangteo/service-kit'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type ConnectIdentityDeps, connectIdentity } from '../../../application/connect-identity.ts'
import { type VisitProviderDeps, hearProvider, visitProvider } from '../../../application/visit-provider.ts'
import { type AccountRouteDeps, type AccountVisit, withAccount } from './account-visits.ts'
import { authorizationResponse } from './authorization-response.ts'
import { textFor } from './form-answers.ts'
import { logOutsideFailure, outsideFailure } from './outside-failures.ts'
import { outsideTexts } from './pages/outside/outside-texts.ts'
import { providersPage } from './pages/outside/providers-page.ts'
import { texts } from './pages/texts.ts'
import { sendPassing } from './send-passing.ts'
import { refusalOf } from './throttled-refusal.ts'

const PATH = '/account/providers'
const ConnectForm = Type.Object({ provider: Type.String() })
const RemoveForm = Type.Object({ link: Type.String({ format: 'uuid' }) })
const isProtected = true

export type ProviderRouteDeps = AccountRouteDeps & {
  readonly changes: VisitProviderDeps & ConnectIdentityDeps
}

interface Said {
  readonly status: number
  readonly error?: string | undefined
  readonly notice?: string | undefined
}

/** The outside identities that sign in to the account: what there are, one more, one less. */
export function registerProviderRoutes(app: HttpServer, deps: ProviderRouteDeps): void {
  const { site, changes } = deps

  const send = async (
    { account, locale }: AccountVisit,
    reply: FastifyReply,
    { status, error, notice }: Said,
  ): Promise<FastifyReply> => {
    const links = await changes.links.list(account.id)
    const page = { links, providers: changes.providers.all, error, notice }
    return site.send(reply, status, providersPage(site.frame(locale), page))
  }

  const nameOf = (id: string | undefined, locale: Locale): string =>
    changes.providers.all.find((provider) => provider.id === id)?.name[locale] ?? ''

  const show = withAccount(deps, { isProtected }, (visit, _request, reply) => {
    const { locale, answers } = visit
    const { told } = answers
    const { account, unavailable } = outsideTexts[locale]
    const { title, text } = unavailable(nameOf(told.typed?.['provider'], locale))
    const refusal = refusalOf(told, reply, {
      'last-way-in': account.lastWayIn,
      throttled: texts[locale].tooManyTries,
      unavailable: `${title}. ${text}`,
    })
    const notice = textFor(account.done, told.done)
    return send(visit, reply, { status: refusal?.status ?? 200, error: refusal?.error, notice })
  })

  const connect = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    const { sessionUid: ticket, locale, answers } = visit
    const id = Value.Check(ConnectForm, request.body) ? request.body.provider : ''
    const provider = changes.providers.all.find((each) => each.id === id)
    if (!provider) return send(visit, reply, { status: 404 })
    const result = await visitProvider(changes, {
      provider,
      ticket,
      backTo: `${PATH}/back`,
      locale,
      mustProveAgain: false,
      address: networkOf(request.ip),
    })
    switch (result.kind) {
      case 'address':
        return sendPassing(site, reply, { locale, name: provider.name[locale], href: result.url })
      case 'throttled': {
        const { kind: refused, retryAfterSeconds } = result
        return answers.send(PATH, { refused, retryAfterSeconds })
      }
      case 'unavailable':
        logOutsideFailure(request, { ...result, provider })
        return answers.send(PATH, { refused: result.kind, typed: { provider: id } })
    }
  })

  const hear = withAccount(deps, { isProtected }, async (visit, request, reply) => {
    const { account, sessionUid: ticket, locale, answers } = visit
    const { state, query } = authorizationResponse(request)
    const heard = await hearProvider(changes, { ticket, state, query: query.toString() })
    const { turnedBack, account: words } = outsideTexts[locale]
    switch (heard.kind) {
      case 'proven': {
        const { identity, provider } = heard
        const outcome = await connectIdentity(changes, { account, identity, locale })
        if (outcome === 'connected') return answers.send(PATH, { done: 'connected' })
        return send(visit, reply, { status: 409, error: words.taken(provider.name[locale]) })
      }
      case 'turned-back':
      case 'not-asked-again':
        return send(visit, reply, { status: 200, error: turnedBack(heard.provider.name[locale]) })
      default: {
        const { status, title, text } = outsideFailure(request, locale, heard)
        return send(visit, reply, { status, error: `${title}. ${text}` })
      }
    }
  })

  const remove = withAccount(deps, { isProtected }, async ({ account, answers }, request) => {
    const id = Value.Check(RemoveForm, request.body) ? request.body.link : undefined
    const outcome = id === undefined ? 'unknown' : await changes.links.remove(account.id, id)
    return answers.send(PATH, outcome === 'last-way-in' ? { refused: outcome } : { done: 'removed' })
  })

  app.get(PATH, show)
  app.post(`${PATH}/connect`, connect)
  app.get(`${PATH}/back`, hear)
  app.post(`${PATH}/remove`, remove)
}
