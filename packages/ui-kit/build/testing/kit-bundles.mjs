import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const loadsWholeKit = (path) => /^import '[./]+\/index\.ts'/m.test(readFileSync(join(root, path), 'utf8'))
const isOfTests = (id) => id.startsWith(join(root, 'src')) && /\/testing\/|\.test\.ts$/.test(id)

/** The whole kit and the libraries. What only tests have stays apart: each runs no more of it than it imports. */
const KIT = { name: 'kit', test: (id) => !isOfTests(id) }

/** Tests that load the whole kit get it in one piece, the others what they import. */
export function kitBundles(paths) {
  const { whole = [], parts = [] } = Object.groupBy(paths, (path) =>
    loadsWholeKit(path) ? 'whole' : 'parts',
  )
  return [{ paths: whole, codeSplitting: { groups: [KIT] } }, { paths: parts }]
}
