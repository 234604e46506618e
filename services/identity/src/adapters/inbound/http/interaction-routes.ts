import type { Locale } from '@jangteo/contracts'
import { type Clock, type HttpServer, isOwnForm, networkOf } from '@jangteo/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Interaction, type InteractionResults, type Provider, errors } from 'oidc-provider'
import type { connectProven } from '../../../application/connect-identity.ts'
import type { CodeRequest } from '../../../application/mail-code.ts'
import type { Account } from '../../../domain/account.ts'
import { ACCOUNT_PAGES } from '../oidc/account-pages-client.ts'
import { VOUCHED, browserSession } from '../oidc/browser-session.ts'
import { PROVEN_WAITS } from '../oidc/lifetimes.ts'
import { type FormAnswers, formAnswers } from './form-answers.ts'
import { type PageSite, localeOf } from './page-site.ts'
import { accountTexts } from './pages/account/account-texts.ts'
import type { NoticePage } from './pages/notice-page.ts'
import { takenNotice } from './pages/outside/taken-notice.ts'
import type { Texts } from './pages/texts.ts'

/** One person's way through the sign-in pages, started by an authorization request and tied to this browser by cookie. */
export interface SignInInteraction {
  /** `/sign-in/<uid>` */
  readonly path: string
  readonly locale: Locale
  /** Whoever asked for it wants the person asked again, also one who is signed in. */
  readonly mustProveAgain: boolean
  /** The address of the account that is signed in, where its own pages ask whether this is still its person. */
  readonly confirms?: string | undefined
  readonly answers: FormAnswers
}

export interface InteractionRouteDeps {
  /** The one of now: another takes its place when keys are rotated. */
  readonly live: { readonly provider: Provider }
  readonly site: PageSite
  readonly clock: Clock
  /** Of an account that is there. */
  readonly emailOf: (accountId: string) => Promise<string | undefined>
  /** Connects what was proven at an outside provider in this sign-in. */
  readonly connect: (proven: {
    readonly ticket: string
    readonly account: Account
    readonly locale: Locale
  }) => ReturnType<typeof connectProven>
}

/** Who asks for a mail: the sign-in is what only this browser has. */
export const codeRequest = ({ path, locale }: SignInInteraction, { ip }: FastifyRequest): CodeRequest => ({
  ticket: path,
  address: networkOf(ip),
  locale,
})

type InteractionHandler = (
  interaction: SignInInteraction,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>

async function findInteraction(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Interaction | undefined> {
  const uid = request.url.split(/[/?]/)[2]
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw)
    return interaction.uid === uid && interaction.prompt.name === 'login' ? interaction : undefined
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined
    throw error
  }
}

/** Going back leads to pages of a sign-in that is over: who is signed in is told so. */
async function sayOver(
  { live, site, emailOf }: InteractionRouteDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session =
    request.method === 'GET' && (await browserSession(live.provider, { raw: request.raw, reply: reply.raw }))
  const email = session ? await emailOf(session.accountId) : undefined
  if (email === undefined) {
    return site.sendNotice(request, reply, { status: 400, say: (text) => text.expired })
  }
  const locale = localeOf(request)
  const account = { href: `/account?locale=${locale}`, name: accountTexts[locale].title }
  const say = ({ over }: Texts): NoticePage => ({ ...over(email), also: account })
  return site.sendNotice(request, reply, { status: 200, say })
}

/** Wraps a page's handler: finds the interaction, refuses what is expired or sent by another site. */
export function withInteraction(
  deps: InteractionRouteDeps,
  handle: InteractionHandler,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const { live, site, emailOf } = deps
  return async (request, reply) => {
    if (request.method === 'POST' && !isOwnForm(request, site.origin)) {
      return site.sendNotice(request, reply, { status: 403, say: (text) => text.foreignForm })
    }
    const interaction = await findInteraction(live.provider, request, reply)
    if (!interaction) return sayOver(deps, request, reply)
    const locale = localeOf(request, interaction.params['ui_locales'])
    const mustProveAgain = asksAgain(interaction.params)
    const confirmed = await confirmedBy(live.provider, interaction, { raw: request.raw, reply: reply.raw })
    const confirms = confirmed === undefined ? undefined : await emailOf(confirmed)
    const path = `/sign-in/${interaction.uid}`
    const answers = formAnswers(deps, { request, reply, locale }, { within: path, to: path })
    return handle({ path, locale, mustProveAgain, confirms, answers }, request, reply)
  }
}

const asksAgain = ({ prompt, max_age }: Interaction['params']): boolean =>
  max_age !== undefined || (typeof prompt === 'string' && prompt.split(' ').includes('login'))

/** The account that is asked for, while it is the one signed in: the library looks at no session any more once somebody else has answered. */
async function confirmedBy(
  provider: Provider,
  { params, session: asked }: Interaction,
  visit: Parameters<typeof browserSession>[1],
): Promise<string | undefined> {
  if (params['client_id'] !== ACCOUNT_PAGES || asked?.accountId === undefined) return undefined
  const current = await browserSession(provider, visit)
  return current?.accountId === asked.accountId ? current.accountId : undefined
}

export interface FinishedSignIn {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly account: Account
  /** Default: just now, here. */
  readonly proof?: { readonly kind: 'at'; readonly at: Date } | { readonly kind: 'vouched' }
}

/** Always says when: the library would take the moment at which the browser goes on, maybe much later. */
function loginOf({ account, proof }: FinishedSignIn, now: Date): InteractionResults['login'] {
  const at = proof?.kind === 'at' ? proof.at : now
  const ts = Math.floor(at.getTime() / 1000)
  return { accountId: account.id, ts, ...(proof?.kind === 'vouched' && { amr: VOUCHED }) }
}

async function keepProven({ live, clock }: InteractionRouteDeps, finished: FinishedSignIn): Promise<string> {
  const { raw } = finished.request
  const interaction = await live.provider.interactionDetails(raw, finished.reply.raw)
  interaction.result = { ...interaction.lastSubmission, login: loginOf(finished, clock.now()) }
  await interaction.save(PROVEN_WAITS)
  return interaction.returnTo
}

/** Ends the pages: the browser goes on to the client. */
export async function finishSignIn(
  deps: InteractionRouteDeps,
  { path, locale, answers }: SignInInteraction,
  finished: FinishedSignIn,
): Promise<FastifyReply> {
  const { site, connect } = deps
  const { request, reply, account } = finished
  answers.forget()
  // Who is only vouched for must not give himself a way in that lasts.
  const connection = finished.proof === undefined && (await connect({ ticket: path, account, locale }))
  const href = await keepProven(deps, finished)
  if (!connection || connection.kind === 'done') return reply.redirect(href, 303)
  const notice = takenNotice(locale, connection.provider, href)
  return site.sendNotice(request, reply, { status: 200, say: () => notice })
}

/** The way back without signing in; the client hears `access_denied`. */
export function registerCancelRoute(app: HttpServer, deps: InteractionRouteDeps): void {
  const cancel: InteractionHandler = async ({ answers }, request, reply) => {
    answers.forget()
    const result = { error: 'access_denied', error_description: 'The person went back' }
    return reply.redirect(await deps.live.provider.interactionResult(request.raw, reply.raw, result), 303)
  }
  app.post('/sign-in/:uid/cancel', withInteraction(deps, cancel))
}
