import { fitsShape } from '@jangteo/mfe-kit'

export interface TokenizeRequest {
  readonly type: 'tokenize'
  readonly request: string
}

/** What the page with the fields says. */
export type CardFieldsMessage =
  | { readonly type: 'ready' | 'changed' | 'submitted' }
  | { readonly type: 'height'; readonly height: number }
  | {
      readonly type: 'answer'
      readonly request: string
      readonly outcome: 'token' | 'incomplete' | 'unavailable'
      /** With the outcome of that name. */
      readonly token?: string
    }

const SIGNS = new Set(['ready', 'changed', 'submitted'])
const OUTCOMES = new Set(['token', 'incomplete', 'unavailable'])

/** Undefined for whatever they do not say. */
export function readMessage(data: unknown): CardFieldsMessage | undefined {
  if (!fitsShape<{ type: string }>(data, { type: 'string' })) return undefined
  if (SIGNS.has(data.type)) return data as CardFieldsMessage
  if (data.type === 'height')
    return fitsShape(data, { height: 'number' }) ? (data as CardFieldsMessage) : undefined
  if (data.type !== 'answer') return undefined
  const isAnswer =
    fitsShape<{ request: string; outcome: string }>(data, { request: 'string', outcome: 'string' }) &&
    OUTCOMES.has(data.outcome)
  return isAnswer ? (data as CardFieldsMessage) : undefined
}
