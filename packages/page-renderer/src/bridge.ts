/** A page, or what it hands over, that is longer is none. */
export const MAX_CHARACTERS = 4_000_000

/**
 * The inner side of a sandbox, run before the server bundle. Functions and objects of the outer realm stay in its closures: by the constructor of one, a
 * bundle could get at Node.
 */
export const BRIDGE = `'use strict';
(() => {
  const { parse, stringify } = JSON
  const text = String
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'ArrayBuffer', 'DataView',
    'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
    'Float16Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'])
    delete globalThis[name]
  globalThis.console = { debug() {}, error() {}, info() {}, log() {}, warn() {} }
  return () => {
    const server = globalThis.jangteoServer
    if (typeof server?.render !== 'function')
      throw new Error('The script leaves no jangteoServer with a render().')
    return (request, ask, done) => {
      const get = (path) => new Promise((resolve, reject) => ask(text(path),
        (answer) => resolve(parse(answer)), (reason) => reject(new Error(reason))))
      const render = async () => {
        const page = await server.render(parse(request), { get })
        if (text(page?.html).length > ${MAX_CHARACTERS}) throw new Error('The page is too long.')
        return stringify(page)
      }
      render().then((page) => done('page', page), (error) => done('error', text(error?.message ?? error)))
    }
  }
})()`
