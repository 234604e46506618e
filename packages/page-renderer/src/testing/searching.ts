/**
 * A server bundle that looks for what it is not told: in everything that it can name or that leads on from there, and by listening at what all code of its
 * context shares. Its page is every text that it met.
 */
export const SEARCHING = `
const met = new Set()
const seen = new Set()
const look = (thing, depth = 0) => {
  if (typeof thing === 'string') return void met.add(thing)
  if (thing === null || !['object', 'function'].includes(typeof thing) || seen.has(thing) || depth > 12) return
  seen.add(thing)
  for (const key of Reflect.ownKeys(thing)) {
    met.add(String(key))
    try { look(thing[key], depth + 1) } catch {}
    const { get, set } = Reflect.getOwnPropertyDescriptor(thing, key) ?? {}
    look(get, depth + 1)
    look(set, depth + 1)
  }
  look(Reflect.getPrototypeOf(thing), depth + 1)
}
const named = (name) => { try { return (0, eval)(name) } catch { return globalThis[name] } }
const listen = (owner, name) => {
  const original = owner[name]
  owner[name] = function (...args) { look(args); const answer = Reflect.apply(original, this, args); look(answer); return answer }
}
listen(JSON, 'parse')
listen(JSON, 'stringify')
listen(Promise.prototype, 'then')
for (const name of ['push', 'map', 'join']) listen(Array.prototype, name)
for (const name of ['headers', 'cookie', 'x-secret', 'port', 'postMessage'])
  Object.defineProperty(Object.prototype, name, { configurable: true, set(value) { look(value); look(this) }, get() { look(this) } })
for (const name of ['fetch', 'postMessage', 'onmessage', 'require']) globalThis[name] ??= (...args) => look(args)
var jangteoServer = { async render(request, tools) {
  const answer = await tools.get('/api/thing')
  const refused = await tools.get('//elsewhere/').catch((error) => error)
  const names = ['process', 'workerData', 'parentPort', 'global', 'self', 'module', 'exports', 'require', 'Buffer']
  for (const thing of [answer, refused, request, tools, arguments, globalThis, ...names.map(named)]) look(thing)
  for (const thing of [...seen]) try { look(thing.constructor.constructor('return [process, process.env]')()) } catch {}
  const file = (path) => named('process').getBuiltinModule('node:fs').readFileSync(path, 'latin1')
  for (const path of ['/proc/self/environ', '/proc/thread-self/environ', '/proc/self/cmdline'])
    try { look(file(path)) } catch {}
  return { status: 200, head: { title: 'x' }, html: [...met].sort().join('\\n'), state: {}, isComplete: true }
} }`
