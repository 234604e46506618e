import {
  type FragmentRequest,
  type PageRequest,
  type RenderedFragment,
  RenderedFragmentSchema,
  type RenderedPage,
  RenderedPageSchema,
} from '@jangteo/contracts'
import { Compile } from 'typebox/compile'
import { MAX_CHARACTERS } from './bridge.ts'
import { faultIn } from './markup-check.ts'
import { reasonOf } from './reason.ts'

export type WorkerOutcome =
  | { readonly kind: 'page'; readonly page: RenderedPage | RenderedFragment }
  | { readonly kind: 'failed'; readonly reason: string }

type Request = PageRequest | FragmentRequest

const [PAGE, FRAGMENT] = [Compile(RenderedPageSchema), Compile(RenderedFragmentSchema)]

/** @param page what a script answered to the request */
export function judge(page: unknown, request: Request): WorkerOutcome {
  const schema = 'tag' in request ? FRAGMENT : PAGE
  if (schema.Check(page)) return { kind: 'page', page }
  const [fault] = schema.Errors(page)
  return { kind: 'failed', reason: `no page: ${fault?.instancePath || '/'} ${fault?.message}` }
}

/** What a thread answers, once more where nobody can have got out: neither a page that is none nor a failure that is nobody's fault is believed. Markup is looked at here alone. */
export function believe(answer: unknown, request: Request): WorkerOutcome {
  const { kind, page, reason } = { ...(answer as Record<string, unknown> | null) }
  if (kind === 'failed' && typeof reason === 'string') return { kind, reason: reasonOf(reason) }
  const judged = kind === 'page' && judge(page, request)
  if (judged && judged.kind === 'page' && judged.page.html.length <= MAX_CHARACTERS) {
    const fault = faultIn(judged.page.html, 'plain' in request && request.plain ? 'noscript' : 'body')
    return fault === undefined ? judged : { kind: 'failed', reason: `no markup for a page: ${fault}` }
  }
  return { kind: 'failed', reason: 'the thread answered what none answers by itself' }
}
