/** A page, or what it hands over, that is longer is none. */
export const MAX_CHARACTERS = 4_000_000

/**
 * The inner side of a sandbox, run before the server bundle. Functions and objects of the outer realm stay in its closures: by the constructor of one, a
 * bundle could get at Node. That goes for errors as well: a function of the outer realm throws one of its own where the stack ends, and so does Node when
 * it writes the `stack` of an error, so that errors have none here.
 */
export const BRIDGE = `'use strict';
(() => {
  const { parse, stringify } = JSON
  const text = String
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'ArrayBuffer', 'DataView',
    'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
    'Float16Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'FinalizationRegistry'])
    delete globalThis[name]
  globalThis.console = { debug() {}, error() {}, info() {}, log() {}, warn() {} }
  Object.defineProperty(Error, 'stackTraceLimit', { value: undefined, writable: false, configurable: false })
  const describe = (error) => {
    try {
      return text(error?.message ?? error)
    } catch {
      return 'What was thrown has no text.'
    }
  }
  return () => {
    const server = globalThis.jangteoServer
    if (typeof server?.render !== 'function')
      throw new Error('The script leaves no jangteoServer with a render().')
    return (request, ask, done) => {
      const get = (path) => new Promise((resolve, reject) => {
        const asked = text(path)
        try {
          ask(asked, (answer) => { resolve(parse(answer)) }, (reason) => { reject(new Error(reason)) })
        } catch {
          throw new Error('There is no room left to ask.')
        }
      })
      const render = async () => {
        try {
          const asked = parse(request)
          const page = await ('tag' in asked ? server.renderFragment(asked, { get }) : server.render(asked, { get }))
          if (text(page?.html).length > ${MAX_CHARACTERS}) throw new Error('The page is too long.')
          done('page', text(stringify(page)))
        } catch (error) {
          done('error', describe(error))
        }
      }
      render()
    }
  }
})()`
