import { MessagePort } from 'node:worker_threads'

// Loaded into a thread that renders, this stands for code that got out of its sandbox: it sends other things than the thread means to.

const deep = (): unknown => {
  let inner: unknown = []
  for (let depth = 0; depth < 9000; depth += 1) inner = [inner]
  return inner
}

/** What is sent where a page asks for this. */
const ASKED: Readonly<Record<string, () => unknown>> = {
  '/api/send-nothing': () => null,
  '/api/send-what-cannot-be-read': () => ({ id: 1, path: deep() }),
}

/** What a page comes to that asked for this before. */
const OUTCOMES: Readonly<Record<string, object>> = {
  '/api/answer-nothing': { result: null },
  '/api/answer-no-page': { result: { kind: 'page', page: { html: 1 } } },
  '/api/answer-too-much': {
    result: {
      kind: 'page',
      page: {
        status: 200,
        head: { title: 'x' },
        html: 'x'.repeat(4_000_001),
        state: {},
        isComplete: true,
      },
    },
  },
  '/api/blame-nobody': { result: { kind: 'busy', reason: 'x' } },
  '/api/give-no-reason': { result: { kind: 'failed', reason: { toString: 1, valueOf: 1 } } },
  '/api/throw-no-text': { error: { toString: 1, valueOf: 1 } },
}

let outcome: object | undefined
const { postMessage } = MessagePort.prototype
MessagePort.prototype.postMessage = function (message: { path?: string; taskId?: number }, others) {
  const { path = '', taskId } = message
  outcome ??= OUTCOMES[path]
  const sent =
    ASKED[path]?.() ?? (path in ASKED ? null : { ...message, ...(taskId !== undefined && outcome) })
  postMessage.call(this, sent, others as [])
}
