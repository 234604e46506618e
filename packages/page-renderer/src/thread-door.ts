import type { MessagePort } from 'node:worker_threads'
import type { DoorAnswer } from './door.ts'

/** Who asks for more gets no further answers. */
export const MAX_ASKS = 200
/** What goes out is copied to where the limit of the thread's memory does not hold. */
const MAX_PATH = 8192

export interface Asked {
  readonly id: number
  readonly path: string
}

/** True for what `createThreadDoor` sends: code that got out of its sandbox can send anything. */
export const isAsked = (message: unknown): message is Asked =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  Number.isSafeInteger(message.id) &&
  'path' in message &&
  typeof message.path === 'string' &&
  message.path.length <= MAX_PATH

export type Answered =
  { readonly id: number; readonly answer: DoorAnswer } | { readonly id: number; readonly refused: string }

/** Answers a GET as the text of a `PortAnswer`; rejects where nobody answers. */
export type ThreadDoor = (path: string) => Promise<string>

/** The door as a thread has it: a broker outside opens it. */
export function createThreadDoor(port: MessagePort): ThreadDoor {
  const waiting = new Map<number, PromiseWithResolvers<string>>()
  port.on('message', (answered: Answered) => {
    const asked = waiting.get(answered.id)
    waiting.delete(answered.id)
    if ('refused' in answered) asked?.reject(new Error(answered.refused))
    else asked?.resolve(portAnswerOf(answered.answer))
  })
  let asks = 0
  return (path) => {
    asks += 1
    if (asks > MAX_ASKS || path.length > MAX_PATH)
      return Promise.reject(
        new Error(`A page asks ${MAX_ASKS} times at most, each in ${MAX_PATH} characters.`),
      )
    const asked = Promise.withResolvers<string>()
    waiting.set(asks, asked)
    port.postMessage({ id: asks, path } satisfies Asked)
    return asked.promise
  }
}

const portAnswerOf = ({ status, text }: DoorAnswer): string => JSON.stringify({ status, body: parsed(text) })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
