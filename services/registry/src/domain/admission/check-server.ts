import type { Objection } from './objection.ts'
import type { Submission } from './submission.ts'

/** Scripts of pages are judged as modules, the server's is not: it must be none of them. */
export function checkServerApart({ manifest }: Submission): readonly Objection[] {
  const { server, entry, preload = [], provides = {}, kind } = manifest
  if (server === undefined) return []
  const isShared = [entry, ...preload, ...Object.values(provides)].includes(server)
  if (kind === 'mfe' && !isShared) return []
  return [
    {
      code: 'server-not-apart',
      what: 'The server script is not a file of its own of a micro-frontend.',
      why: `"${server}" ${isShared ? 'is also loaded by pages' : `belongs to a ${kind}`}. Let the Vite preset build src/server.ts, or remove "server".`,
      where: 'mfe.json#/server',
    },
  ]
}

/** What a script needs of Node, as it looks after minifying. */
const NODE =
  /\bprocess\.(?:env|exit|binding|getBuiltinModule)\b|(?<![\w$.])(?:require\(|import\s*[(/])|["'`]node:[a-z]/g

/** The server script has nothing but ECMAScript: it imports nothing and reads nothing of the machine. */
export function checkServerAlone({ manifest, server }: Submission): readonly Objection[] {
  if (!server || manifest.server === undefined) return []
  const { imports = [], exports = [] } = server.module ?? {}
  const needed = [
    ...(server.module ? [] : ['code that can be parsed']),
    ...imports.map((specifier) => `import of ${specifier}`),
    ...exports.map((name) => `export of ${name}`),
    ...[...server.text.matchAll(NODE)].map(([found]) => found),
  ]
  if (needed.length === 0) return []
  return [
    {
      code: 'server-not-alone',
      what: 'The server script is no ordinary script that needs nothing.',
      why: `"${manifest.server}" has ${[...new Set(needed)].slice(0, 10).join(', ')}. There is neither Node nor an environment where pages are rendered. Let the Vite preset build src/server.ts, and ask for data by fetchPublic().`,
      where: manifest.server,
    },
  ]
}
