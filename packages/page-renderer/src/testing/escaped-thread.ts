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

const { postMessage } = MessagePort.prototype
MessagePort.prototype.postMessage = function (message: { readonly path?: string }, others) {
  const other = ASKED[message.path ?? '']
  postMessage.call(this, other ? other() : message, others as [])
}
